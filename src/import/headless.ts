/** Tables whose first row is an event where the names of their columns should be. */
const DAY = /^\s*(?:\d{4}-\d\d-\d\d|\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d\d))(?!\d)/

/** Does it begin without a head? Then a column of days begins with a day. Days may also be the names of columns, of
 *  which then others hold what is counted. */
export const isHeadless = (first: readonly string[], rows: readonly (readonly string[])[]): boolean =>
  first.some((cell, i) => DAY.test(cell) && rows.length > 0 && mostly(rows, (row) => DAY.test(row[i] ?? '')))

const mostly = <T>(all: readonly T[], is: (one: T) => boolean): boolean =>
  all.filter(is).length * 2 > all.length

/** Names for columns that have none, by their places from 1. */
export const numbered = (first: readonly string[]): string[] => first.map((_, i) => `column ${i + 1}`)
