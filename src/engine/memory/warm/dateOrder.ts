/** All events in the order of their dates. */
import { DAY } from '../../../model/time/span'
import { type Compare, type Order, UNDATED } from '../list/order'

/** Days that events are dealt out to, at most. */
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
  // Of days there are few: events are dealt out to them, those without a date to one more, in the file's order.
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

/** Brings the events of one day into their order. Most days' are all of one instant, and stand as the file has them or
 *  the other way round. */
function settle(events: Uint32Array, keys: Float64Array, compare: Compare): void {
  const [one, other] = events
  if (one === undefined || other === undefined) return
  if (events.some((e) => keys[e] !== keys[one])) events.sort(compare)
  else if (compare(one, other) > 0) events.reverse()
}
