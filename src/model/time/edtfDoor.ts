/** The door to `edtf`, the only file that imports it. It is handed one component at a time, whose shape was
 *  checked and whose qualifiers were taken off; it judges the grammar of masks, clock times and odd years.
 *  Spans are made here: the library takes seasons for quarters, 29 February for real in any year,
 *  a time without offset for the machine's own, and far years for NaN. */
import type { Parsed, parse } from 'edtf'
import type { Point, Unit } from './dateTypes'
import { daysIn, LAST_YEAR, parsePlain, startOf } from './days'
import { DAY, type Span } from './span'

export type PointReading = { point: Point; lost?: string } | { point: null; why: string }

const DATE = /^[?~%]?-?[\dX]{4}[?~%]?(?:-[?~%]?[\dX]{2}[?~%]?){0,2}$/
const FAR_YEAR = /^(?:Y-?[1-9]\d*(?:E\d+)?(?:S\d+)?|-?\d{4}S\d+)[?~%]?$/
const CLOCK = /^(-?\d{4}-\d\d-\d\d)T(\d\d:\d\d(?::\d\d)?)((?<=:\d\d:\d\d)\.\d+)?(Z|[+-]\d\d(?::?\d\d)?)?$/

/** Reads one component of a date: a day, month, season, year, mask, or a clock time. Throws nothing but `NoGrammar`. */
export function readPoint(text: string): PointReading {
  if (CLOCK.test(text)) return readClock(text)
  if (!DATE.test(text) && !FAR_YEAR.test(text)) return { point: null, why: unlike(text) }
  const bare = text.replace(/[?~%]/g, '')
  const plain = parsePlain(bare)
  if (plain) return { point: pointOf(text, plain) }
  const parsed = judged(bare)
  if (!parsed || bare.startsWith('-0000')) return { point: null, why: impossible(bare) }
  if (parsed.type === 'Season') return { point: readSeason(text, parsed.values) }
  return parsed.type === 'Year' ? readYear(text, bare, parsed) : readMask(text, bare)
}

let grammar: typeof parse | null = null

/** Loads the library, which only odd dates need: seasons, masks, clocks beside UTC, and what is no date at all. Until
 *  then these throw `NoGrammar`. */
export async function loadGrammar(): Promise<void> {
  grammar ??= (await import('edtf')).parse
}

/** A date needs the library, and it was not loaded. */
export class NoGrammar extends Error {}

/** Does a piece of a file look as if it held such a date? A guess that may miss some. */
export const needsGrammar = (text: string): boolean =>
  grammar === null && /\d[\dX]{0,2}X|XX|\b\d{4}-(?:2[1-9]|3\d|4[01])(?![\d-])|\dS\d|\bY-?\d/.test(text)

/** What the library makes of it; `undefined` where it refuses, which it does by throwing. */
function judged(text: string): Parsed | undefined {
  if (!grammar) throw new NoGrammar(text)
  try {
    return grammar(text)
  } catch {
    return undefined
  }
}

/** A point with the qualifiers that its text bears. */
export const pointOf = (text: string, { from, to, unit }: Span & { unit: Unit }): Point => ({
  from,
  to,
  text,
  unit,
  uncertain: text.includes('?') || text.includes('%'),
  approximate: text.includes('~') || text.includes('%'),
  masked: false,
  season: null,
})

/** First month and number of months of EDTF's parts of a year, from 21. Without a hemisphere and in the northern:
 *  spring to winter, December to February of the next year; then the southern, quarters, thirds, halves. */
const PARTS = [
  ...[3, 6, 9, 12, 3, 6, 9, 12, 9, 12, 3, 6, 1, 4, 7, 10].map((month) => [month, 3] as const),
  ...[1, 5, 9].map((month) => [month, 4] as const),
  ...[1, 7].map((month) => [month, 6] as const),
]

function readSeason(text: string, [year = 0, season = 21]: number[]): Point {
  const [month, length] = PARTS[season - 21] ?? [1, 12]
  const span = { from: startOf(year, month), to: startOf(year, month + length) }
  return { ...pointOf(text, { ...span, unit: 'season' }), season }
}

const ROUND: Unit[] = ['year', 'decade', 'century', 'millennium']
const roundUnit = (digits: number): Unit => ROUND[digits] ?? 'millennium'

/** A year of five digits and more, with an exponent, or with insignificant digits: `1950S2` is 1900 to 1999. */
function readYear(text: string, bare: string, { values: [year = 0], significant }: Parsed): PointReading {
  if (Math.abs(year) > LAST_YEAR) return { point: null, why: beyond(bare) }
  const loose = significant ? Math.max(0, String(Math.abs(year)).length - significant) : 0
  const low = Math.floor(Math.abs(year) / 10 ** loose) * 10 ** loose
  const high = low + 10 ** loose - 1
  const span =
    year < 0 ? { from: startOf(-high), to: startOf(1 - low) } : { from: startOf(low), to: startOf(high + 1) }
  return { point: { ...pointOf(text, { ...span, unit: roundUnit(loose) }), masked: loose > 0 } }
}

/** A date with unspecified digits means any real day that fits; its span reaches from the first of them to the last. */
function readMask(text: string, bare: string): PointReading {
  const [, sign, year = '', month = 'XX', day = 'XX'] = /^(-?)(.{4})(?:-(..))?(?:-(..))?$/.exec(bare) ?? []
  const years = fitting(year, sign ? 1 : 0, 9999).map((y) => (sign ? -y : y))
  const first = outermost(0, sign ? years.reverse() : years, month, day)
  const last = outermost(-1, years.reverse(), month, day)
  const masked = bare.includes('X')
  if (first === null || last === null) {
    return { point: null, why: masked ? `No real day fits ${bare}.` : impossible(bare) }
  }
  const unit =
    day !== 'XX' ? 'day' : month !== 'XX' ? 'month' : roundUnit(/^\d*(X*)$/.exec(year)?.[1]?.length ?? 0)
  return { point: { ...pointOf(text, { from: first, to: last + DAY, unit }), masked } }
}

/** Numbers whose spelling fits a mask: `X4` from 1 to 12 is 4. */
function fitting(mask: string, low: number, high: number): number[] {
  const digits = [...mask]
  const fits = (n: number) => {
    const spelled = String(n).padStart(mask.length, '0')
    return digits.every((digit, i) => digit === 'X' || digit === spelled[i])
  }
  return Array.from({ length: high - low + 1 }, (_, i) => low + i).filter(fits)
}

/** Start of the first (0) or last (-1) real day that fits, the years given in that order. */
function outermost(which: 0 | -1, years: number[], month: string, day: string): number | null {
  const months = which ? fitting(month, 1, 12).reverse() : fitting(month, 1, 12)
  for (const y of years) {
    for (const m of months) {
      const d = fitting(day, 1, daysIn(y, m)).at(which)
      if (d) return startOf(y, m, d)
    }
  }
  return null
}

/** A clock time is an instant where it has an offset; without one only its day is known, and `lost` says so. */
function readClock(text: string): PointReading {
  const [, day = '', clock = '', fraction = '', offset] = CLOCK.exec(text) ?? []
  const date = parsePlain(day)
  if (!date) return { point: null, why: impossible(day) }
  const plain = offset === 'Z' ? plainClock(clock) : null
  const seconds = plain ?? grammarClock(fraction ? text.replace(fraction, '') : text)
  if (seconds === null)
    return { point: null, why: `“${excerpt(text)}” has a clock time or an offset that does not exist.` }
  if (offset === undefined) return { point: pointOf(text, date), lost: noOffset(clock) }
  const from = date.from + seconds * 1000
  const point = pointOf(text, clockSpan(from, clock, fraction))
  return /[1-9]/.test(fraction.slice(4))
    ? { point, lost: `Of the fraction of a second, ${fraction}, the milliseconds were kept.` }
    : { point }
}

/** A fraction of a second counts in whole milliseconds; one of zeros makes a second no more exact. */
function clockSpan(start: number, clock: string, fraction: string): Span & { unit: Unit } {
  const ms = Number(fraction.slice(1, 4).padEnd(3, '0'))
  if (ms) return { from: start + ms, to: start + ms + 1, unit: 'second' }
  return clock.length > 5
    ? { from: start, to: start + 1000, unit: 'second' }
    : { from: start, to: start + 60_000, unit: 'minute' }
}

/** Seconds of the day in UTC, of a clock that UTC has; by far the most frequent, and there may be a million. */
function plainClock(clock: string): number | null {
  const [hours = 0, minutes = 0, seconds = 0] = clock.split(':').map(Number)
  return hours < 24 && minutes < 60 && seconds < 60 ? (hours * 60 + minutes) * 60 + seconds : null
}

/** Seconds after the day's start in UTC, of a clock time that the library finds right. */
function grammarClock(text: string): number | null {
  const parsed = judged(text)
  if (!parsed) return null
  const [, , , hours = 0, minutes = 0, seconds = 0] = parsed.values
  return (hours * 60 + minutes - (parsed.offset ?? 0)) * 60 + seconds
}

const noOffset = (clock: string) =>
  `The clock time ${clock} was left out, because nothing says in which time zone (Z or +02:00); the day was kept.`

const beyond = (year: string) =>
  `The year ${excerpt(year.replace('Y', ''))} lies beyond ±271,821, further than a date can be placed.`

export const excerpt = (text: string) => (text.length > 40 ? `${text.slice(0, 40)}…` : text)

/** Why a text of a date's shape is none. */
function impossible(bare: string): string {
  const [, year = '', month = '', day] = /^(-?\d{4})-(\d\d)(?:-(\d\d))?$/.exec(bare) ?? []
  if (bare.startsWith('-0000')) return 'There is no year -0000; 1 BC is written 0000.'
  if (day && daysIn(Number(year), Number(month)))
    return `There is no day ${day} in the month ${year}-${month}.`
  if (month) return `There is no month or season ${month}.`
  return unlike(bare)
}

/** Why a text has not even the shape of a date. */
function unlike(text: string): string {
  const packed = /^(\d{4})(\d\d)(\d\d)$/.exec(text)
  if (packed) return `“${text}” needs hyphens: ${packed.slice(1).join('-')}.`
  if (/^\d+$/.test(text)) return `“${excerpt(text)}” is no year of four digits.`
  return `“${excerpt(text)}” is no EDTF date, such as 2024-12-06, 2024-10~ or 2024-10-08/2024-10-13.`
}
