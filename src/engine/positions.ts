/** What is in sight, as positions in lists. */

/** Positions in a list, the last not included. */
export type Positions = { from: number; to: number }

/** Positions in the sorted events and in the ordered sources. */
export type Cells = { rows: Positions; columns: Positions }
