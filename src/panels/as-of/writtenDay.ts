/** A day as people write it. A day of knowledge is a whole one: neither a month nor a guess will do. */
import { formatDay, parseDay, startOf } from '../../model/time/days'

export type DayError = 'unreadable' | 'ambiguous' | 'incomplete' | 'noSuchDay'
export type WrittenDay = { day: string } | { error: DayError }

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const LONG = 'january february march april may june july august september october november december'.split(
  ' ',
)

const WEEKDAY = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+/
const DAY_FIRST = /^(\d{1,2})(?:st|nd|rd|th|\.)?\s+(?:of\s+)?([a-z]+)\.?,?\s+(\d{4})$/
const MONTH_FIRST = /^([a-z]+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/
const YEAR_FIRST = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/
const NUMBERS = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/
/** A year, a month of a year, or a day without a year. */
const PART = /^(?:\d{4}(?:-\d\d)?|(?:\d{1,2}\.?\s+)?[a-z]{3,9}\.?(?:\s+\d{1,4})?)$/

/** @param text `2024-12-13`, "13 December 2024", "Dec 13, 2024", "13.12.2024" */
export function writtenDay(text: string): WrittenDay {
  const plain = text.trim()
  if (parseDay(plain) !== null) return { day: plain }
  if (/^-?\d{4}-\d\d-\d\d$/.test(plain)) return { error: 'noSuchDay' }
  const lower = plain.toLowerCase().replace(WEEKDAY, '')
  const [, day, month, year] = DAY_FIRST.exec(lower) ?? []
  if (month) return spelled(year, monthOf(month), day)
  const [, first, date, of] = MONTH_FIRST.exec(lower) ?? []
  if (first) return spelled(of, monthOf(first), date)
  const [, y, m, d] = YEAR_FIRST.exec(lower) ?? []
  if (y) return spelled(y, Number(m), d)
  return numbered(lower)
}

/** Where points are written, the day comes first; between strokes only a number above 12 tells which is the day. */
function numbered(text: string): WrittenDay {
  const [, a, mark, b, year] = NUMBERS.exec(text) ?? []
  if (!year) return { error: PART.test(text) && hasMonth(text) ? 'incomplete' : 'unreadable' }
  if (mark === '.' || Number(a) > 12 || a === b) return spelled(year, Number(b), a)
  return Number(b) > 12 ? spelled(year, Number(a), b) : { error: 'ambiguous' }
}

const hasMonth = (text: string): boolean => {
  const [word] = /[a-z]+/.exec(text) ?? []
  return word === undefined || monthOf(word) > 0
}

/** 1 to 12; 0 for a word that is no month. */
function monthOf(word: string): number {
  const short = word === 'sept' ? 'sep' : word
  return Math.max(MONTHS.indexOf(short), LONG.indexOf(word)) + 1
}

function spelled(year: string | undefined, month: number, day: string | undefined): WrittenDay {
  if (!month) return { error: 'unreadable' }
  const start = startOf(Number(year), month, Number(day))
  const date = new Date(start)
  const isReal = date.getUTCMonth() + 1 === month && date.getUTCDate() === Number(day)
  return isReal ? { day: formatDay(start) } : { error: 'noSuchDay' }
}
