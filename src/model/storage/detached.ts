/** The same text, in letters of its own. Engines keep a long text alive for the sake of any part that was cut from
 *  it: whatever outlives the piece of a file that it stood in is detached from it. */
export const detached = (text: string): string => (text.length < SHORTEST_CUT ? text : copied(text))

/** Shorter parts are copied by the engine itself. */
const SHORTEST_CUT = 13

/** Through JSON, since no shorter way is sure to make a new text of it. */
const copied = (text: string): string => JSON.parse(JSON.stringify(text)) as string
