/** What differs between two judgements of the same events. */
import type { Columns } from '../../model/dataset/columns'
import { eventName } from '../../model/dataset/texts'
import { eventSpanOf } from '../../model/judgement/eventSpan'
import type { Judgement } from '../../model/judgement/judgement'
import { NOT_INCLUDED, STATUSES, type Status } from '../../model/statuses'
import { isSame } from '../../model/time/span'
import type { Change, Differences, Standing } from '../answer/changes'

/** Changes that are listed; of the others there is only their number. */
export const LISTED = 50

/** Compares all events of the dataset, shown or not. An event that no included claim is about any more is "gone" and
 *  counts neither as a changed status nor as a changed date. */
export function differences(columns: Columns, before: Judgement, now: Judgement): Differences {
  const all: Differences = {
    statuses: { count: 0, first: [] },
    dates: { count: 0, first: [] },
    gone: { count: 0, first: [] },
  }
  if (before === now) return all
  const { status, from, to } = now
  const { status: statusBefore, from: fromBefore, to: toBefore } = before
  for (let e = 0; e < status.length; e++) {
    const own = status[e] as number
    const ownBefore = statusBefore[e] as number
    // Most events are unchanged. NaN equals nothing, so that undated events go on to the exact comparison below.
    if (own === ownBefore && from[e] === fromBefore[e] && to[e] === toBefore[e]) continue
    if (ownBefore === NOT_INCLUDED) continue
    if (own === NOT_INCLUDED) {
      add(all.gone, () => eventName(columns, e))
      continue
    }
    if (own !== ownBefore) add(all.statuses, () => change(columns, before, now, e))
    if (!isSame(from[e], fromBefore[e]) || !isSame(to[e], toBefore[e]))
      add(all.dates, () => change(columns, before, now, e))
  }
  return all
}

function add<T>(list: { count: number; first: T[] }, entry: () => T): void {
  if (list.count < LISTED) list.first.push(entry())
  list.count++
}

function change(columns: Columns, before: Judgement, now: Judgement, e: number): Change {
  return { ...eventName(columns, e), before: standing(columns, before, e), now: standing(columns, now, e) }
}

/** What an event was before, where it is something else now or no included claim is about it any more; else null. */
export function standingBefore(
  columns: Columns,
  before: Judgement,
  now: Judgement,
  e: number,
): Standing | null {
  if (before.status[e] === NOT_INCLUDED) return null
  const same =
    before.status[e] === now.status[e] &&
    isSame(now.from[e], before.from[e]) &&
    isSame(now.to[e], before.to[e])
  return same ? null : standing(columns, before, e)
}

/** An event's status before, where it is another one now; else null. */
export function statusBefore(before: Judgement, now: Judgement, e: number): Status | null {
  const status = before.status[e] ?? NOT_INCLUDED
  return status === now.status[e] ? null : (STATUSES[status] ?? null)
}

const standing = (columns: Columns, judgement: Judgement, e: number): Standing => ({
  status: STATUSES[judgement.status[e] ?? 0] ?? 'unconfirmed',
  eventSpan: eventSpanOf(columns, e, judgement),
})
