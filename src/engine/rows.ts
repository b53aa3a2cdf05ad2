/** Events as rows of the list: their order, and one row's content. */
import { STANCES, type Stance } from '../model/claim'
import type { Columns } from '../model/columns'
import { datesOf, differ, hullOf, rivals } from '../model/hull'
import { eventName, eventTitle, placeName } from '../model/records'
import { DAY } from '../model/span'
import type { Judgement } from '../model/status'
import { STATUSES } from '../model/statuses'
import type { Sort } from '../model/view'
import type { Row } from './engine'
import { hidersOf, type Looked } from './subjects'

const byName = new Intl.Collator('en', { numeric: true }).compare

/** How the list is sorted. */
export type Order = {
  /** Says which of two events stands first. */
  compare: (a: number, b: number) => number
  /** Numbers that ascend with the list: events of one number stand as `compare` says. */
  keys: Float64Array | null
  /** All events in their order, once that is prepared. */
  ranked: Uint32Array | null
}

/** How the list is sorted: equals keep the order of their dates, then of the file. Those without a date stand last,
 *  whichever way the dates are sorted. */
export function orderOf(columns: Columns, judgement: Judgement, by: Sort, reverse: boolean): Order {
  const dates = dateKeys(judgement)
  const byDate = (a: number, b: number) => (dates[a] as number) - (dates[b] as number) || a - b
  if (by === 'date') return reverse ? datedReversed(dates) : { compare: byDate, keys: dates, ranked: null }
  const key = keysOf(columns, judgement, by)
  return { compare: (a, b) => (reverse ? -1 : 1) * key(a, b) || byDate(a, b), keys: null, ranked: null }
}

/** Where an event's span is bounded first; one that is open to the left stands where it ends. */
function dateKeys({ from, to }: Judgement): Float64Array {
  const keys = new Float64Array(from.length)
  for (let e = 0; e < keys.length; e++) {
    const start = from[e] as number
    keys[e] = start > Number.NEGATIVE_INFINITY ? start : Number.isNaN(start) ? UNDATED : (to[e] as number) - 1
  }
  return keys
}

const UNDATED = Number.MAX_VALUE

/** Those without a date stay as the file has them. */
function datedReversed(dates: Float64Array): Order {
  const keys = dates.map((date) => (date === UNDATED ? UNDATED : -date))
  return {
    compare: (a, b) => {
      const first = keys[a] as number
      return first - (keys[b] as number) || (first === UNDATED ? a - b : b - a)
    },
    keys,
    ranked: null,
  }
}

/** Days that events are dealt out to, at most. */
const MOST_DAYS = 2 ** 20

/** Sorts all events whose order is one of instants. @returns false where there is nothing to do */
export function prepareOrder(order: Order): boolean {
  const { keys, compare } = order
  if (!keys || order.ranked) return false
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (let e = 0; e < keys.length; e++) {
    const key = keys[e] as number
    if (key === UNDATED) continue
    if (key < least) least = key
    if (key > most) most = key
  }
  const days = most < least ? 0 : Math.floor((most - least) / DAY) + 1
  if (days > MOST_DAYS) return false
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
  return true
}

/** Brings the events of one day into their order. Most days' are all of one instant, and stand as the file has them or
 *  the other way round. */
function settle(events: Uint32Array, keys: Float64Array, compare: Compare): void {
  const [one, other] = events
  if (one === undefined || other === undefined) return
  if (events.some((e) => keys[e] !== keys[one])) events.sort(compare)
  else if (compare(one, other) > 0) events.reverse()
}

type Compare = Order['compare']

function keysOf(columns: Columns, { status, heard }: Judgement, by: Exclude<Sort, 'date'>): Compare {
  if (by === 'title') {
    const titles = titlesOf(columns)
    return (a, b) => byName(titles[a] ?? '', titles[b] ?? '')
  }
  if (by === 'status') return (a, b) => (status[a] ?? 0) - (status[b] ?? 0)
  const claims = new Uint32Array(columns.events)
  for (let e = 0; e < claims.length; e++) claims[e] = countHeard(columns.first, heard, e)
  return (a, b) => (claims[a] ?? 0) - (claims[b] ?? 0)
}

const known = new WeakMap<Columns, string[]>()

/** All titles, kept once somebody sorts by them. */
function titlesOf(columns: Columns): string[] {
  const titles =
    known.get(columns) ?? Array.from({ length: columns.events }, (_, e) => eventTitle(columns, e))
  known.set(columns, titles)
  return titles
}

/** The events that stand at some positions of the list. @param to not included */
export function page(looked: Looked, order: Order, from: number, to: number): Uint32Array {
  if (from >= to) return new Uint32Array(0)
  return order.ranked ? counted(looked, order.ranked, from, to) : sorted(looked.bits(), order, from, to)
}

function counted(looked: Looked, ranked: Uint32Array, from: number, to: number): Uint32Array {
  const found: number[] = []
  let position = 0
  for (let i = 0; i < ranked.length && position < to; i++) {
    const e = ranked[i] as number
    if (hidersOf(looked, e)) continue
    if (position >= from) found.push(e)
    position++
  }
  return Uint32Array.from(found)
}

/** Only these are sorted: of many events nobody sees but a page. Whatever stands behind it is passed over as soon as
 *  that is known. @param hidden per event what hides it: 0 for those in the list */
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

/** Events among which a page is looked for at a time, at least. */
const LEAST_ROOM = 1024

/** Quickselect: afterwards the event of position `k` stands there, what is before it left of it. */
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

function countHeard(first: Uint32Array, heard: Uint8Array, e: number): number {
  let count = 0
  for (let c = first[e] ?? 0; c < (first[e + 1] ?? 0); c++) count += heard[c] ?? 0
  return count
}

const rows = new WeakMap<Judgement, Map<number, Row>>()
/** Rows of a judgement that are remembered, about 500 bytes each: a choice leaves most of those in sight there. */
const REMEMBERED = 500

/** One event as a row. */
export function rowOf(columns: Columns, judgement: Judgement, e: number): Row {
  const known = rows.get(judgement) ?? new Map<number, Row>()
  rows.set(judgement, known)
  const row = known.get(e) ?? rowAnew(columns, judgement, e)
  if (known.size >= REMEMBERED) known.clear()
  known.set(e, row)
  return row
}

function rowAnew(columns: Columns, judgement: Judgement, e: number): Row {
  const dates = datesOf(columns, e, judgement)
  return {
    ...eventName(columns, e),
    place: placeName(columns, e),
    status: STATUSES[judgement.status[e] ?? 0] ?? 'unconfirmed',
    hull: hullOf(columns, e, judgement),
    rivals: rivals(dates),
    differ: differ(dates),
    claims: countHeard(columns.first, judgement.heard, e),
    ...voices(columns, judgement, e),
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
