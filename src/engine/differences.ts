/** What is other under a choice of voices than if everybody were heard. */
import type { Columns } from '../model/columns'
import { hullOf } from '../model/hull'
import { eventName } from '../model/records'
import type { Judgement } from '../model/status'
import { STATUSES, UNHEARD } from '../model/statuses'
import type { Change, Differences } from './engine'

/** Changes told one by one; beyond them there is only their number. */
const LISTED = 50

/** Over all events of the dataset, since subjects change nothing. An event of which nobody speaks any more is
 *  "gone" and counts neither as another status nor as another date. */
export function differences(columns: Columns, before: Judgement, now: Judgement): Differences {
  const all: Differences = {
    statuses: { count: 0, first: [] },
    dates: { count: 0, first: [] },
    gone: { count: 0, first: [] },
  }
  if (before === now) return all
  for (let e = 0; e < now.status.length; e++) {
    if (before.status[e] === UNHEARD) continue
    if (now.status[e] === UNHEARD) {
      add(all.gone, () => eventName(columns, e))
      continue
    }
    if (now.status[e] !== before.status[e]) add(all.statuses, () => change(columns, before, now, e))
    if (!isSame(now.from[e], before.from[e]) || !isSame(now.to[e], before.to[e]))
      add(all.dates, () => change(columns, before, now, e))
  }
  return all
}

/** Two ends, of which NaN is none. */
const isSame = (one: number | undefined, other: number | undefined): boolean =>
  one === other || (Number.isNaN(one) && Number.isNaN(other))

function add<T>(list: { count: number; first: T[] }, entry: () => T): void {
  if (list.count < LISTED) list.first.push(entry())
  list.count++
}

function change(columns: Columns, before: Judgement, now: Judgement, e: number): Change {
  const side = (judgement: Judgement) => ({
    status: STATUSES[judgement.status[e] ?? 0] ?? 'unconfirmed',
    hull: hullOf(columns, e, judgement),
  })
  return { ...eventName(columns, e), before: side(before), now: side(now) }
}
