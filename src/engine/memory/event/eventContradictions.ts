/** The contradictions of the selected event, for readers. */
import type { Columns } from '../../../model/dataset/columns'
import { eventName } from '../../../model/dataset/texts'
import { type Pair, pairsOf } from '../../../model/judgement/contradictions'
import type { Judgement } from '../../../model/judgement/judgement'
import type { Named } from '../../answer/changes'
import type { ClaimDetail, Contradiction, Detail, Side } from '../../answer/eventDetail'

/** Pairs that are listed; of the others there is only their number. */
const LISTED = 50

/** @param detailOf gives a claim as the page shows it */
export function contradictionsIn(
  columns: Columns,
  judgement: Judgement,
  e: number,
  detailOf: (claim: number) => ClaimDetail,
): Detail['contradictions'] {
  const pairs = pairsOf(columns, e, judgement)
  const side = (c: number): Side => ({ claim: detailOf(c), on: otherEvent(columns, e, c) })
  const told = ({ claims: [a, b], ...pair }: Pair): Contradiction => ({ ...pair, sides: [side(a), side(b)] })
  return { count: pairs.length, first: pairs.slice(0, LISTED).map(told) }
}

/** The event of a claim, where that is another one than `e`. */
export function otherEvent(columns: Columns, e: number, claim: number): Named | null {
  const other = columns.event[claim] ?? e
  return other === e ? null : eventName(columns, other)
}
