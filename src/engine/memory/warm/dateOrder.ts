/** All events in the order of their dates. */
import { DAY } from '../../../model/time/span'
import { type Compare, type Order, UNDATED } from '../list/order'

/** The most days by which events are sorted. */
const MOST_DAYS = 2 ** 20

/** Sorts all events whose order is one of instants. */
export function rankByDate(order: Order): void {
  const { keys, compare } = order
  if (!keys || order.ranked) return
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (let e = 0; e < keys.length; e++) {
    const key = keys[e] as number
    if (key === UNDATED) continue
    if (key < least) least = key
    if (key > most) most = key
  }
  const days = most < least ? 0 : Math.floor((most - least) / DAY) + 1
  if (days > MOST_DAYS) return
  // A counting sort by day, since there are few days. Events without a date go to one more day, in the file's order.
  const dayOf = (key: number) => (key === UNDATED ? days : Math.floor((key - least) / DAY))
  const first = new Uint32Array(days + 2)
  for (let e = 0; e < keys.length; e++) {
    const next = dayOf(keys[e] as number) + 1
    first[next] = (first[next] as number) + 1
  }
  for (let day = 0; day <= days; day++) first[day + 1] = (first[day + 1] as number) + (first[day] as number)
  const ranked = new Uint32Array(keys.length)
  const free = first.slice()
  for (let e = 0; e < keys.length; e++) {
    const day = dayOf(keys[e] as number)
    const rank = free[day] as number
    ranked[rank] = e
    free[day] = rank + 1
  }
  for (let day = 0; day <= days; day++) settle(ranked.subarray(first[day], first[day + 1]), keys, compare)
  order.ranked = ranked
}

/** Sorts the events of one day. On most days all events have one instant, so the file's order, or its reverse, is
 *  right. */
function settle(events: Uint32Array, keys: Float64Array, compare: Compare): void {
  const [one, other] = events
  if (one === undefined || other === undefined) return
  if (events.some((e) => keys[e] !== keys[one])) events.sort(compare)
  else if (compare(one, other) > 0) events.reverse()
}
