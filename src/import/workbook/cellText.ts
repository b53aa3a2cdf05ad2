/** The cells of a workbook as text, as they would stand in a CSV file. */
import XLSX, { type Cell, type DateParts } from '@e965/xlsx/dist/xlsx.mini.min.js'

/** What a cell says; '' for nothing, for an error such as `#N/A`, and for a formula without a result. Numbers in a format of
 *  dates are ISO dates or clock times; text that looks like a date stays as it is.
 *  @param from1904 does the workbook count its days from 1904? */
export function cellText({ t, v, z }: Cell, from1904: boolean): string {
  if (t === 's') return String(v)
  if (t === 'b') return v ? 'TRUE' : 'FALSE'
  if (t !== 'n' || typeof v !== 'number') return ''
  const parts = z && !ELAPSED.test(z) && XLSX.SSF.is_date(z) ? partsOf(v, from1904) : null
  // What a sum of decimals has behind its 15th digit is the machine's own.
  return parts ? dateText(parts, v) : String(Number(v.toPrecision(15)))
}

/** Formats of durations, such as `[h]:mm`. */
const ELAPSED = /\[[hms]+\]/i

const partsOf = (days: number, date1904: boolean): DateParts | null =>
  XLSX.SSF.parse_date_code(days, { date1904 })

/** `2024-03-26`, `2024-03-26T04:50`, or `04:50` for less than a day. */
function dateText({ y, m, d, H, M, S, u }: DateParts, days: number): string {
  const seconds = S + Math.round(u)
  const clock = `${two(H)}:${two(M)}${seconds ? `:${two(seconds)}` : ''}`
  if (days >= 0 && days < 1) return days === 0 ? `${y}-${two(m)}-${two(d)}` : clock
  const day = `${String(y).padStart(4, '0')}-${two(m)}-${two(d)}`
  return Number.isInteger(days) ? day : `${day}T${clock}`
}

const two = (number: number): string => String(number).padStart(2, '0')
