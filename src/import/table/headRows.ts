/** Rows above the column names that say what the table is, a key and a value each: `title,The bridge` (contracts.md,
 *  "Dataset format"). */
import type { DatasetHead } from '../record/record'
import { isHeadless } from './headless'

const KEYS: Partial<Record<string, keyof DatasetHead>> = {
  title: 'title',
  summary: 'summary',
  credit: 'credit',
  licence: 'license',
  license: 'license',
  language: 'language',
}

/** How many of them there may be, and how many rows below tell whether they are any. */
const MOST = 20
const TELLING = 50

const keyOf = (cell: string | undefined): keyof DatasetHead | undefined =>
  KEYS[
    (cell ?? '')
      .replace(/^\ufeff/, '')
      .trim()
      .replace(/:$/, '')
      .toLowerCase()
  ]

/** `names`: where the column names stand. `left`: rows above them that say nothing that is read, and why. */
export type HeadRows = {
  names: number
  head: DatasetHead
  left: { row: number; value: string; what: string }[]
  /** The title, where it stands in free words above the names. */
  title?: string
}

/** Looks for such rows from a row on. Every row of an ordinary table of two columns looks like one of them, so they count
 *  only above names of more columns than they fill, or of a known format.
 *  @param isKnown are these the columns of a known format?
 *  @returns null where the table begins with its names */
export function headRows(
  rows: readonly (readonly string[])[],
  start: number,
  isKnown: (header: readonly string[]) => boolean,
): HeadRows | null {
  const isNames = (row: readonly string[]) => filled(row) > 2 || isKnown(row.map((cell) => cell.trim()))
  const first = rows[start] ?? []
  if (!keyOf(first[0]) || filled(first) !== 2 || !first[1]?.trim() || isNames(first)) return null
  const found = rows.slice(start, start + MOST).findIndex(isNames)
  if (found < 0) return null
  const names = start + found
  const header = rows[names] ?? []
  const below = rows.slice(names + 1, names + 1 + TELLING).filter((row) => filled(row) > 0)
  const isTable = below.filter((row) => filled(row) > 2).length * 2 > below.length
  const isData = header.some((cell) => NUMBER.test(cell)) || isHeadless(header, below)
  if ((!isTable || isData) && !isKnown(header.map((cell) => cell.trim()))) return null
  return { names, ...saidIn(rows, start, names) }
}

/** What the rows from `start` to `names` say. */
function saidIn(rows: readonly (readonly string[])[], start: number, names: number): Omit<HeadRows, 'names'> {
  const head: DatasetHead = {}
  const left: HeadRows['left'] = []
  for (let row = start; row < names; row++) {
    const [name = '', value = '', ...rest] = (rows[row] ?? []).map((cell) => cell.trim())
    if (!filled([name, value, ...rest])) continue
    const key = keyOf(name)
    if (key && value && head[key] === undefined) head[key] = value
    else
      left.push({
        row,
        value: [name, value, ...rest].filter(Boolean).join(', '),
        what: key && value ? SAID_TWICE : UNKNOWN,
      })
  }
  return { head, left }
}

/** No name of a column. */
const NUMBER = /^\s*-?\d+([.,]\d+)?\s*$/

const SAID_TWICE = 'stands above the column names, and an earlier row has said it'
const UNKNOWN =
  'stands above the column names, where only title, summary, credit, licence and language are read, each with its value beside it'

const filled = (row: readonly string[]): number => row.filter((cell) => cell.trim()).length
