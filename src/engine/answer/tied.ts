/** What contradicts some claims of an event, and where it stands: the way along a tie. */

/** Claims of one event. */
export type Claims = { event: string; claims: readonly string[] }

export type Tied = {
  claim: string
  /** Its event, and its source, which is the lane of its mark. */
  event: string
  source: string
  /** The position of its event among the rows of the claim line; null where it has none, since it is not in view. */
  row: number | null
}
