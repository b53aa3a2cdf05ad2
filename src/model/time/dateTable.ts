/** The distinct dates of a dataset, each read once: many claims bear the same, so a claim holds the number of its
 *  date. Number 0 is no date at all. */

import { detached } from '../storage/detached'
import { type GrowableColumn, growableColumn } from '../storage/growableColumn'
import { recentCache } from '../storage/recentCache'
import { edges } from './dateEnds'
import { readDate } from './dates'
import type { Dated } from './dateTypes'

/** Instants in ms. What cannot be read has `dated` 0 and NaN for its ends. `edge…` are the ends that a hull may use: a
 *  span open at one side gives its bounded unit ("by 9 December" reaches from 9 December's start), one without bounds
 *  NaN. `grace…`: the span as it is held against others for "do they meet?" */
export type DateTable = {
  texts: readonly string[]
  dated: Uint8Array
  from: Float64Array
  to: Float64Array
  edgeFrom: Float64Array
  edgeTo: Float64Array
  graceFrom: Float64Array
  graceTo: Float64Array
  /** As the day of a report. The end of the last day that it can mean: Infinity where nobody can tell. */
  known: Float64Array
  /** The start of the first day that it can mean: -Infinity without a start, NaN where nobody can tell. */
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

/** A date of the table in its own structure, read anew; null where it cannot be read. */
export const dateAt = ({ texts }: DateTable, number: number | undefined): Dated | null =>
  readDate(texts[number ?? 0] ?? '').date
