/** Statistics of the first cells of a column, to guess what the column holds. */

import { cellAt } from '../cells/cells'
import { humanDate } from '../dates/humanDates'

export type Sampled = {
  label: string
  /** How many cells of the sample are not empty; the counts below are of these. */
  filled: number
  distinct: number
  /** The mean length in characters. */
  length: number
  numbers: number
  links: number
  /** Cells that hold lists or objects, as programs write them. */
  structured: number
  /** Cells that read as dates, or would in some order; among them years alone, which may be any number. */
  dates: number
  bareYears: number
  years: number
  /** Whole numbers of five digits, as spreadsheets count the days from 1927 to 2173. */
  serials: number
  /** Cells whose digits can only be read with the day first, or the month. */
  dayFirst: number
  monthFirst: number
  /** Cells that can be read both ways. */
  open: string[]
  /** The different values, at most fifty. */
  values: string[]
}

const MOST_VALUES = 50
const UNSAID = { order: null, serials: false }
const DIGITS = /^(\d\d?)[-/](\d\d?)[-/](?:\d{4}|\d\d)\b/

/** Looks at one column of the rows. */
export function sampled(label: string, rows: readonly (readonly string[])[], column: number): Sampled {
  const cells = rows.map((row) => cellAt(row, column)).filter(Boolean)
  const count = (test: (cell: string) => boolean) => cells.filter(test).length
  const values = [...new Set(cells)]
  const open = values.filter(isOpen)
  return {
    label,
    filled: cells.length,
    distinct: values.length,
    length: cells.reduce((sum, cell) => sum + cell.length, 0) / (cells.length || 1),
    numbers: count((cell) => /^[+-]?\d+(?:[.,]\d+)?$/.test(cell)),
    links: count((cell) => /^https?:\/\//i.test(cell)),
    structured: count((cell) => /^[[{].*[\]}]$/s.test(cell)),
    dates: count(isDate),
    bareYears: count((cell) => /^\d{3,4}$/.test(cell)),
    years: count((cell) => /^-?\d{1,4}(?:\.0+)?$/.test(cell)),
    serials: count((cell) => /^[1-9]\d{4}(?:\.\d+)?$/.test(cell)),
    dayFirst: count((cell) => beyondTwelve(cell, 1) && !beyondTwelve(cell, 2)),
    monthFirst: count((cell) => beyondTwelve(cell, 2) && !beyondTwelve(cell, 1)),
    open,
    values: values.slice(0, MOST_VALUES),
  }
}

const beyondTwelve = (cell: string, which: 1 | 2): boolean => Number(DIGITS.exec(cell)?.[which] ?? 0) > 12

/** Does a cell read as a date, or would in some order of day and month? */
export function isDate(cell: string): boolean {
  const read = humanDate(cell, UNSAID)
  return 'edtf' in read || read.ambiguous === true
}

function isOpen(cell: string): boolean {
  const read = humanDate(cell, UNSAID)
  return 'why' in read && read.ambiguous === true
}
