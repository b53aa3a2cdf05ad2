/** Do the dates of a table count the years of another calendar, though they are written in digits? */
import { isDayOfOthers, isYearOfOthers } from '../dates/calendars'
import { folded } from '../dates/monthNames'
import type { Sampled } from './columnSample'
import { namesCalendar } from './isDate'

/** Names of columns and calendars that say so. */
const NAMES =
  /shamsi|jalali|solar|hijri|hijra|persian|islamic|iranian|(?:^|[^\p{L}])(?:ah|ap|sh|be)(?:$|[^\p{L}])|buddhist|شمسی|شمسي|هجری|هجري|جلالی|قمری|قمري|พ\.?ศ/u
const SCRIPTS = /[\p{Script=Arabic}\p{Script=Thai}]{2}/u

/** Digits of Arabic and Persian. */
const OWN_DIGITS = /[\u0660-\u0669\u06f0-\u06f9]/

/** `yes`: a cell names another calendar, or writes such a year in digits of its own; or all years are such as other calendars have today (`calendars.ts`), and a name says so, or a day that our calendar
 *  does not have, or the script of the table. `perhaps`: nothing says so; the year 1431 of a table in Latin letters is most
 *  likely one of our own calendar. */
export function otherCalendar(
  dates: readonly Sampled[],
  columns: readonly Pick<Sampled, 'label' | 'values'>[],
): 'yes' | 'perhaps' | null {
  const values = dates.flatMap((date) => date.values).filter((value) => /\d{4}/.test(folded(value)))
  const suspects = values.filter(isYearOfOthers)
  const isNamed = values.some(namesCalendar) || suspects.some((value) => OWN_DIGITS.test(value))
  if (suspects.length && isNamed) return 'yes'
  if (!values.length || suspects.length < values.length) return null
  const isSaid =
    dates.some(({ label }) => NAMES.test(folded(label))) ||
    values.some(isDayOfOthers) ||
    columns.some((column) => SCRIPTS.test([column.label, ...column.values].join(' ')))
  if (isSaid) return 'yes'
  return values.some((value) => /^\d{4}[-/.]\d\d?[-/.]\d\d?$/.test(value)) ? 'perhaps' : null
}
