/** English names of days, months, seasons and years, in UTC. The machine's language does not matter, and its zone only to
 *  clock times and their days, where the reader wants them so (`clockZone.ts`). */
import type { Point, Unit } from '../../../model/time/dateTypes'
import { formatClock, isFine } from '../../../model/time/days'
import { shownAt, zoneAt } from '../../clockZone'

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
)

/** Month names: long in sentences, short where space is tight. */
export type Style = 'long' | 'short'

/** A name in parts, so that a list can say a shared part once. A part may be empty. */
export type Name = { day: string; month: string; year: string }

/** Years before year 1 are BC (0 is 1 BC). Years without four digits are marked: `AD 480`, `the year 12000`. */
export function yearName(year: number): string {
  if (year <= 0) return `${1 - year} BC`
  if (year < 1000) return `AD ${year}`
  return year > 9999 ? `the year ${year}` : String(year)
}

const yearOf = (ms: number): number => new Date(ms).getUTCFullYear()

export const monthName = (ms: number, style: Style): string =>
  (MONTHS[new Date(ms).getUTCMonth()] ?? '').slice(0, style === 'short' ? 3 : undefined)

/** The name of the day, month or year in which an instant lies, as far as the unit is precise. */
export function nameAt(at: number, unit: Unit, style: Style): Name {
  const ms = unit === 'minute' || unit === 'second' ? shownAt(at) : at
  const hasMonth = isFine(unit) || unit === 'month' || unit === 'season'
  return {
    day: isFine(unit) ? String(new Date(ms).getUTCDate()) : '',
    month: hasMonth ? monthName(ms, style) : '',
    year: yearName(yearOf(ms)),
  }
}

export const spell = ({ day, month, year }: Name): string => [day, month, year].filter(Boolean).join(' ')

/** Names of a list, each without the parts that the next one repeats: `8` and `13 October 2024`. */
export function collapse(names: Name[]): string[] {
  return names.map((name, i) => {
    const next = names[i + 1]
    if (!next || !name.month || name.year !== next.year) return spell(name)
    const sameMonth = name.day && next.day && name.month === next.month
    return spell({ ...name, month: sameMonth ? '' : name.month, year: '' })
  })
}

/** `10:30 UTC`, `10:30:15.250 UTC` or `12:30 UTC+2`, for an instant: its zone is always said. */
export const clockName = (ms: number, unit: 'minute' | 'second'): string =>
  `${formatClock(shownAt(ms), unit === 'second' ? 'millisecond' : unit)} ${zoneAt(ms)}`

/** The two years that a winter spans: `2024–25`, `480–479 BC`. */
function winterYears(year: number): string {
  if (year === 0) return '1 BC–AD 1'
  if (year < 0) return `${1 - year}–${yearName(year + 1)}`
  const next = String(year + 1)
  return `${yearName(year)}–${next.endsWith('00') || year < 1000 ? next : next.slice(-2)}`
}

const SEASONS = ['spring', 'summer', 'autumn', 'winter']
const ORDINALS = ['first', 'second', 'third', 'fourth']

/** The name of one of EDTF's parts of a year, 21 to 41. */
export function seasonName(code: number, from: number): Name {
  const year = new Date(from).getUTCFullYear()
  const part = (index: number, what: string): Name => ({
    day: '',
    month: '',
    year: `the ${ORDINALS[index] ?? ''} ${what} of ${yearName(year)}`,
  })
  if (code >= 40) return part(code - 40, 'half')
  if (code >= 37) return part(code - 37, 'third')
  if (code >= 33) return part(code - 33, 'quarter')
  const hemisphere = code >= 29 ? 'southern ' : code >= 25 ? 'northern ' : ''
  const overNewYear = new Date(from).getUTCMonth() === 11
  const month = `${hemisphere}${SEASONS[(code - 21) % 4] ?? ''}`
  return { day: '', month, year: overNewYear ? winterYears(year) : yearName(year) }
}

/** `the 1950s`; null unless the years are exactly those of a decade from 1000 on. */
export function decadeName(from: number, to: number): string | null {
  const year = yearOf(from)
  return year >= 1000 && year % 10 === 0 && yearOf(to - 1) === year + 9 ? `the ${year}s` : null
}

/** The name of a point without its qualifiers. A masked point is named as exactly as its mask, no more. */
export function nameOf(point: Point, style: Style): Name {
  if (point.season !== null) return seasonName(point.season, point.from)
  if (point.masked) return { day: '', month: '', year: maskName(point, style) }
  return nameAt(point.from, point.unit, style)
}

function maskName(point: Point, style: Style): string {
  const { from, to, unit } = point
  const mask = point.text.replace(/[?~%]/g, '')
  if (/^-?\d{4}-XX$/.test(mask)) return `some month of ${yearName(yearOf(from))}`
  if (/^-?\d{4}(-\d\d)?(-XX)+$/.test(mask)) return `some day of ${spell(nameAt(from, unit, style))}`
  const decade = unit === 'decade' && decadeName(from, to)
  if (decade) return decade
  const between = collapse([nameAt(from, unit, style), nameAt(to - 1, unit, style)]).join(' and ')
  const pattern = /^-?\d*X+$/.test(mask) ? '' : ` (${mask})`
  return `between ${between}${pattern}`
}
