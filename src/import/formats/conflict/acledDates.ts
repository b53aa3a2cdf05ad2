/** ACLED's dates: when it says that an event took place, and by when its sources were public. */
import { formatDay, parseDay, startOf } from '../../../model/time/days'
import { DAY } from '../../../model/time/span'
import type { Context, Remark } from '../../record/record'
import { readDay } from './day'
import { type Row, wholeNumber } from './row'
import { yearAlone } from './window'

/** `event_date` as EDTF, no more exact than `time_precision`: 1 that day, 2 that week, 3 that month. A text
 *  that cannot be read is kept; '' where the cell is empty. `first`: the first day, null where there is no date. */
export function readEventDate(
  row: Row,
  context: Context,
  remarks: Remark[],
): { occurred: string; first: string | null } {
  const text = row('event_date')
  if (text === '') return { occurred: yearAlone(row, 'event_date', remarks), first: null }
  const reading = readDay(text, context, row('year'))
  if ('why' in reading) {
    remarks.push({ field: 'event_date', value: text, what: `${reading.why}: the event is undated` })
    return { occurred: text, first: null }
  }
  remarkOnYear(row, reading.day, remarks)
  return asPrecise(reading.day, row('time_precision'), remarks)
}

function remarkOnYear(row: Row, day: string, remarks: Remark[]): void {
  const year = wholeNumber(row('year'))
  if (year === null || day.startsWith(`${year}-`)) return
  remarks.push({
    field: 'year',
    value: row('year'),
    what: `is not the year of event_date, ${day}: the date is kept`,
  })
}

function asPrecise(day: string, precision: string, remarks: Remark[]): { occurred: string; first: string } {
  const code = wholeNumber(precision)
  if (code === 2) return weekOf(day)
  if (code === 3) return { occurred: day.slice(0, 7), first: `${day.slice(0, 7)}-01` }
  if (code === 1 || precision === '') return { occurred: day, first: day }
  const what = 'is none of the codes 1, 2 and 3: the day is taken as approximate'
  remarks.push({ field: 'time_precision', value: precision, what })
  return { occurred: `${day}~`, first: day }
}

/** Some day of the calendar week, Monday to Sunday: `[2024-12-02..2024-12-08]` for 6 December 2024. */
function weekOf(day: string): { occurred: string; first: string } {
  const start = parseDay(day) ?? 0
  const sinceMonday = (new Date(start).getUTCDay() + 6) % 7
  const first = formatDay(start - sinceMonday * DAY)
  return { occurred: `[${first}..${formatDay(start + (6 - sinceMonday) * DAY)}]`, first }
}

/** `timestamp`, in Unix seconds, is when ACLED last uploaded the row. ACLED does not say when its sources reported, only
 *  that they had by then: `../2024-12-10`. '' without a usable timestamp. */
export function readUpload(row: Row, first: string | null, context: Context, remarks: Remark[]): string {
  const text = row('timestamp')
  if (text === '') return ''
  const day = uploadDay(text, context)
  if (day === null) {
    remarks.push({ field: 'timestamp', value: text, what: 'is no time in Unix seconds; left out' })
    return ''
  }
  if (first !== null && day < first) {
    remarks.push({ field: 'timestamp', value: text, what: `is an upload on ${day}, before the event` })
  }
  return `../${day}`
}

/** ACLED began in 2005: no upload is older. */
const FIRST_UPLOAD = startOf(2005)

function uploadDay(text: string, context: Context): string | null {
  const seconds = wholeNumber(text)
  if (seconds !== null) return isUpload(seconds * 1000) ? formatDay(seconds * 1000) : null
  const reading = readDay(text, context, '')
  return 'day' in reading ? reading.day : null
}

/** Milliseconds, counters and zeros are no timestamps. */
const isUpload = (ms: number): boolean => ms >= FIRST_UPLOAD && ms < startOf(2100)
