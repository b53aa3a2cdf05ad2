/** Calendar days and instants in UTC, proleptic Gregorian, as EDTF spells them: year 0 is 1 BC. No parser needed. */
import type { Unit } from './dateTypes'
import { DAY, type Span } from './span'

/** Years further from 0 than this have no place on the axis: JavaScript's instants end there. */
export const LAST_YEAR = 271_821
const LAST_INSTANT = 8.64e15
const MINUTE = 60_000
const HOUR = 3_600_000

/** Start of a day in ms. Months and days may run over: month 13 is next January. Clamped to what instants reach. */
export function startOf(year: number, month = 1, day = 1): number {
  // Date.UTC takes the years 0–99 for 1900–1999.
  const century20 = year >= 0 && year <= 99
  const ms = century20 ? new Date(0).setUTCFullYear(year, month - 1, day) : Date.UTC(year, month - 1, day)
  return Number.isNaN(ms) ? Math.sign(year) * LAST_INSTANT : ms
}

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Days of a month, 1 to 12; 0 for a month that does not exist. */
export const daysIn = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (LENGTHS[month - 1] ?? 0)

const FIXED = { second: 1000, minute: MINUTE, day: DAY }
const MONTHS = { month: 1, season: 3, year: 12, decade: 120, century: 1200, millennium: 12_000 }

/** Is a precision a day's or finer? */
export const isFine = (unit: Unit): unit is keyof typeof FIXED => unit in FIXED

/** An instant `count` units later, or earlier where negative, clamped. Months and longer expect a month's start. */
export function shift(ms: number, unit: Unit, count: number): number {
  if (isFine(unit)) return ms + count * FIXED[unit]
  const date = new Date(ms)
  return startOf(date.getUTCFullYear(), date.getUTCMonth() + 1 + count * MONTHS[unit])
}

export type Plain = Span & { unit: 'day' | 'month' | 'year' }

const PLAIN = /^(-?\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/
const LONG_YEAR = /^Y(-?[1-9]\d{4,5})$/

/** Reads `2024-12-06`, `2024-12`, `2024`, `-0479-03-01`, `Y-12345`; `null` for what is no real day, month or year. */
export function parsePlain(text: string): Plain | null {
  const [, spelled, month, day] = PLAIN.exec(text) ?? []
  if (spelled === undefined) return parseLongYear(text)
  if (spelled === '-0000') return null
  const year = Number(spelled)
  if (month === undefined) return { from: startOf(year), to: startOf(year + 1), unit: 'year' }
  const length = daysIn(year, Number(month))
  if (!length) return null
  const first = startOf(year, Number(month))
  if (day === undefined) return { from: first, to: first + length * DAY, unit: 'month' }
  if (day === '00' || Number(day) > length) return null
  return { from: first + (Number(day) - 1) * DAY, to: first + Number(day) * DAY, unit: 'day' }
}

function parseLongYear(text: string): Plain | null {
  const year = Number(LONG_YEAR.exec(text)?.[1] ?? Number.NaN)
  return Math.abs(year) <= LAST_YEAR ? { from: startOf(year), to: startOf(year + 1), unit: 'year' } : null
}

/** Start of a day spelled `2024-12-06` or `-0479-03-01`, in ms; `null` for anything but a real calendar day. */
export function parseDay(text: string): number | null {
  const plain = parsePlain(text)
  return plain?.unit === 'day' ? plain.from : null
}

const pad = (value: number, length = 2) => String(value).padStart(length, '0')

/** The day of an instant: `2024-12-06`. A year beyond ±9999 has no days in EDTF and is spelled `Y12345`. */
export function formatDay(ms: number): string {
  const date = new Date(Math.max(-LAST_INSTANT, Math.min(LAST_INSTANT, ms)))
  const year = date.getUTCFullYear()
  if (Math.abs(year) > 9999) return `Y${year}`
  const sign = year < 0 ? '-' : ''
  return `${sign}${pad(Math.abs(year), 4)}-${pad(date.getUTCMonth() + 1)}-${pad(date.getUTCDate())}`
}

/** The next calendar day: `2024-02-28` → `2024-02-29`; `null` where the text is no day. */
export function dayAfter(day: string): string | null {
  const start = parseDay(day)
  return start === null ? null : formatDay(start + DAY)
}

const INSTANT = /^(-?\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?Z$/

/** What an end of a permalink's window means: an EDTF day, month or year, or a UTC instant to the minute or second. */
export function parseMoment(text: string): Span | null {
  const plain = parsePlain(text)
  if (plain) return { from: plain.from, to: plain.to }
  const [, day = '', hours, minutes, seconds] = INSTANT.exec(text) ?? []
  const start = parseDay(day)
  if (start === null) return null
  const from = start + Number(hours) * HOUR + Number(minutes) * MINUTE + Number(seconds ?? 0) * 1000
  return { from, to: from + (seconds === undefined ? MINUTE : 1000) }
}

/** The day of an instant in the reader's own time, `YYYY-MM-DD`. */
export const localDay = (now = new Date()): string =>
  formatDay(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()))

/** `10:30` or `10:30:15`, UTC. */
export function formatClock(ms: number, unit: ClockUnit): string {
  const date = new Date(ms)
  const clock = `${pad(date.getUTCHours())}:${pad(date.getUTCMinutes())}`
  const thousandths = date.getUTCMilliseconds()
  const fraction = unit === 'millisecond' && thousandths ? `.${pad(thousandths, 3)}` : ''
  return unit === 'minute' ? clock : `${clock}:${pad(date.getUTCSeconds())}${fraction}`
}

/** `millisecond`: as exact as it is, `10:30:15.250` or `10:30:15`. */
export type ClockUnit = 'minute' | 'second' | 'millisecond'

/** `2024-12-06T10:30Z` or `2024-12-06T10:30:15Z`; a year beyond ±9999 is spelled as `formatDay` does. */
export function formatInstant(ms: number, unit: ClockUnit): string {
  const day = formatDay(ms)
  return day.startsWith('Y') ? day : `${day}T${formatClock(ms, unit)}Z`
}
