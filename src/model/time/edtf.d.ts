/** The part of `edtf` 4.11.1 that is used: its grammar. Its own spans are not (see edtfDoor.ts). */
declare module 'edtf' {
  export type Parsed = {
    type: string
    /** Year, month from 0, day, hour, minute, second: as many as were given. A season is year and code. */
    values: number[]
    /** Minutes east of UTC. Without one in the text it is the machine's own: do not use it then. */
    offset?: number
    /** How many digits of the year are significant: `1950S2`. */
    significant?: number
  }

  /** Throws where the text is not EDTF of level 0 to 2. */
  export function parse(text: string): Parsed
}
