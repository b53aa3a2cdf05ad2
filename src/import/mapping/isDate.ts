/** Do cells read as dates? */
import { isDayOfOthers, otherCalendar } from '../dates/calendars'
import { humanDate } from '../dates/humanDates'
import { folded } from '../dates/monthNames'

const UNSAID = { order: null, serials: false }

/** Does a cell read as a date, or would in some order of day and month, or in another calendar? */
export function isDate(cell: string): boolean {
  const read = humanDate(cell, UNSAID)
  return 'edtf' in read || read.ambiguous === true || isDayOfOthers(cell) || namesCalendar(cell)
}

/** A date of which only the order of day and month is open. */
export function isOpen(cell: string): boolean {
  const read = humanDate(cell, UNSAID)
  return 'why' in read && read.ambiguous === true
}

const CLOCK = /\d\s?(?:[:.h]\d\d|[ap]\.?m)|\bnoon\b/i

/** A day with a clock time that dates it only where somebody tells the zone: `2024-03-26 00:45`. */
export function lacksZone(cell: string): boolean {
  if (!CLOCK.test(cell)) return false
  const [unsaid, said] = [undefined, 'UTC'].map((zone) =>
    humanDate(cell, { order: 'day first', serials: false, zone }),
  )
  return said !== undefined && 'edtf' in said && (!unsaid || 'why' in unsaid || unsaid.edtf !== said.edtf)
}

/** Does it name a month or the sign of another calendar? */
export const namesCalendar = (cell: string): boolean => otherCalendar(folded(cell)) !== null
