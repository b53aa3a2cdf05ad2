/** Which events have a row of the claim lines, in which order, and which of them are in sight. */
import type { ClaimLines } from '../../answer/claimLine'
import type { Positions } from '../../positions'
import { BITS, countShown, hidersOf, type Visibility } from '../choice/subjects'
import type { Order } from '../list/order'
import { neighbours, page } from '../list/page'
import { claimLineOf } from './claimLines'
import type { Judged } from './judged'

/** Up to so many rows are answered whole, so that they can share the room that there is. */
export const WHOLE = 60

/** @param everyDay what the view shows without its day of knowledge: the further events in it wait in grey; null where
 *  no day is set
 *  @param sight positions among the rows */
export function lineRows(
  judged: Judged,
  visibility: Visibility,
  everyDay: Visibility | null,
  order: Order,
  sight: Positions,
): ClaimLines {
  const shown = rowsShown(visibility, everyDay)
  const rows = everyDay ? shown.bits().reduce((sum, bits) => sum + (bits ? 0 : 1), 0) : countShown(visibility)
  const { from, to } = rows <= WHOLE ? { from: 0, to: rows } : sight
  const events = page(shown, everyDay ? { ...order, ranked: null } : order, from, Math.min(to, rows))
  const { columns, allIncluded, judgement } = judged
  return {
    rows,
    from: Math.min(from, rows),
    lines: Array.from(events, (e) => claimLineOf(columns, allIncluded, judgement, e)),
  }
}

/** An event's place among the rows; null where it has none. @param everyDay as in `lineRows` */
export function lineRowOf(
  e: number,
  visibility: Visibility,
  everyDay: Visibility | null,
  order: Order,
): number | null {
  const hidden = rowsShown(visibility, everyDay).bits()
  return hidden[e] ? null : neighbours(hidden, order, e).position
}

/** What has a row. @param everyDay as in `lineRows` */
export const rowsShown = (visibility: Visibility, everyDay: Visibility | null): Visibility =>
  everyDay ? withWaiting(visibility, everyDay) : visibility

/** An event waits where nobody has spoken of it yet, and nothing else hides it. */
function withWaiting(visibility: Visibility, everyDay: Visibility): Visibility {
  const bits = Uint8Array.from(visibility.bits(), (hidden, e) =>
    hidden & BITS.leftOut && !hidersOf(everyDay, e) ? 0 : hidden,
  )
  return { ...visibility, bits: () => bits }
}
