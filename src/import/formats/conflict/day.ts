/** Days as UCDP, ACLED, and spreadsheets that saved their files write them. */
import { formatDay, parseDay, startOf } from '../../../model/time/days'
import { DAY } from '../../../model/time/span'
import type { Context } from '../../record/record'

/** `day`: EDTF. `why`: why the text is no day, as the end of a sentence that begins with the text. */
export type DayReading = { day: string } | { why: string }

type HowWritten = Pick<Context, 'order' | 'serials'>

const CLOCK = String.raw`(?:[T\s]\s*\d{1,2}:\d\d.*)?$`
const YEAR_FIRST = new RegExp(String.raw`^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})${CLOCK}`)
const RUN_TOGETHER = /^([12]\d{3})(\d\d)(\d\d)$/
const DAY_MONTH_NAME = new RegExp(
  String.raw`^(\d{1,2})[\s-]*(\p{L}{3,9})\.?,?[\s-]*(\d{4}|\d\d)${CLOCK}`,
  'u',
)
const MONTH_NAME_DAY = new RegExp(String.raw`^(\p{L}{3,9})\.?\s*(\d{1,2}),?\s+(\d{4})${CLOCK}`, 'u')
const NUMBERS = new RegExp(String.raw`^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d\d)${CLOCK}`)
const SERIAL = /^[1-9]\d{4}(?:\.\d+)?$/

/** Reads `2024-12-06`, `2024-12-06 00:00:00.000`, `06 December 2024`, `6-Dec-24`, `06dec2024`, `12/25/2024`,
 *  `20241206`, and `03/04/2020` only where the order of day and month is known. A clock time is dropped: both datasets
 *  code days.
 *  @param year the row's own column: it gives the century of `06-Dec-24` */
export function readDay(text: string, how: HowWritten, year: string): DayReading {
  const plain = text.length > 10 && (text[10] === ' ' || text[10] === 'T') ? text.slice(0, 10) : text
  if (plain.length === 10 && parseDay(plain) !== null) return { day: plain }
  const iso = YEAR_FIRST.exec(text) ?? RUN_TOGETHER.exec(text)
  if (iso) return calendarDay(iso[1], iso[2], iso[3])
  return readNamed(text, year) ?? readNumbers(text, how, year) ?? readSerial(text, how) ?? UNREAD
}

const UNREAD = { why: 'is no day that can be read' }
const NO_CENTURY = { why: 'has a year of two digits only' }

function readNamed(text: string, year: string): DayReading | null {
  const dayFirst = DAY_MONTH_NAME.exec(text)
  const monthFirst = dayFirst ? null : MONTH_NAME_DAY.exec(text)
  const found = dayFirst ?? monthFirst
  if (!found) return null
  const [name = '', day] = dayFirst ? [found[2], found[1]] : [found[1], found[2]]
  const month = monthNamed(name)
  const whole = wholeYear(found[3] ?? '', year)
  if (month === 0) return { why: 'names no month that can be read' }
  return whole === null ? NO_CENTURY : calendarDay(whole, `${month}`, day)
}

function readNumbers(text: string, { order }: HowWritten, year: string): DayReading | null {
  const [, a = '', b = '', end = ''] = NUMBERS.exec(text) ?? []
  if (a === '') return null
  const whole = wholeYear(end, year)
  if (whole === null) return NO_CENTURY
  const first = Number(a) > 12 ? 'day first' : Number(b) > 12 ? 'month first' : order
  if (Number(a) === Number(b) || first === 'day first') return calendarDay(whole, b, a)
  if (first === 'month first') return calendarDay(whole, a, b)
  return { why: 'leaves open which number is the day and which the month' }
}

/** Days since 1900 as spreadsheets count them, only where numbers are known to be such days. */
function readSerial(text: string, { serials }: HowWritten): DayReading | null {
  if (!serials || !SERIAL.test(text)) return null
  return { day: formatDay(startOf(1899, 12, 30) + Math.floor(Number(text)) * DAY) }
}

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
)

/** 1 to 12 for a month's English name or at least its first three letters; 0 for anything else. */
const monthNamed = (name: string): number =>
  MONTHS.findIndex((month) => month.startsWith(name.toLowerCase().replace(/^sept$/, 'sep'))) + 1

/** `24` beside the year 2024 is 2024. */
function wholeYear(digits: string, year: string): string | null {
  if (digits.length === 4) return digits
  const known = year.slice(0, 4)
  return /^\d{4}/.test(year) && known.endsWith(digits) ? known : null
}

function calendarDay(year = '', month = '', day = ''): DayReading {
  const spelled = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return parseDay(spelled) === null ? { why: 'is no day of the calendar' } : { day: spelled }
}
