/** The distinct dates of a dataset. Many claims have the same date, so each is parsed once and claims hold its number.
 *  Number 0 is no date. */
import { detached } from '../storage/detached'
import { type GrowableColumn, growableColumn } from '../storage/growableColumn'
import { recentCache } from '../storage/recentCache'
import { edges } from './dateEnds'
import { readDate } from './dates'
import type { Dated } from './dateTypes'

/** Instants in ms. A text that is no date has `dated` 0 and NaN for its ends. `edge…`: the ends as an event's span uses
 *  them: a date open at one side adds only its bounded unit ("by 9 December" starts on 9 December), one without bounds
 *  is NaN. `grace…`: the span as it is compared with others, wider where the date is approximate. */
export type DateTable = {
  texts: readonly string[]
  dated: Uint8Array
  from: Float64Array
  to: Float64Array
  edgeFrom: Float64Array
  edgeTo: Float64Array
  graceFrom: Float64Array
  graceTo: Float64Array
  /** As the date of a report: the end of the last day that it can mean; Infinity where it has none. */
  known: Float64Array
  /** As the date of a report: the start of the first day that it can mean; -Infinity without a start, NaN without a date. */
  said: Float64Array
}

type Entry = Record<Exclude<keyof DateTable, 'texts'>, number>

const UNDATED: Entry = {
  dated: 0,
  from: Number.NaN,
  to: Number.NaN,
  edgeFrom: Number.NaN,
  edgeTo: Number.NaN,
  graceFrom: Number.NaN,
  graceTo: Number.NaN,
  known: Number.POSITIVE_INFINITY,
  said: Number.NaN,
}

export type DateTableWriter = { number(text: string | undefined): number; done(): DateTable }

export function dateTableWriter(): DateTableWriter {
  const numbers = new Map<string, number>()
  const texts: string[] = []
  const last = recentCache<number>()
  const columns = Object.keys(UNDATED).map((key) => [key, growableColumn(Float64Array)] as const)
  const add = (given: string, entry: Entry): number => {
    const text = detached(given)
    for (const [key, column] of columns) column.push(entry[key as keyof Entry])
    numbers.set(text, texts.length)
    return texts.push(text) - 1
  }
  add('', UNDATED)
  return {
    number(text = '') {
      const recent = last.get(text)
      if (recent !== undefined) return recent
      const number = numbers.get(text) ?? add(text, entryOf(text))
      last.set(texts[number] ?? '', number)
      return number
    },
    done: () => ({ texts, ...finished(columns) }),
  }
}

function finished(columns: (readonly [string, GrowableColumn<Float64Array>])[]): Omit<DateTable, 'texts'> {
  const done = Object.fromEntries(columns.map(([key, column]) => [key, column.done()])) as Record<
    keyof Entry,
    Float64Array
  >
  return { ...done, dated: Uint8Array.from(done.dated) }
}

function entryOf(text: string): Entry {
  const { date } = readDate(text)
  if (!date) return UNDATED
  return {
    dated: 1,
    from: date.from,
    to: date.to,
    ...(edges(date) ?? { edgeFrom: Number.NaN, edgeTo: Number.NaN }),
    graceFrom: date.grace.from,
    graceTo: date.grace.to,
    known: date.to,
    said: date.from,
  }
}

/** A date of the table with its structure, parsed again; null where it is no date. */
export const dateAt = ({ texts }: DateTable, number: number | undefined): Dated | null =>
  readDate(texts[number ?? 0] ?? '').date
