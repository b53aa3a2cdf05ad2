/** An event's span with how precise and how sure its ends are, and whether its sources' dates differ. A date that is
 *  open at one side lends only its bounded unit: "by 5 November" and "9–15 December" make 5 November to 15 December,
 *  which leaves neither source out (contracts.md, "Status"). */
import type { Columns } from '../dataset/columns'
import { edges } from '../time/dateEnds'
import { dateAt } from '../time/dateTable'
import type { Dated, Unit } from '../time/dateTypes'
import { DAY, meets, type Span } from '../time/span'
import { datingClaims, type Judgement } from './judgement'

export type EventSpan = Span & {
  fromUnit: Unit
  toUnit: Unit
  softFrom: boolean
  softTo: boolean
  exact: boolean
}

/** From coarse to fine: where two dates share an end, the coarser says how exact that end is. */
const COARSE_FIRST: Unit[] = [
  'millennium',
  'century',
  'decade',
  'year',
  'season',
  'month',
  'day',
  'minute',
  'second',
]
const coarser = (a: Unit, b: Unit): Unit => (COARSE_FIRST.indexOf(a) <= COARSE_FIRST.indexOf(b) ? a : b)

/** The span over an event's dates with how precise its ends are; null where nothing bounds it at either side. */
export function eventSpanOf(columns: Columns, event: number, judgement: Judgement): EventSpan | null {
  const [from, to] = [judgement.from[event] ?? Number.NaN, judgement.to[event] ?? Number.NaN]
  if (Number.isNaN(from)) return null
  const ends = datesOf(columns, event, judgement).flatMap((date) => endsOf(date) ?? [])
  const starting = ends.filter((end) => end.edgeFrom === from)
  const ending = ends.filter((end) => end.edgeTo === to)
  const softFrom = from === Number.NEGATIVE_INFINITY || starting.some((end) => end.softFrom)
  const softTo = to === Number.POSITIVE_INFINITY || ending.some((end) => end.softTo)
  return {
    from,
    to,
    fromUnit: starting.map((end) => end.fromUnit).reduce(coarser, 'second'),
    toUnit: ending.map((end) => end.toUnit).reduce(coarser, 'second'),
    softFrom,
    softTo,
    exact: !softFrom && !softTo && to - from <= DAY,
  }
}

/** The dates that make an event's span, parsed from their texts. */
export function datesOf(columns: Columns, event: number, judgement: Judgement): Dated[] {
  return datingClaims(columns, event, judgement).flatMap(
    (c) => dateAt(columns.dates, columns.occurred[c]) ?? [],
  )
}

/** A date that is open at one side is, at both, as precise as its bounded unit. */
function endsOf(date: Dated) {
  const [starts, ends] = [Number.isFinite(date.from), Number.isFinite(date.to)]
  return (
    edges(date) && {
      ...edges(date),
      fromUnit: starts ? date.fromUnit : date.toUnit,
      toUnit: ends ? date.toUnit : date.fromUnit,
      softFrom: !starts || date.softFrom,
      softTo: !ends || date.softTo,
    }
  )
}

/** A date as drawn on its own. */
export function spanOfDate(date: Dated): EventSpan {
  const { from, to, fromUnit, toUnit, softFrom, softTo, exact } = date
  return { from, to, fromUnit, toUnit, softFrom, softTo, exact }
}

/** How many of an event's dates are rival: the most of them of which no two meet (contracts.md, "Status").
 *  0 without a date, 1 where all can be true at once. */
export function rivals(dates: Dated[]): number {
  const byEnd = dates.map(({ grace }) => grace).sort((a, b) => a.to - b.to)
  let count = 0
  let last: Span | null = null
  for (const span of byEnd) {
    if (last && meets(last, span)) continue
    last = span
    count++
  }
  return count
}

/** Do an event's dates differ at all? */
export const differ = (dates: Dated[]): boolean =>
  dates.some(({ from, to }) => from !== dates[0]?.from || to !== dates[0]?.to)
