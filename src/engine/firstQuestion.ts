/** How much of long lists the first question about a dataset asks for, before the page knows what is in sight. */
import type { Positions } from './positions'

/** Rows of the list. A list that is no longer is answered whole. */
export const FIRST_ROWS: Positions = { from: 0, to: 40 }
/** Lanes of the timeline. Where it has few marks, all its lanes are answered. */
export const FIRST_LANES: Positions = { from: 0, to: 16 }
