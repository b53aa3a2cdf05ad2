/** UCDP's window in which an event took place, as EDTF no more exact than it is. */
import { daysIn } from '../../../model/time/days'
import type { Context, Remark } from '../../record/record'
import { readDay } from './day'
import { type Row, wholeNumber } from './row'

/** `occurred`: EDTF, or the file's text where it is no date; '' without any. `last`: the window's last day. */
export type Window = { occurred: string; last: string | null }

/** Reads `date_start`, `date_end` and `date_prec`. An empty end leaves the window open there. */
export function readWindow(row: Row, context: Context, remarks: Remark[]): Window {
  const [start, end] = [row('date_start'), row('date_end')]
  if (start === '' && end === '') return { occurred: yearAlone(row, 'date_start', remarks), last: null }
  const read = (field: string, text: string) => dayOf(field, text, row('year'), context, remarks)
  const first = start === '' ? '' : read('date_start', start)
  const last = end === '' ? '' : end === start ? first : read('date_end', end)
  if (first === null || last === null) return { occurred: listedOnce(start, end), last: null }
  if (first === '' || last === '') return { occurred: openWindow(first, last, remarks), last: last || null }
  if (last < first) {
    remarks.push({
      field: 'date_end',
      value: end,
      what: `lies before date_start, ${first}: the event is undated`,
    })
    return { occurred: `${first}/${last}`, last: null }
  }
  return { occurred: windowBetween(first, last, isDayKnown(row, first === last, remarks)), last }
}

function dayOf(
  field: string,
  text: string,
  year: string,
  context: Context,
  remarks: Remark[],
): string | null {
  const reading = readDay(text, context, year)
  if ('day' in reading) return reading.day
  remarks.push({ field, value: text, what: `${reading.why}: the event is undated` })
  return null
}

/** Keeps dates that cannot be read as one text, without the midnight that databases add. */
const listedOnce = (start: string, end: string): string =>
  [...new Set([start, end].map(withoutMidnight))].filter(Boolean).join('/')

const withoutMidnight = (text: string): string => text.replace(/[ T]00:00(?::00(?:\.0+)?)?Z?$/, '')

/** The row's `year`, where its date is empty.
 *  @param field of the empty date */
export function yearAlone(row: Row, field: string, remarks: Remark[]): string {
  const year = wholeNumber(row('year'))
  const occurred = year !== null && year >= 1000 && year <= 9999 ? `${year}` : ''
  const what = occurred ? `is empty: the year, ${occurred}, stands in` : 'is empty: the event is undated'
  remarks.push({ field, value: '', what })
  return occurred
}

function openWindow(first: string, last: string, remarks: Remark[]): string {
  const field = first === '' ? 'date_start' : 'date_end'
  remarks.push({ field, value: '', what: 'is empty: the window is open there' })
  return `[${first}..${last}]`
}

/** Does the file say that the day is known? Only `date_prec` 1 says so; a window of one day alone does not. */
function isDayKnown(row: Row, oneDay: boolean, remarks: Remark[]): boolean {
  const text = row('date_prec')
  const precision = wholeNumber(text)
  if (oneDay === (precision === 1)) return oneDay
  if (text === '') return true
  const what = oneDay
    ? 'does not say that the day is known, though the window is one day: the day is taken as approximate'
    : 'says that the day is known, though the window is longer: the window is kept'
  remarks.push({ field: 'date_prec', value: text, what })
  return false
}

/** `2014-01-22`, `2014-01`, `2014`, `[2014-01-20..2014-01-22]`; a single day that is not known is `2014-01-22~`. */
export function windowBetween(first: string, last: string, dayKnown: boolean): string {
  if (first === last) return dayKnown ? first : `${first}~`
  const [year, month] = [first.slice(0, 4), first.slice(0, 7)]
  if (first === `${year}-01-01` && last === `${year}-12-31`) return year
  const monthsEnd = `${month}-${daysIn(Number(year), Number(first.slice(5, 7)))}`
  return first === `${month}-01` && last === monthsEnd ? month : `[${first}..${last}]`
}
