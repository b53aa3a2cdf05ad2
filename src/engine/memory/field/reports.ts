/** When claims became known: the steps from reported day to reported day, how much was reported when, and what may
 *  have been public earlier. A claim is reported on the last day that its `reported` can mean; from the first day that
 *  it can mean until then, it may have been public (contracts.md, "Two kinds of filters"). */
import { STANCES } from '../../../model/claim'
import type { Columns } from '../../../model/dataset/columns'
import { claimId, eventName } from '../../../model/dataset/texts'
import type { Description } from '../../../model/description'
import { bulkOf } from '../../../model/time/bulk'
import { dateAt } from '../../../model/time/dateTable'
import { parseDay } from '../../../model/time/days'
import { DAY, type Span } from '../../../model/time/span'
import { defaultWindow, overviewWindow } from '../../../model/time/window'
import type { Listed } from '../../answer/changes'
import type { Reports, UncertainReport } from '../../answer/parts'
import { PARTS } from './allMarks/markColumns'

/** Uncertain reports that are listed; of the others there is only their number. */
export const LISTED = 50

/** The part of the reports that does not depend on the day of knowledge. `days`: the starts of the days with reports,
 *  ascending, ms. `start`: where the time that the events are about begins, ms. */
export type ReportDays = ReportSums & { included: Uint8Array; start: number }

type ReportSums = Pick<Reports, 'span' | 'density' | 'against' | 'outside'> & { days: Float64Array }

/** @param included 1 per claim that the voice filters include, whatever the day of knowledge
 *  @param description the extent of what the events are about, and of their bulk, ms */
export function reportDays(
  columns: Columns,
  included: Uint8Array,
  description: Pick<Description, 'extent' | 'bulk'>,
): ReportDays {
  const { perDate, againstPerDate } = claimsPerDate(columns, included)
  const { known } = columns.dates
  return { ...reportSums(known, perDate, againstPerDate, description), included, start: startOf(description) }
}

/** Where the time that the events are about begins, ms. */
export const startOf = ({ extent }: Pick<Description, 'extent'>): number =>
  extent?.from ?? Number.NEGATIVE_INFINITY

/** @param known instants at which it is certain that reports were public, ms, Infinity for no date; `per` and `againstPer`:
 *  how many claims, and denials and doubts, are of each */
export function reportSums(
  known: Float64Array,
  per: Uint32Array,
  againstPer: Uint32Array,
  { extent, bulk }: Pick<Description, 'extent' | 'bulk'>,
): ReportSums {
  const claims = claimsPerDay(known, per)
  const against = claimsPerDay(known, againstPer)
  const days = Float64Array.from(claims.keys()).sort()
  const trimmed = bulkOf(days, (i) => claims.get(days[i] as number) ?? 0)
  const span = spanOf(trimmed ?? ends(days), extent && overviewWindow(extent, bulk))
  const density = (counts: ReadonlyMap<number, number>) => (span ? densityOf(counts, span) : [])
  return {
    days,
    span,
    density: density(claims),
    against: density(against),
    outside: outsideOf(claims, span),
  }
}

/** Counts included claims, and the denials and doubts among them, by date of report: there are few distinct dates. */
function claimsPerDate({ reported, stance, dates }: Columns, included: Uint8Array) {
  const perDate = new Uint32Array(dates.texts.length)
  const againstPerDate = new Uint32Array(dates.texts.length)
  for (let c = 0; c < included.length; c++) {
    const date = reported[c] as number
    const count = included[c] as number
    const said = stance[c] as number
    perDate[date] = (perDate[date] as number) + count
    if (said === DENIES || said === DOUBTS) againstPerDate[date] = (againstPerDate[date] as number) + count
  }
  return { perDate, againstPerDate }
}

const [DENIES, DOUBTS] = [STANCES.indexOf('denies'), STANCES.indexOf('doubts')]

/** Claims by the first day on which it is certain that they were public, given by its start, ms. */
function claimsPerDay(known: Float64Array, perDate: Uint32Array): Map<number, number> {
  const perDay = new Map<number, number>()
  perDate.forEach((claims, date) => {
    const end = known[date] ?? Number.POSITIVE_INFINITY
    if (!claims || !Number.isFinite(end)) return
    const day = dayBefore(end)
    perDay.set(day, (perDay.get(day) ?? 0) + claims)
  })
  return perDay
}

/** @param asof the day of knowledge, `null` for everything */
export function reportsOf(columns: Columns, reported: ReportDays, asof: string | null): Reports {
  const uncertain = uncertainReports(columns, reported, dayOf(asof) + DAY)
  return { ...reportSteps(reported, asof), uncertain }
}

const dayOf = (asof: string | null): number =>
  (asof === null ? null : parseDay(asof)) ?? Number.POSITIVE_INFINITY

/** All but the claims that may have been public earlier. */
export function reportSteps(reported: ReportSums, asof: string | null): Omit<Reports, 'uncertain'> {
  const { days, span, density, against, outside } = reported
  const day = dayOf(asof)
  const before = position(days, day)
  return {
    first: days[0] ?? null,
    last: days.at(-1) ?? null,
    firstInSpan: (span && days.find((day) => day + DAY / 2 >= span.from)) ?? null,
    previous: days[before - 1] ?? null,
    next: days[days[before] === day ? before + 1 : before] ?? null,
    span,
    density,
    against,
    outside,
  }
}

/** Start of the day that ends with an instant or holds the last moment before it, ms. */
const dayBefore = (end: number): number => Math.floor((end - 1) / DAY) * DAY

/** How many of the sorted days are before a day. */
function position(days: Float64Array, day: number): number {
  let [low, high] = [0, days.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((days[middle] ?? 0) < day) low = middle + 1
    else high = middle
  }
  return low
}

const ends = (days: Float64Array): Span | null => {
  const [from, to] = [days[0], days.at(-1)]
  return from === undefined || to === undefined ? null : { from, to }
}

/** The axis of the reports: that of the overview, which shows the lag between event and report, unless reports lie
 *  beyond it.
 *  @param days the first and the last day with reports, without outliers
 *  @param overview its window */
function spanOf(days: Span | null, overview: Span | null): Span | null {
  if (!days) return null
  const own = { from: days.from, to: days.to + DAY }
  return overview && overview.from <= own.from && own.to <= overview.to ? overview : defaultWindow(own)
}

/** Claims in equal parts of a span. */
function densityOf(claims: ReadonlyMap<number, number>, { from, to }: Span): number[] {
  const parts = new Array<number>(PARTS).fill(0)
  for (const [day, count] of claims) {
    const part = Math.floor(((day + DAY / 2 - from) / (to - from)) * PARTS)
    if (part >= 0 && part < PARTS) parts[part] = (parts[part] ?? 0) + count
  }
  return parts
}

/** Claims before and after a span. */
function outsideOf(claims: ReadonlyMap<number, number>, span: Span | null): Reports['outside'] {
  const outside = { before: 0, after: 0 }
  for (const [day, count] of claims) {
    const middle = day + DAY / 2
    if (span && middle < span.from) outside.before += count
    else if (span && middle >= span.to) outside.after += count
  }
  return outside
}

/** Claims that may have been public by an instant, ms, but need not. */
function uncertainReports(
  columns: Columns,
  { included, start }: ReportDays,
  end: number,
): Listed<UncertainReport> {
  const uncertain: Listed<UncertainReport> = { count: 0, first: [] }
  if (end === Number.POSITIVE_INFINITY) return uncertain
  for (let c = 0; c < included.length; c++) {
    if (
      !included[c] ||
      earliest(columns, c, start) >= end ||
      (columns.dates.known[columns.reported[c] ?? 0] ?? 0) <= end
    )
      continue
    if (uncertain.count < LISTED) uncertain.first.push(...reportOf(columns, c))
    uncertain.count++
  }
  return uncertain
}

/** From when a claim may have been public, ms; Infinity where its report has no date. A date such as "by 9 December"
 *  has no beginning: then it is the beginning of what the claim, or the dataset, is about. */
function earliest({ occurred, reported, dates }: Columns, c: number, start: number): number {
  const from = dates.said[reported[c] ?? 0] ?? Number.NaN
  if (Number.isNaN(from)) return Number.POSITIVE_INFINITY
  if (from !== Number.NEGATIVE_INFINITY) return from
  const about = dates.edgeFrom[occurred[c] ?? 0] ?? Number.NaN
  return Number.isNaN(about) ? start : about
}

export function reportOf(columns: Columns, c: number): UncertainReport[] {
  const reported = dateAt(columns.dates, columns.reported[c])
  if (!reported) return []
  const source = columns.sources[columns.source[c] ?? 0]?.name ?? ''
  return [{ claim: claimId(columns, c), event: eventName(columns, columns.event[c] ?? 0), source, reported }]
}
