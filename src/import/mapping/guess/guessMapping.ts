/** Guesses a mapping for a table of no known format, from the names of its columns and from their first rows. The reader
 *  sees and confirms it before it is used. */

import { type Guess, type Mapping, SIMPLE_FIELDS } from '../../../model/mapping'
import type { Guessed } from '../columnNames'
import { type Sampled, sampled } from '../columnSample'
import { precisionWord } from '../mappedDates'
import { whyNoRow } from '../noRow'
import { otherCalendar } from '../otherCalendar'
import { columnLabels } from '../readMapping'
import { guessedStances } from '../stanceWords'
import { suits } from '../suits'
import { figureColumns, guessByContent } from './guessContent'
import { mergedIn, numbersIn, orderOf } from './guessDates'
import { guessByName } from './guessNames'
import {
  contentNotes,
  likelySeparator,
  OWN_CALENDAR,
  openPairs,
  settled,
  unsaidStances,
} from './guessSettled'
import { speakersIn, withSpeakers } from './guessSpeakers'
import { isWords } from './guessTurned'
import { type At, clocksOf, looksLikeZones, occurredBy, unitless } from './guessWhen'

/** @param rows the first rows, some dozens or hundreds */
export function guessMapping(header: readonly string[], all: readonly (readonly string[])[]): Guess {
  const rows = all.filter((row) => whyNoRow(row, header, '') === null)
  const columns = columnLabels(header).map((label, i) => sampled(label, rows, i))
  const speakers = speakersIn(columns)
  const guess = speakers ? spokenGuess(speakers, columns, rows) : guessOf(columns, rows)
  const { mapping, byContent, notes } = guess
  const told = [...contentNotes(mapping, byContent), ...unsaidStances(mapping, columns), ...notes]
  return rows.length ? settled({ ...guess, notes: told }, header, rows) : { ...guess, notes: told }
}

/** Of a table whose columns of stances name their speakers, the other columns are guessed as if these were not there. */
function spokenGuess(
  speakers: NonNullable<Mapping['speakers']>,
  columns: readonly Sampled[],
  rows: readonly (readonly string[])[],
): Guess {
  const isOther = columns.map(({ label }) => !Object.hasOwn(speakers.names, label))
  const guess = guessOf(
    columns.filter((_, i) => isOther[i]),
    rows.map((row) => isOther.flatMap((is, i) => (is ? [row[i] ?? ''] : []))),
  )
  return withSpeakers(guess, speakers, columns)
}

function guessOf(columns: readonly Sampled[], rows: readonly (readonly string[])[]): Guess {
  const labels = columns.map(({ label }) => label)
  const hasStances = columns.some(({ stances }) => stances)
  const fits = (sparse: boolean) => (what: Guessed, i: number) =>
    suits(what, columns[i], sparse) && (what !== 'stance' || !hasStances || columns[i]?.stances === true)
  const found = guessByName(labels, fits(false))
  const byContent = guessByContent(columns, found, rows)
  guessByName(labels, fits(true), found)
  const at: At = (what) => columns[found.get(what) ?? -1]
  const dates = (['occurred', 'start', 'end', 'reported'] as const).flatMap((what) => at(what) ?? [])
  const order = orderOf(dates)
  const calendar = otherCalendar(dates, columns)
  const figures = figureColumns(columns, found).map(({ label }) => label)
  const source = at('source')
  const separator = source && likelySeparator(source)
  const mapping: Mapping = {
    format: 'claimline-mapping/1',
    title: { columns: titleColumns(columns, at), joint: ', ' },
    ...eventBy(at),
    ...occurredBy(at, columns, [...found.values()]),
    ...coded(at),
    ...(separator && { separator }),
    ...moreSources(source, columns, found),
    ...(at('coordinates')?.pairOrder === 'longitude first' && { lonFirst: true }),
    ...(figures.length && { figures }),
    ...numbersIn(dates),
    ...(calendar === 'yes' && { otherCalendar: true }),
    order: order === 'open' || order === 'none' ? null : order,
    serials: false,
  }
  for (const field of SIMPLE_FIELDS) {
    const column = at(field)
    if (column) mapping[field] = { column: column.label }
  }
  asText(mapping, at)
  // A file that speaks for itself throughout speaks for one side, if any.
  if (!mapping.source) delete mapping.affiliation
  const clocks = clocksOf(mapping, columns, dates)
  if (clocks.zone) mapping.zone = clocks.zone
  const zones = clocks.zone ? undefined : columns.find(looksLikeZones)?.label
  if (zones !== undefined && clocks.bare.length) mapping.zones = zones
  return {
    mapping,
    order,
    openExamples: [...new Set(dates.flatMap(({ open }) => open))].slice(0, 3),
    serialsLikely: dates.some((d) => d.serials > d.filled / 2),
    epochsLikely: dates.some((d) => d.epochs > d.filled / 2),
    bareClocks: clocks.zone || mapping.zones ? [] : clocks.bare,
    mergedLikely: (['occurred', 'start', 'title'] as const).map(at).flatMap(mergedIn),
    notes: [
      ...(calendar === 'perhaps' ? [OWN_CALENDAR] : []),
      ...openPairs(at('coordinates')),
      ...unitless(columns),
    ],
    byContent,
  }
}

/** Where several rows are about one event, a description of each is what its source says, not what the event covers. */
function asText(mapping: Mapping, at: At): void {
  const [title, summary] = [at('title') ?? at('event'), at('summary')]
  if (!summary || !title || !mapping.source || mapping.text || title.distinct === title.filled) return
  if (summary.distinct <= title.distinct) return
  mapping.text = { column: summary.label }
  delete mapping.summary
}

/** Without a title, what was found of kind and place says what a row is about. */
function titleColumns(columns: readonly Sampled[], at: At): string[] {
  const [title, text] = [at('title'), at('text') ?? at('summary')]
  if (title) return [title.label]
  const about = [at('tags'), at('place')].flatMap((column) => (column ? [column.label] : []))
  if (about.length) return about
  const words = text ?? columns.find((column) => column.filled > 0 && isWords(column)) ?? columns[0]
  return words ? [words.label] : ['column 1']
}

/** `source1`, `source2`: columns of the same name and other numbers. */
function moreSources(
  source: Sampled | undefined,
  columns: readonly Sampled[],
  found: ReadonlyMap<Guessed, number>,
): Pick<Mapping, 'sources'> {
  const stem = (label: string) => /^(.*?)[ _-]*\d+$/.exec(label.trim())?.[1]?.toLowerCase()
  const own = source && (stem(source.label) ?? source.label.trim().toLowerCase())
  if (own === undefined || own === 'column') return {}
  const taken = new Set(found.values())
  const more = columns.filter((one, i) => !taken.has(i) && one.filled > 0 && stem(one.label) === own)
  return more.length ? { sources: more.map(({ label }) => label) } : {}
}

/** Where one source speaks throughout, it speaks once of each event. An id that never comes twice, where titles do, is
 *  a row's own: then the titles tell the events. */
function eventBy(at: At): Pick<Mapping, 'event'> {
  const [id, source] = [at('event'), at('source')]
  const title = at('title') ?? at('tags') ?? at('place')
  const isRowId = id && title && source && id.distinct === id.filled && title.distinct < title.filled
  if (id && !isRowId) return { event: { column: id.label } }
  return source && title ? {} : { event: { each: 'row' } }
}

/** Columns whose words have to be known: those that are go into the table, to be seen. */
function coded(at: At): Pick<Mapping, 'precision' | 'stance'> {
  const [precision, stance] = [at('precision'), at('stance')]
  return {
    ...(precision?.values.some(precisionWord) && { precision: { column: precision.label, values: {} } }),
    ...(stance && { stance: { column: stance.label, values: guessedStances(stance.values, stance.label) } }),
  }
}
