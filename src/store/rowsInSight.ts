/** Which rows of the list to ask for: more than are in sight, so that scrolling uncovers what is here already. */
import type { Positions } from '../engine/engine'
import { FIRST_ROWS } from '../engine/firstQuestion'
import type { View } from '../model/view'

/** Of which list an answer's rows are, and where in it they begin. */
export type RowsAt = { list: string; from: number }

/** A list of up to so many events is here as a whole. */
export const MOST_AT_ONCE = FIRST_ROWS.to

/** Asked for above and below what is in sight, and that of which a part must be there before more is asked for. */
const MARGIN = 16
const LEAST = 4

/** Equal for views that list the same events in the same order. */
export const listOf = ({ data, filters, q, within, window, asof, sort }: View): string =>
  JSON.stringify([data, filters, q, within && window, asof, sort])

/** The rows to ask for of a list that begins at its top. @param sight rows that were in sight of the one before */
export const topRows = (sight: Positions): Positions => ({
  from: 0,
  to: Math.max(FIRST_ROWS.to, sight.to - sight.from + LEAST),
})

/** What to ask for; `null` where what is here reaches far enough. @param events how many rows there are */
export function rowsToAsk(have: Positions, { from, to }: Positions, events: number): Positions | null {
  const least = { from: Math.max(0, from - LEAST), to: Math.min(events, to + LEAST) }
  if (least.from >= have.from && least.to <= have.to) return null
  return { from: Math.max(0, from - MARGIN), to: to + MARGIN }
}
