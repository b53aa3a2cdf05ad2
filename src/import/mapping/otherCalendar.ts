/** Do the dates of a table count the years of another calendar, though they are written in digits? */
import { isDayOfOthers, isYearOfOthers } from '../dates/calendars'
import { folded } from '../dates/monthNames'
import type { Sampled } from './columnSample'

/** Names of columns and calendars that say so. */
const NAMES =
  /shamsi|jalali|solar|hijri|hijra|persian|islamic|iranian|(?:^|[^\p{L}])(?:ah|ap|sh|be)(?:$|[^\p{L}])|buddhist|شمسی|شمسي|هجری|هجري|جلالی|قمری|قمري|พ\.?ศ/u
const SCRIPTS = /[\p{Script=Arabic}\p{Script=Thai}]{2}/u

/** `yes`: all years are such as other calendars have today (`calendars.ts`), and a name says so, or a day that our calendar
 *  does not have, or the script of the table. `perhaps`: nothing says so; the year 1431 of a table in Latin letters is most
 *  likely one of our own calendar. */
export function otherCalendar(
  dates: readonly Sampled[],
  columns: readonly Pick<Sampled, 'label' | 'values'>[],
): 'yes' | 'perhaps' | null {
  const values = dates.flatMap((date) => date.values).filter((value) => /\d{4}/.test(folded(value)))
  if (!values.length || !values.every(isYearOfOthers)) return null
  const isSaid =
    dates.some(({ label }) => NAMES.test(folded(label))) ||
    values.some(isDayOfOthers) ||
    columns.some((column) => SCRIPTS.test([column.label, ...column.values].join(' ')))
  if (isSaid) return 'yes'
  return values.some((value) => /^\d{4}[-/.]\d\d?[-/.]\d\d?$/.test(value)) ? 'perhaps' : null
}
