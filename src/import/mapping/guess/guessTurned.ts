/** Titles and sources whose columns have each other's names, or names of something else, as their cells show. */
import type { Guess } from '../../../model/mapping'
import { cellAt } from '../../cells/cells'
import type { Guessed } from '../columnNames'
import type { Sampled } from '../columnSample'

export type Found = Map<Guessed, number>

export const isWords = ({ counts, dates, links, structured, clocks, pairs, filled }: Sampled): boolean =>
  counts + dates + links + structured + clocks + pairs < filled / 4

/** Names that stand again and again: "The Courier", "Agency A", addresses. */
export const isNames = ({ looks, distinct, filled, stances, ...column }: Sampled): boolean =>
  !stances &&
  (isWords({ looks, distinct, filled, stances, ...column }) || column.links * 2 > filled) &&
  looks.capitals >= 0.75 &&
  looks.words <= 4 &&
  distinct < filled

/** Short sentences: "Fire at the mill". */
const isEvents = (column: Sampled): boolean =>
  isWords(column) &&
  !column.stances &&
  column.looks.cased &&
  column.looks.words >= 2.5 &&
  column.looks.capitals <= 0.5

/** A column of names that was taken for the title, beside one that reads like events and has no better place, and the other
 *  way round. Both must repeat, as they do where several sources speak of several events. */
export function turned(
  columns: readonly Sampled[],
  found: Found,
  guessed: Guess['byContent'],
  rows: readonly (readonly string[])[],
): void {
  const [title, source] = [found.get('title'), found.get('source')]
  const [titled, spoken] = [columns[title ?? -1], columns[source ?? -1]]
  if (turnedByDates(columns, found, guessed, rows)) return
  if (spoken && isNames(spoken)) return
  const names = columns.findIndex((column, i) => (i === title || turnable(i, found)) && areNames(column))
  const events = columns.findIndex(
    (column, i) => (i === source || turnable(i, found)) && areEvents(column, columns[names]),
  )
  if (names < 0 || events < 0 || events === title) return
  if (titled && title !== names && !isNames(titled)) return
  release(names, found)
  release(events, found)
  found.set('title', events)
  found.set('source', names)
  guessed.push('title', 'source')
}

const areNames = (column: Sampled): boolean =>
  isNames(column) && column.filled >= 6 && column.distinct <= column.filled / 2

const areEvents = (column: Sampled, names: Sampled | undefined): boolean =>
  names !== undefined &&
  isEvents(column) &&
  column.filled * 2 >= column.rows &&
  column.distinct <= column.filled * 0.7 &&
  column.looks.words >= names.looks.words + 1

/** Fields whose names are taken at their word. */
const SETTLED: readonly Guessed[] = [
  'place',
  'affiliation',
  'tags',
  'stance',
  'occurred',
  'start',
  'end',
  'reported',
  'url',
  'event',
]

const turnable = (i: number, found: Found): boolean => !SETTLED.some((what) => found.get(what) === i)

export function release(i: number, found: Found): void {
  for (const [what, at] of found) if (at === i) found.delete(what)
}

/** Where sources confirm and deny, an event has one date, whoever speaks of it, and a source speaks on many. Where the
 *  column that was taken for the title has many dates for each of its names, and another has one, they change places.
 *  @returns did they? */
function turnedByDates(
  columns: readonly Sampled[],
  found: Found,
  guessed: Guess['byContent'],
  rows: readonly (readonly string[])[],
): boolean {
  const [title, date] = [found.get('title'), found.get('occurred')]
  const titled = columns[title ?? -1]
  if (title === undefined || date === undefined || !found.has('stance') || !titled) return false
  const dates = (at: number) => datesOfEach(rows, at, date)
  const isSpeaker = dates(title).length > 1 && dates(title).every((count) => count > 1)
  if (!isSpeaker || titled.filled < 4) return false
  const isEvents = (column: Sampled, at: number): boolean => {
    const own = dates(at)
    const isEvent = own.length > 1 && own.every((count) => count === 1)
    return at !== title && isWords(column) && !column.stances && isEvent
  }
  const free = columns.findIndex((column, at) => turnable(at, found) && isEvents(column, at))
  const events = free < 0 && !found.has('source') ? columns.findIndex(isEvents) : free
  if (events < 0) return false
  release(title, found)
  release(events, found)
  found.set('title', events)
  found.set('source', title)
  guessed.push('title', 'source')
  return true
}

/** How many dates each text of a column has that stands in several rows. */
function datesOfEach(rows: readonly (readonly string[])[], at: number, date: number): number[] {
  const seen = new Map<string, string[]>()
  for (const row of rows) {
    const [text, day] = [cellAt(row, at), cellAt(row, date)]
    if (text && day) seen.set(text, [...(seen.get(text) ?? []), day])
  }
  return [...seen.values()].filter((days) => days.length > 1).map((days) => new Set(days).size)
}
