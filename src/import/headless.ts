/** Tables whose first row is an event where the names of their columns should be. */
import { humanDate } from './humanDates'

/** Does it begin without a head? Then a column of dates begins with a date. Dates may also be the names of columns, of
 *  which then others hold what is counted. */
export const isHeadless = (first: readonly string[], rows: readonly (readonly string[])[]): boolean =>
  first.some((cell, i) => isDate(cell) && rows.length > 0 && mostly(rows, (row) => isDate(row[i] ?? '')))

const UNSAID = { order: null, serials: false }

/** Numbers alone may be years or anything else. */
function isDate(cell: string): boolean {
  if (!/\d/.test(cell) || /^\s*-?\d+(?:[.,]\d+)?\s*$/.test(cell)) return false
  const read = humanDate(cell, UNSAID)
  return 'edtf' in read || read.ambiguous === true
}

const mostly = <T>(all: readonly T[], is: (one: T) => boolean): boolean =>
  all.filter(is).length * 2 > all.length

/** Names for columns that have none, by their places from 1. */
export const numbered = (first: readonly string[]): string[] => first.map((_, i) => `column ${i + 1}`)
