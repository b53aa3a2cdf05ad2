/** The window's ends in a link: `from` and `to`, both inclusive, over the model's half-open span.
 *
 *  A `to` that is a day includes that whole day: `to=2024-12-31` is the span's end 2025-01-01T00:00Z.
 *  A `to` that is an instant is that instant: `to=2025-01-01T00:00Z` is the same end. So a window of one
 *  day may be spelled with twice the same day, but not with twice the same instant.
 *
 *  EDTF writes days for the years -9999 to 9999 only. An end outside of them is written as a whole year,
 *  `Y12024` or `Y-12024`, whatever the window's length. */
import { formatDay, formatInstant, LAST_YEAR, parseMoment, startOf } from '../model/time/days'
import { DAY, type Span } from '../model/time/span'

const SECOND = 1000
const MINUTE = 60_000
/** Five years at their shortest (1897–1901), so that any five calendar years are written in days. */
const FIVE_YEARS = 5 * 365 * DAY

const yearOf = (ms: number): number => new Date(ms).getUTCFullYear()

const FIRST_DAY = startOf(-9999)
const LAST_DAY_END = startOf(10_000)
/** The years that the dataset format places on the axis. */
const EARLIEST = startOf(-LAST_YEAR)
const LATEST = startOf(LAST_YEAR + 1)

const unitOf = ({ from, to }: Span): number => {
  const length = to - from
  if (length >= FIVE_YEARS) return DAY
  return length >= DAY ? MINUTE : SECOND
}

const fromInYears = (from: number): boolean => from < FIRST_DAY || from >= LAST_DAY_END
const toInYears = (to: number): boolean => to <= FIRST_DAY || to > LAST_DAY_END

/** A half-open window: a link that gives one end only leaves the other at its default, which `settle` fills in. */
const isHalf = ({ from, to }: Span): boolean => !Number.isFinite(from) || !Number.isFinite(to)

/** One step outward to what can be written. Adding 0 makes a zero of -0. */
const widen = (window: Span): Span => {
  const unit = unitOf(window)
  const from = Math.max(window.from, EARLIEST)
  const to = Math.min(window.to, LATEST)
  return {
    from: fromInYears(from) ? startOf(yearOf(from)) : Math.floor(from / unit) * unit,
    to: toInYears(to) ? startOf(yearOf(to - 1) + 1) : Math.ceil(to / unit) * unit + 0,
  }
}

/** The window as a link can hold it, rounded outward so that nothing in sight is lost: to days from 5 years on, to
 *  minutes from a day on, to seconds below. `null` for an empty window. Rounding may make a window so long that a
 *  coarser unit applies, so it is repeated until nothing changes. */
export const quantize = (window: Span): Span | null => {
  if (!(window.from < window.to) || window.to <= EARLIEST || window.from >= LATEST) return null
  const next = widen(window)
  return next.from === window.from && next.to === window.to ? next : quantize(next)
}

const instant = (ms: number, unit: number): string => formatInstant(ms, unit === MINUTE ? 'minute' : 'second')

const spellFrom = (from: number, unit: number): string =>
  unit === DAY ? formatDay(from) : instant(from, unit)

/** The end of the year 9999 is an instant of a year with five digits: it has a last day only. */
const spellTo = (to: number, unit: number): string =>
  unit === DAY || toInYears(to) || to === LAST_DAY_END ? formatDay(to - 1) : instant(to, unit)

/** An end that is `null` is at its default. */
export type Ends = { from: string | null; to: string | null }

/** The ends as a link writes them, `null` for an empty window. */
export const spell = (window: Span): Ends | null => {
  const written = quantize(window)
  if (!written) return null
  const unit = isHalf(window) ? MINUTE : unitOf(written)
  return {
    from: Number.isFinite(window.from) ? spellFrom(written.from, unit) : null,
    to: Number.isFinite(window.to) ? spellTo(written.to, unit) : null,
  }
}

const EVER: Span = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY }

/** The window between two ends, infinite at one that is at its default; `null` where one cannot be read or `from` is
 *  not before `to`. */
export const readWindow = (ends: Ends): Span | null => {
  const first = ends.from === null ? EVER : parseMoment(ends.from)
  const last = ends.to === null ? EVER : parseMoment(ends.to)
  if (!first || !last) return null
  const window = { from: first.from, to: ends.to?.includes('T') ? last.from : last.to }
  return window.from < window.to ? window : null
}
