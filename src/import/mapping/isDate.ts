/** Do cells read as dates? */
import { humanDate } from '../dates/humanDates'

const UNSAID = { order: null, serials: false }

/** Does a cell read as a date, or would in some order of day and month? */
export function isDate(cell: string): boolean {
  const read = humanDate(cell, UNSAID)
  return 'edtf' in read || read.ambiguous === true
}

/** A date of which only the order of day and month is open. */
export function isOpen(cell: string): boolean {
  const read = humanDate(cell, UNSAID)
  return 'why' in read && read.ambiguous === true
}
