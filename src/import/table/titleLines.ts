/** Lines above the column names that say in free words what a table is: `Chronology of the fire,,`. */
import { isDate } from '../mapping/isDate'
import type { HeadRows } from './headRows'

/** How many of them there may be, and how many rows below tell how wide the table is. */
const MOST = 20
const TELLING = 50

/** Looks for such lines from a row on: rows that fill their first cells only, far fewer than the table below them. The
 *  first of them is the title, the others are the summary.
 *  @returns null where the table begins with its names */
export function titleLines(all: readonly (readonly string[])[], start: number): HeadRows | null {
  const rows = withoutMargin(all, start)
  const width = usual(rows.slice(start + 1, start + 1 + TELLING).map(filled))
  if (width < 2 || isWide(rows[start] ?? [], width)) return null
  const found = rows.slice(start, start + MOST).findIndex((row) => isWide(row, width))
  const names = start + found
  if (found < 1 || !rows[names + 1] || (rows[names] ?? []).some(isData)) return null
  const above = rows.slice(start, names).filter((row) => filled(row) > 0)
  if (above.some((row) => !isSentence(row) && isTabular(row, width))) return null
  const [title = '', ...rest] = above.map((row) =>
    row
      .map((cell) => cell.trim())
      .filter(Boolean)
      .join(isSentence(row) ? ', ' : ' '),
  )
  const plain = title.replace(/^\ufeff?#*\s*/, '')
  const head = rest.length ? { title: plain, summary: rest.join(' ') } : { title: plain }
  return { names, head, left: [], title: plain }
}

/** A table may begin some columns to the right. */
function withoutMargin(rows: readonly (readonly string[])[], start: number): readonly (readonly string[])[] {
  const firsts = rows
    .slice(0, start + MOST + TELLING)
    .map((row) => row.findIndex((cell) => cell.trim() !== ''))
    .filter((first) => first >= 0)
  const margin = firsts.length ? Math.min(...firsts) : 0
  return margin > 0 ? rows.map((row) => row.slice(margin)) : rows
}

const isTabular = (row: readonly string[], width: number): boolean =>
  filled(row) > Math.max(1, width - 2) || hasGap(row) || isGroup(row)

/** A line of words that commas cut into cells: `Compiled by hand, May 2024`. */
const isSentence = ([first = '', ...rest]: readonly string[]): boolean =>
  /\p{L}/u.test(first) && rest.every((cell) => cell === '' || /^\s+\S/.test(cell))

/** A name over some of the columns: `,,Place,` or `,,Place,Place`. What a table is stands in its first cell, or in one long
 *  text. */
const isGroup = (row: readonly string[]): boolean =>
  row[0]?.trim() === '' && (filled(row) > 1 || row.every((cell) => cell.trim().split(/\s+/).length <= 2))

/** Is it as wide as the names of such a table? */
const isWide = (row: readonly string[], width: number): boolean =>
  filled(row) >= Math.max(2, Math.ceil(width * 0.75)) || hasGap(row)

/** Names that stand over several columns leave cells empty between them. */
export const hasGap = (row: readonly string[]): boolean => {
  const last = row.findLastIndex((cell) => cell.trim() !== '')
  const first = row.findIndex((cell) => cell.trim() !== '')
  return filled(row) > 1 && last - first + 1 > filled(row)
}

/** A date or a number: no name of a column. A year may be one. */
export const isData = (cell: string): boolean =>
  /^\s*-?\d+(?:[.,]\d+)*\s*$/.test(cell) ? !/^\s*\d{4}\s*$/.test(cell) : /\d/.test(cell) && isDate(cell)

export const filled = (row: readonly string[]): number => row.filter((cell) => cell.trim()).length

/** The most frequent number above 1, of equally frequent ones the highest; 0 without any. */
function usual(counts: readonly number[]): number {
  const times = new Map<number, number>()
  for (const count of counts) if (count > 1) times.set(count, (times.get(count) ?? 0) + 1)
  return [...times].reduce(
    (best, one) => (one[1] > best[1] || (one[1] === best[1] && one[0] > best[0]) ? one : best),
    [0, 0],
  )[0]
}
