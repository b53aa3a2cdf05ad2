/** What the page asks for before it knows what is in sight. The engine answers it while it opens a dataset, so that the
 *  first view is there at once. */
import type { Positions } from './engine'

/** Rows of the list. A list that is no longer is here as a whole. */
export const FIRST_ROWS: Positions = { from: 0, to: 40 }
/** Lanes of the timeline, where there is much in them. */
export const FIRST_LANES: Positions = { from: 0, to: 16 }
