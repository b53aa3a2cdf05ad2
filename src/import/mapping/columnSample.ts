/** Statistics of the first cells of a column, to guess what the column holds. */

import { cellAt } from '../cells/cells'
import { coordinatePair, degreesOf } from '../cells/coordinateCell'
import { countOf } from '../cells/figureCell'
import { saysNoDate, saysOpen } from '../dates/ends'
import { isEarlyYear, isSmallYears } from '../dates/numberDates'
import { isDate, isOpen, lacksZone } from './isDate'
import { isClock, isEpoch, isPackedClock, isTwoYears, type Looks, looksOf } from './looks'
import { type PairOrder, pairOrder } from './pairOrder'
import { saysStances } from './stanceWords'

export type Sampled = {
  label: string
  /** How many rows the sample has, and how many of their cells are not empty; the counts below are of these. */
  rows: number
  filled: number
  isFirstFilled: boolean
  distinct: number
  /** The mean length in characters. */
  length: number
  numbers: number
  /** Numbers, ranges and bounds of numbers: `3`, `at least 12`. */
  counts: number
  links: number
  /** Cells that hold lists or objects, as programs write them. */
  structured: number
  /** Cells that read as dates, or would in some order; among them years alone, which may be any number. */
  dates: number
  bareYears: number
  years: number
  /** Numbers of one and two digits, and years before 1000: together they may be early years (`numberDates.ts`). */
  small: number
  early: number
  /** Words for an end that is open, or not known. */
  ends: number
  /** `2018-19`, and `2018-19` that can be no month. */
  twoYears: number
  noMonths: number
  /** Whole numbers of five digits, as spreadsheets count the days from 1927 to 2173. */
  serials: number
  /** Numbers that may count seconds since 1970. */
  epochs: number
  /** Clock times alone; days with a clock time and no zone. */
  clocks: number
  bareClocks: string[]
  /** Latitude and longitude in one cell, and their order; one of them, as a number or with its signs. */
  pairs: number
  pairOrder: PairOrder | null
  degrees: number
  /** Dates that are no bare number. */
  fullDates: number
  /** Cells whose digits can only be read with the day first, or the month. */
  dayFirst: number
  monthFirst: number
  /** Cells that can be read both ways. */
  open: string[]
  /** The different values, at most fifty. */
  values: string[]
  looks: Looks
  /** Are they words like "confirms" and "denies"? */
  stances: boolean
}

const MOST_VALUES = 50
const DIGITS = /^(\d\d?)[-/](\d\d?)[-/](?:\d{4}|\d\d)\b/

/** Looks at one column of the rows. */
export function sampled(label: string, rows: readonly (readonly string[])[], column: number): Sampled {
  const cells = rows.map((row) => cellAt(row, column)).filter(Boolean)
  const times = new Map<string, number>()
  for (const cell of cells) times.set(cell, (times.get(cell) ?? 0) + 1)
  const values = [...times.keys()]
  const count = (test: (cell: string) => boolean) =>
    values.reduce((sum, value) => (test(value) ? sum + (times.get(value) ?? 0) : sum), 0)
  const some = values.slice(0, MOST_VALUES)
  return {
    label,
    rows: rows.length,
    filled: cells.length,
    isFirstFilled: cellAt(rows[0] ?? [], column) !== '',
    distinct: values.length,
    length: cells.reduce((sum, cell) => sum + cell.length, 0) / (cells.length || 1),
    numbers: count((cell) => /^[+-]?\d+(?:[.,]\d+)?$/.test(cell)),
    counts: count((cell) => countOf(cell) !== null || saysNoDate(cell)),
    links: count((cell) => /^\[?https?:\/\//i.test(cell)),
    structured: count((cell) => /^[[{].*[\]}]$/s.test(cell)),
    dates: count((cell) => isDate(cell) || isTwoYears(cell)),
    bareYears: count((cell) => /^\d{3,4}$/.test(cell)),
    years: count((cell) => /^-?\d{1,4}(?:\.0+)?$/.test(cell)),
    small: count(isSmallYears),
    early: count(isEarlyYear),
    ends: count((cell) => saysOpen(cell) || saysNoDate(cell)),
    twoYears: count(isTwoYears),
    noMonths: count((cell) => isTwoYears(cell) && (Number(cell.slice(-2)) > 12 || /^fy/i.test(cell))),
    serials: count((cell) => /^[1-9]\d{4}(?:\.\d+)?$/.test(cell)),
    epochs: count(isEpoch),
    clocks: count((cell) => isClock(cell) || (namesClocks(label) && isPackedClock(cell))),
    bareClocks: some.filter(lacksZone),
    pairs: count((cell) => coordinatePair(cell) !== null || coordinatePair(cell, true) !== null),
    pairOrder: pairOrder(label, cells),
    degrees: count((cell) => Number.isFinite(degreesOf(cell))),
    fullDates: count((cell) => !/^\d+$/.test(cell) && isDate(cell)),
    dayFirst: count((cell) => beyondTwelve(cell, 1) && !beyondTwelve(cell, 2)),
    monthFirst: count((cell) => beyondTwelve(cell, 2) && !beyondTwelve(cell, 1)),
    open: values.filter(isOpen),
    values: some,
    looks: looksOf(some),
    stances: saysStances(values, label),
  }
}

/** Is a column called after clock times? */
const namesClocks = (label: string): boolean =>
  /(?:^|[^\p{L}])(?:time|clock|hour|uhrzeit|zeit|время|час|hora|heure|ora|saat|godzina)(?![\p{L}])/iu.test(
    label.replaceAll('_', ' '),
  )

const beyondTwelve = (cell: string, which: 1 | 2): boolean => Number(DIGITS.exec(cell)?.[which] ?? 0) > 12
