/** Days as spreadsheets count them: 1 is 1 January 1900, and 60 is 29 February 1900, which did not exist. */
import { formatDay, startOf } from '../../model/time/days'
import { DAY } from '../../model/time/span'

/** The last day of spreadsheets, 9999-12-31. */
const LAST = 2_958_465

/** Reads a bare number as a count of days; null for anything else. For a number that may also be a year, it says so. */
export function serialDate(text: string): { edtf: string; lost?: string } | { why: string } | null {
  if (!/^\d{1,8}(?:\.\d+)?$/.test(text)) return null
  const days = Math.floor(Number(text))
  if (days < 1 || days > LAST)
    return { why: `No spreadsheet counts a day ${text}: they reach from 1 to ${LAST}.` }
  if (days === 60) return { why: 'Day 60 of a spreadsheet is 29 February 1900, which did not exist.' }
  const edtf = formatDay(startOf(1899, 12, days < 60 ? 31 : 30) + days * DAY)
  const lost = [
    ...(/^(?:1\d|20)\d\d$/.test(text) ? [`${text} was read as a spreadsheet’s day, not as a year.`] : []),
    ...(/\.0*[1-9]/.test(text)
      ? ['The time of day was left out, because nothing says in which time zone.']
      : []),
  ]
  return lost.length ? { edtf, lost: lost.join(' ') } : { edtf }
}
