/** What is ambiguous about the dates in the columns that a mapping reads: the order of day and month, numbers of days. */
import type { DateOrder, Guess, Mapping, OrderSeen } from '../../model/mapping'
import { readDate } from '../../model/time/dates'
import type { Dated } from '../../model/time/dateTypes'
import { isYearOfOthers } from '../dates/calendars'
import { humanDate } from '../dates/humanDates'
import { folded } from '../dates/monthNames'
import { serialDate } from '../dates/serials'
import { type Sampled, sampled } from './columnSample'
import { orderOf } from './guess/guessDates'
import { clocksOf } from './guess/guessWhen'
import { otherCalendar } from './otherCalendar'
import { columnLabels } from './readMapping'

export type DateQuestions = {
  order: OrderSeen
  /** Cells that can be read with the day or with the month first, a few. */
  openExamples: string[]
  /** A cell that can be read in one order alone, where that decides for all. */
  decides: string | null
  serialsLikely: boolean
  /** A cell that looks like a spreadsheet's count of days. */
  serialExample: string | null
  /** A clock time for which neither its cell nor the mapping names a zone; null where there is none. */
  bareClock: string | null
  /** A date whose year may be one of another calendar, where nothing says so. */
  otherYears: string | null
}

/** The columns from which a mapping takes whole dates. */
export function dateColumns({ occurred, reported }: Mapping): string[] {
  const own =
    !occurred || 'year' in occurred || 'on' in occurred
      ? []
      : 'start' in occurred
        ? [occurred.start, occurred.end]
        : [occurred.column]
  return [...own, ...(reported && 'column' in reported ? [reported.column] : [])].filter(Boolean)
}

/** @param guess knows more rows than are shown: what it says of the same columns counts too */
export function dateQuestions(
  mapping: Mapping,
  header: readonly string[],
  rows: readonly (readonly string[])[],
  guess: Guess,
): DateQuestions {
  const labels = columnLabels(header)
  const columns = dateColumns(mapping)
  const at = (column: string) => labels.findIndex((label) => folded(label) === folded(column))
  const dates = columns.map((column) => sampled(column, rows, at(column)))
  const guessed = new Set(dateColumns(guess.mapping))
  const known = columns.some((column) => guessed.has(column))
  const own = orderOf(dates)
  const order = known && (own === 'none' || guess.order === 'open') ? guess.order : own
  const serials = dates.some((date) => date.serials > date.filled / 2)
  return {
    order,
    openExamples: [
      ...new Set([...dates.flatMap(({ open }) => open), ...(known ? guess.openExamples : [])]),
    ].slice(0, 3),
    decides: order === 'day first' || order === 'month first' ? deciding(dates, order) : null,
    serialsLikely: serials || (known && guess.serialsLikely),
    bareClock: mapping.zone === undefined ? bareClockIn(mapping, labels, dates, rows) : null,
    otherYears: otherYearsIn(dates, labels, rows),
    serialExample: firstOf(dates, (cell) => /^[1-9]\d{4}(?:\.\d+)?$/.test(cell)),
  }
}

function bareClockIn(
  mapping: Mapping,
  labels: readonly string[],
  dates: readonly Sampled[],
  rows: readonly (readonly string[])[],
): string | null {
  const { occurred } = mapping
  const times = occurred && 'time' in occurred ? [occurred.time, occurred.until] : []
  const beside = labels.flatMap((label, i) => (times.includes(label) ? [sampled(label, rows, i)] : []))
  return clocksOf(mapping, beside, dates).bare[0] ?? null
}

function otherYearsIn(
  dates: readonly Sampled[],
  labels: readonly string[],
  rows: readonly (readonly string[])[],
): string | null {
  const columns = labels.map((label, i) => ({ label, values: rows.map((row) => row[i] ?? '') }))
  return otherCalendar(dates, columns) === 'perhaps' ? firstOf(dates, isYearOfOthers) : null
}

const firstOf = (dates: readonly Sampled[], is: (cell: string) => boolean): string | null =>
  dates.flatMap(({ values }) => values).find(is) ?? null

/** A cell whose digits can stand in one order alone. */
function deciding(dates: readonly Sampled[], order: DateOrder): string | null {
  return firstOf(dates, (cell) => {
    const [, first, second] = /^(\d\d?)[-/](\d\d?)[-/]\d/.exec(cell) ?? []
    const [day, month] = order === 'day first' ? [first, second] : [second, first]
    return Number(day) > 12 && Number(month) <= 12
  })
}

/** A cell read in one order, or as a spreadsheet's count of days; null where it is no date then. */
export function readAs(cell: string, how: DateOrder | 'serial'): Dated | null {
  const read = how === 'serial' ? serialDate(cell) : humanDate(cell, { order: how, serials: false })
  return read && 'edtf' in read ? readDate(read.edtf).date : null
}
