/** Events as rows of the list. */
import { STANCES, type Stance } from '../../../model/claim'
import type { Columns } from '../../../model/dataset/columns'
import { eventName, placeName } from '../../../model/dataset/texts'
import { datesOf, differ, eventSpanOf, rivals } from '../../../model/judgement/eventSpan'
import type { Judgement } from '../../../model/judgement/judgement'
import { elsewhere } from '../../../model/judgement/opposition'
import { STATUSES } from '../../../model/statuses'
import type { Row } from '../../answer/row'
import { statusBefore } from '../differences'

/** How many claims on an event are included. */
export function countIncluded(first: Uint32Array, included: Uint8Array, e: number): number {
  let count = 0
  for (let c = first[e] ?? 0; c < (first[e + 1] ?? 0); c++) count += included[c] ?? 0
  return count
}

const rows = new WeakMap<Judgement, Map<number, Row>>()
/** Rows of a judgement that are remembered, about 500 bytes each: most rows in sight stay there after a choice. */
const REMEMBERED = 500

/** One event as a row.
 *  @param allIncluded the judgement with every claim included */
export function rowOf(columns: Columns, allIncluded: Judgement, judgement: Judgement, e: number): Row {
  const known = rows.get(judgement) ?? new Map<number, Row>()
  rows.set(judgement, known)
  const row = known.get(e) ?? rowAnew(columns, allIncluded, judgement, e)
  if (known.size >= REMEMBERED) known.clear()
  known.set(e, row)
  return row
}

function rowAnew(columns: Columns, allIncluded: Judgement, judgement: Judgement, e: number): Row {
  const dates = datesOf(columns, e, judgement)
  return {
    ...eventName(columns, e),
    place: placeName(columns, e),
    status: STATUSES[judgement.status[e] ?? 0] ?? 'unconfirmed',
    eventSpan: eventSpanOf(columns, e, judgement),
    rivals: rivals(dates),
    differ: differ(dates),
    claims: countIncluded(columns.first, judgement.included, e),
    ...voices(columns, judgement, e),
    elsewhere: elsewhere(columns, e, judgement.votes),
    before: statusBefore(allIncluded, judgement, e),
  }
}

function voices(
  { first, source, stance }: Columns,
  { votes }: Judgement,
  e: number,
): Pick<Row, 'voices' | 'against'> {
  const speaking: Record<Stance, Set<number>> = {
    asserts: new Set(),
    denies: new Set(),
    doubts: new Set(),
    neither: new Set(),
    silent: new Set(),
  }
  for (let c = first[e] ?? 0; c < (first[e + 1] ?? 0); c++)
    if (votes[c]) speaking[STANCES[stance[c] ?? 0] ?? 'neither'].add(source[c] ?? 0)
  const { asserts, denies, doubts, neither, silent } = speaking
  return {
    voices: {
      asserts: asserts.size,
      denies: denies.size,
      doubts: doubts.size,
      neither: neither.size,
      silent: silent.size,
    },
    against: new Set([...denies, ...doubts]).size,
  }
}
