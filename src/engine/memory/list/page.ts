/** Some events of the list, and the neighbours of one. */

import { hidersOf, type Visibility } from '../choice/subjects'
import type { Compare, Order } from './order'

/** The events that stand at some positions of the list. @param to not included */
export function page(visibility: Visibility, order: Order, from: number, to: number): Uint32Array {
  if (from >= to) return new Uint32Array(0)
  return order.ranked
    ? counted(visibility, order.ranked, from, to)
    : sorted(visibility.bits(), order, from, to)
}

function counted(visibility: Visibility, ranked: Uint32Array, from: number, to: number): Uint32Array {
  const found: number[] = []
  let position = 0
  for (let i = 0; i < ranked.length && position < to; i++) {
    const e = ranked[i] as number
    if (hidersOf(visibility, e)) continue
    if (position >= from) found.push(e)
    position++
  }
  return Uint32Array.from(found)
}

/** Sorts only as far as the page needs. Events that come after the page are skipped as soon as that is known.
 *  @param hidden per event the bits of what hides it: 0 for those in the list */
function sorted(hidden: Uint8Array, { compare, keys }: Order, from: number, to: number): Uint32Array {
  const found = new Uint32Array(Math.min(Math.max(2 * to, LEAST_ROOM), hidden.length))
  let size = 0
  let last = -1
  let most = Number.POSITIVE_INFINITY
  for (let e = 0; e < hidden.length; e++) {
    if (keys && (keys[e] as number) > most) continue
    if (hidden[e] || (last >= 0 && compare(e, last) > 0)) continue
    if (size === found.length) {
      select(found, compare, 0, size - 1, to - 1)
      size = to
      last = found[to - 1] as number
      if (keys) most = keys[last] as number
    }
    found[size++] = e
  }
  const end = Math.min(to, size)
  if (from >= end) return new Uint32Array(0)
  if (end < size) select(found, compare, 0, size - 1, end - 1)
  if (from > 0) select(found, compare, 0, end - 1, from)
  return found.slice(from, end).sort(compare)
}

/** Room for events while a page is searched for, at least. */
const LEAST_ROOM = 1024

/** Quickselect: afterwards the event of position `k` is at its place, and all that come before it are left of it. */
function select(events: Uint32Array, compare: Compare, first: number, last: number, k: number): void {
  let left = first
  let right = last
  while (left < right) {
    const pivot = events[(left + right) >> 1] ?? 0
    let i = left
    let j = right
    while (i <= j) {
      while (compare(events[i] ?? 0, pivot) < 0) i++
      while (compare(events[j] ?? 0, pivot) > 0) j--
      if (i > j) break
      const other = events[i] ?? 0
      events[i++] = events[j] ?? 0
      events[j--] = other
    }
    if (k <= j) right = j
    else if (k >= i) left = i
    else return
  }
}

/** The nearest events of the list before and after one, which may itself not be in it; -1 where there is none.
 *  `position`: how many stand before it. @param hidden per event what hides it: 0 for those in the list */
export function neighbours(
  hidden: Uint8Array,
  { compare }: Order,
  event: number,
): { previous: number; next: number; position: number } {
  let [previous, next, position] = [-1, -1, 0]
  for (let e = 0; e < hidden.length; e++) {
    if (hidden[e]) continue
    const side = compare(e, event)
    if (side < 0) position++
    if (side < 0 && (previous < 0 || compare(e, previous) > 0)) previous = e
    if (side > 0 && (next < 0 || compare(e, next) < 0)) next = e
  }
  return { previous, next, position }
}
