/** Writes years, months and days as EDTF, and says what is wrong with such a date. */
import { readDate } from '../../model/time/dates'
import type { Remark } from '../record/record'

const pad = (value: number, length: number) => String(value).padStart(length, '0')

/** An astronomical year, 0 being 1 BCE: `1066`, `0070`, `-0043`, `Y-12000`. */
export function spellYear(year: number): string {
  if (Math.abs(year) > 9999) return `Y${year}`
  return `${year < 0 ? '-' : ''}${pad(Math.abs(year), 4)}`
}

/** `1066-10-14`, `1066-10`, `1066`, as exact as what is given. Months and days are not checked. In EDTF a year of
 *  five or more digits has neither. */
export function spellDay(year: number, month?: number, day?: number): string {
  const spelled = spellYear(year)
  if (month === undefined || spelled.startsWith('Y')) return spelled
  return day === undefined ? `${spelled}-${pad(month, 2)}` : `${spelled}-${pad(month, 2)}-${pad(day, 2)}`
}

/** Why a date cannot be read, or what was lost of it; null where nothing is wrong. */
export function dateRemark(field: string, edtf: string): Remark | null {
  const reading = readDate(edtf)
  if (!reading.date) return { field, value: edtf, what: `is not a date that can be read: ${reading.why}` }
  return reading.lost === undefined ? null : { field, value: edtf, what: reading.lost }
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH_NAME =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?$/i

/** `Sept.` → 9; null for anything but an English month. */
export const monthNamed = (text: string): number | null =>
  MONTH_NAME.test(text) ? MONTHS.indexOf(text.slice(0, 3).toLowerCase()) + 1 : null

const CLOCK = /^(\d{1,2})(?:[:.](\d{2}))?(?:[:.](\d{2})(?:[.,]\d+)?)?\s*(?:([ap])\.?m\.?)?$/i
const PACKED_CLOCK = /^(\d{1,2})(\d{2})$/

/** `1:05 pm` → `13:05`, `13:05:22.5` → `13:05:22`; '' for midnight, by which formats that always
 *  write a clock time mean the day; null for no clock time. */
export function readClock(text: string): string | null {
  const [, h = '', m = '0', s = '0', half] = PACKED_CLOCK.exec(text) ?? CLOCK.exec(text) ?? []
  const hour = Number(h) + (half ? (/p/i.test(half) ? 12 : 0) - (Number(h) === 12 ? 12 : 0) : 0)
  if (h === '' || hour > 23 || Number(m) > 59 || Number(s) > 59) return null
  if (hour + Number(m) + Number(s) === 0) return ''
  return `${pad(hour, 2)}:${pad(Number(m), 2)}${Number(s) ? `:${pad(Number(s), 2)}` : ''}`
}
