/** The order of the list's events. */
import type { Columns } from '../../../model/dataset/columns'
import { eventTitle } from '../../../model/dataset/texts'
import type { Judgement } from '../../../model/judgement/judgement'
import type { Sort } from '../../../model/view'
import { countIncluded } from './rows'

/** Says which of two titles stands first. */
export const byName = new Intl.Collator('en', { numeric: true }).compare

/** How the list is sorted. */
export type Order = {
  /** Says which of two events stands first. */
  compare: (a: number, b: number) => number
  /** Numbers that ascend with the list; `compare` orders events of one number. */
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

/** The first bounded end of each event's span: its start, or its end where it has no start. */
function dateKeys({ from, to }: Judgement): Float64Array {
  const keys = new Float64Array(from.length)
  for (let e = 0; e < keys.length; e++) {
    const start = from[e] as number
    keys[e] = start > Number.NEGATIVE_INFINITY ? start : Number.isNaN(start) ? UNDATED : (to[e] as number) - 1
  }
  return keys
}

/** The key of an event without a date. */
export const UNDATED = Number.MAX_VALUE

/** Dates from the latest to the earliest; events without a date keep the file's order. */
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

export type Compare = Order['compare']

function keysOf(columns: Columns, { status, included }: Judgement, by: Exclude<Sort, 'date'>): Compare {
  if (by === 'title') {
    const titles = titlesOf(columns)
    return (a, b) => byName(titles[a] ?? '', titles[b] ?? '')
  }
  if (by === 'status') return (a, b) => (status[a] ?? 0) - (status[b] ?? 0)
  const claims = new Uint32Array(columns.events)
  for (let e = 0; e < claims.length; e++) claims[e] = countIncluded(columns.first, included, e)
  return (a, b) => (claims[a] ?? 0) - (claims[b] ?? 0)
}

const known = new WeakMap<Columns, string[]>()

/** All titles; kept after the first sorting by title. */
function titlesOf(columns: Columns): string[] {
  const titles =
    known.get(columns) ?? Array.from({ length: columns.events }, (_, e) => eventTitle(columns, e))
  known.set(columns, titles)
  return titles
}
