/** Tables without a head: their first row is already an event. */
import { isDate } from '../mapping/isDate'

/** Is the first row no head? Then a column of dates has a date in it. A table may also have dates as the names of columns
 *  that hold numbers; those are heads. */
export const isHeadless = (first: readonly string[], rows: readonly (readonly string[])[]): boolean =>
  first.some((cell, i) => tells(cell) && rows.length > 0 && mostly(rows, (row) => tells(row[i] ?? '')))

/** Is it a date? Numbers alone may be years or anything else. */
const tells = (cell: string): boolean =>
  /\d/.test(cell) && !/^\s*-?\d+(?:[.,]\d+)?\s*$/.test(cell) && isDate(cell)

const mostly = <T>(all: readonly T[], is: (one: T) => boolean): boolean =>
  all.filter(is).length * 2 > all.length

/** Names for columns that have none, by their places from 1. */
export const numbered = (first: readonly string[]): string[] => first.map((_, i) => `column ${i + 1}`)
