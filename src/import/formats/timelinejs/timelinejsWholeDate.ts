/** Dates of TimelineJS' first two versions, in one field: `2011,12,10,07,02,10`, in sheets `12/10/2011 07:02`. */
import type { Context } from '../../record/record'
import type { DateFields } from './timelinejsDate'

const LISTED = /^\s*(-?\d+)\s*(?:,\s*(\d*)\s*)?(?:,\s*(\d*)\s*)?((?:,\s*\d*\s*)*)$/
const COMPACT = /^(\d{4})(\d\d)(\d\d)$/
const ISO = /^(-?\d{4,})-(\d\d)(?:-(\d\d))?(?:[T ](\d\d:\d\d(?::\d\d)?)(?:\.\d+)?)?$/
const SLASHED = /^(\d{1,2})\/(\d{1,2})\/(-?\d{3,})(?:\s+(\S.*))?$/
const MONTH_SLASHED = /^(\d{1,2})\/(-?\d{3,})$/

/** Splits it into fields. `3/4/2011` is a date only where its order is known or one number can be no month. A text that
 *  cannot be split is kept whole, as the year. */
export function wholeDate(text: string, order: Context['order']): DateFields {
  const none = { year: text, month: '', day: '', time: '' }
  const dashed = text.replace(COMPACT, '$1-$2-$3')
  const listed = LISTED.exec(dashed)
  if (listed) {
    const [, year = '', month = '', day = '', clock = ''] = listed
    return {
      year,
      month,
      day,
      time: clock
        .replace(/^,\s*|\s+/g, '')
        .replace(/,/g, ':')
        .replace(/:+$/, ''),
    }
  }
  const [, isoYear, isoMonth = '', isoDay = '', isoTime = ''] = ISO.exec(dashed) ?? []
  if (isoYear !== undefined) return { year: isoYear, month: isoMonth, day: isoDay, time: isoTime }
  const [, onlyMonth, itsYear] = MONTH_SLASHED.exec(text) ?? []
  if (onlyMonth && itsYear) return { ...none, year: itsYear, month: onlyMonth }
  const [, a = '', b = '', year, time = ''] = SLASHED.exec(text) ?? []
  if (year === undefined) return none
  const isDayFirst = Number(a) > 12 || (Number(b) <= 12 && order === 'day first')
  const isOpen = Number(a) <= 12 && Number(b) <= 12 && a !== b && order === null
  if (isOpen) return none
  return isDayFirst ? { year, month: b, day: a, time } : { year, month: a, day: b, time }
}
