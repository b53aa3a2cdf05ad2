/** Events as rows of the list: their order, and one row's content. */
import { STANCES, type Stance } from '../model/claim'
import type { Columns } from '../model/columns'
import { datesOf, differ, hullOf, rivals } from '../model/hull'
import { eventName, eventTitle, placeName } from '../model/records'
import type { Judgement } from '../model/status'
import { STATUSES } from '../model/statuses'
import type { Sort } from '../model/view'
import type { Row } from './engine'

const compare = new Intl.Collator('en', { numeric: true }).compare

/** All events, sorted; equals keep the order of their dates, then of the file. Those without a date stand last,
 *  whichever way the dates are sorted.
 *  @returns event numbers */
export function sorted(columns: Columns, judgement: Judgement, by: Sort, reverse: boolean): Uint32Array {
  const dates = dateKeys(judgement)
  const byDate = Uint32Array.from(dates, (_, e) => e).sort(
    (a, b) => (dates[a] ?? 0) - (dates[b] ?? 0) || a - b,
  )
  if (by === 'date') return reverse ? datedReversed(byDate, dates) : byDate
  const key = keys(columns, judgement, by)
  return byDate.sort((a, b) => (reverse ? -1 : 1) * key(a, b))
}

/** Where an event's span is bounded first; one that is open to the left stands where it ends. */
function dateKeys({ from, to }: Judgement): Float64Array {
  return from.map((start, e) => {
    if (Number.isNaN(start)) return Number.MAX_VALUE
    return Number.isFinite(start) ? start : (to[e] ?? 0) - 1
  })
}

function datedReversed(order: Uint32Array, dates: Float64Array): Uint32Array {
  const dated = order.filter((e) => dates[e] !== Number.MAX_VALUE)
  return Uint32Array.from([...dated.reverse(), ...order.filter((e) => dates[e] === Number.MAX_VALUE)])
}

function keys(columns: Columns, { status, heard }: Judgement, by: Exclude<Sort, 'date'>) {
  if (by === 'title') {
    return (a: number, b: number) => compare(eventTitle(columns, a), eventTitle(columns, b))
  }
  if (by === 'status') return (a: number, b: number) => (status[a] ?? 0) - (status[b] ?? 0)
  const claims = new Uint32Array(columns.events).map((_, e) => countHeard(columns.first, heard, e))
  return (a: number, b: number) => (claims[a] ?? 0) - (claims[b] ?? 0)
}

function countHeard(first: Uint32Array, heard: Uint8Array, e: number): number {
  let count = 0
  for (let c = first[e] ?? 0; c < (first[e + 1] ?? 0); c++) count += heard[c] ?? 0
  return count
}

/** One event as a row. */
export function rowOf(columns: Columns, judgement: Judgement, e: number): Row {
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
