/** Where the claims stand that contradict some claims of an event. */
import type { Columns } from '../../../model/dataset/columns'
import { claimId, eventId, eventNumber } from '../../../model/dataset/texts'
import type { Claims, Tied } from '../../answer/tied'
import type { Visibility } from '../choice/subjects'
import type { Order } from '../list/order'
import { neighbours } from '../list/page'
import { contradictors } from './contradictors'
import type { Judged } from './judged'
import { rowsShown } from './lineRows'

/** @param everyDay what the view shows without its day of knowledge; null where no day is set
 *  @returns each contradicting claim once, in the order of the claims that it contradicts; none for an unknown event */
export function tiedTo(
  { columns, judgement }: Judged,
  visibility: Visibility,
  everyDay: Visibility | null,
  order: Order,
  { event, claims }: Claims,
): Tied[] {
  const found = tiedClaims({ columns, judgement }, { event, claims })
  const hidden = rowsShown(visibility, everyDay).bits()
  const rows = new Map<number, number | null>()
  const rowOf = (other: number): number | null => {
    const known = rows.get(other)
    if (known !== undefined) return known
    const row = hidden[other] ? null : neighbours(hidden, order, other).position
    rows.set(other, row)
    return row
  }
  return found.map((c) => ({ ...tiedClaim(columns, c), row: rowOf(columns.event[c] ?? 0) }))
}

/** The numbers of the claims that contradict some claims of an event, each once. */
export function tiedClaims(
  { columns, judgement }: Pick<Judged, 'columns' | 'judgement'>,
  { event, claims }: Claims,
): number[] {
  const e = eventNumber(columns, event)
  if (e < 0) return []
  const asked = new Set(claims)
  const found = [...contradictors(columns, judgement, e)].flatMap(([claim, others]) =>
    asked.has(claimId(columns, claim)) ? others : [],
  )
  return [...new Set(found)]
}

export const tiedClaim = (columns: Columns, c: number): Omit<Tied, 'row'> => ({
  claim: claimId(columns, c),
  event: eventId(columns, columns.event[c] ?? 0),
  source: columns.sources[columns.source[c] ?? 0]?.id ?? '',
})
