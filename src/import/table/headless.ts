/** Tables whose first row is an event where the names of their columns should be. */
import { isDate } from '../mapping/columnSample'

/** Does it begin without a head? Then a column of dates begins with a date. Dates may also be the names of columns, of
 *  which then others hold what is counted. */
export const isHeadless = (first: readonly string[], rows: readonly (readonly string[])[]): boolean =>
  first.some((cell, i) => tells(cell) && rows.length > 0 && mostly(rows, (row) => tells(row[i] ?? '')))

/** Is it a date? Numbers alone may be years or anything else. */
const tells = (cell: string): boolean =>
  /\d/.test(cell) && !/^\s*-?\d+(?:[.,]\d+)?\s*$/.test(cell) && isDate(cell)

const mostly = <T>(all: readonly T[], is: (one: T) => boolean): boolean =>
  all.filter(is).length * 2 > all.length

/** Names for columns that have none, by their places from 1. */
export const numbered = (first: readonly string[]): string[] => first.map((_, i) => `column ${i + 1}`)
