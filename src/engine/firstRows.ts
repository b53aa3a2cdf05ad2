/** Rows of the list that are asked for before the page says which are in sight: what a window shows below the timeline,
 *  and some around it. A list of no more rows is asked for, and drawn, as a whole. */
import type { Positions } from './engine'

export const FIRST_ROWS: Positions = { from: 0, to: 40 }
