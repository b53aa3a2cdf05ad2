/** Guesses a mapping for a table of no known format, from the names of its columns and from their first rows. The reader
 *  sees and confirms it before it is used. */

import { STANCES } from '../../model/claim'
import { type Guess, type Mapping, type OrderSeen, SIMPLE_FIELDS } from '../../model/mapping'
import { stanceNamed } from '../cells/stances'
import { type Sampled, sampled } from './columnSample'
import { type Guessed, guessByName } from './guessNames'
import { precisionWord } from './mappedDates'
import { columnLabels } from './readMapping'

/** @param rows the first rows, some dozens or hundreds */
export function guessMapping(header: readonly string[], rows: readonly (readonly string[])[]): Guess {
  const labels = columnLabels(header)
  const columns = labels.map((label, i) => sampled(label, rows, i))
  const found = guessByName(labels, (what, i) => suits(what, columns[i]))
  const byContent = guessByContent(columns, found)
  const at = (what: Guessed): Sampled | undefined => columns[found.get(what) ?? -1]
  const dates = (['occurred', 'start', 'end', 'reported'] as const).flatMap((what) => at(what) ?? [])
  const order = orderOf(dates)
  const mapping: Mapping = {
    format: 'claimline-mapping/1',
    title: { columns: titleColumns(columns, at), joint: ', ' },
    ...eventBy(at),
    ...occurredBy(at),
    ...coded(at),
    order: order === 'open' || order === 'none' ? null : order,
    serials: false,
  }
  for (const field of SIMPLE_FIELDS) {
    const column = at(field)
    if (column) mapping[field] = { column: column.label }
  }
  // A file that speaks for itself throughout speaks for one side, if any.
  if (!mapping.source) delete mapping.affiliation
  const openExamples = [...new Set(dates.flatMap(({ open }) => open))].slice(0, 3)
  return {
    mapping,
    order,
    openExamples,
    serialsLikely: dates.some((d) => d.serials > d.filled / 2),
    byContent,
  }
}

/** Does what a column holds speak against its name? An empty sample speaks against nothing. */
function suits(what: Guessed, column: Sampled | undefined): boolean {
  if (!column || column.filled === 0) return column !== undefined
  if (['occurred', 'start', 'end', 'reported'].includes(what)) {
    return column.dates + column.serials > column.filled / 2
  }
  if (what === 'year') return column.years > column.filled / 2
  if (what === 'day') return column.numbers > column.filled / 2
  if (what === 'lat' || what === 'lon') return column.numbers > column.filled / 2
  if (what === 'title' || what === 'source') return column.numbers < column.filled / 2
  if (what === 'stance') return Object.keys(guessedStances(column.values)).length > 0
  return true
}

/** What no name told: a date where most cells are dates; a title where texts are many and short; who speaks where a
 *  few names stand again and again, but only beside a column in which events stand again and again too. */
function guessByContent(columns: Sampled[], found: Map<Guessed, number>): Guess['byContent'] {
  const guessed: Guess['byContent'] = []
  const free = (i: number) => ![...found.values()].includes(i)
  const give = (what: 'title' | 'source' | 'occurred', likely: (column: Sampled) => number) => {
    const scores = columns.map((column, i) => (free(i) && column.filled > 0 ? likely(column) : 0))
    const best = Math.max(0, ...scores)
    if (best <= 0) return
    found.set(what, scores.indexOf(best))
    guessed.push(what)
  }
  if (!['occurred', 'start', 'year'].some((what) => found.has(what as Guessed))) give('occurred', asDate)
  if (!found.has('title')) give('title', asTitle)
  const event = columns[found.get('event') ?? -1]
  if (!found.has('source') && event && event.distinct < event.filled) give('source', asSource)
  return guessed
}

const asDate = ({ dates, bareYears, filled }: Sampled): number =>
  dates - bareYears > filled * 0.6 ? dates : 0

const isWords = ({ numbers, dates, links, structured, filled }: Sampled): boolean =>
  numbers + dates + links + structured < filled / 4

const asTitle = (column: Sampled): number =>
  isWords(column) && column.length >= 4 && column.length <= 150 ? column.distinct / column.filled - 0.3 : 0

const asSource = (column: Sampled): number =>
  isWords(column) && column.distinct > 1 && column.distinct <= column.filled / 3 ? column.filled : 0

/** Without a title, what was found of kind and place says what a row is about. */
function titleColumns(columns: Sampled[], at: (what: Guessed) => Sampled | undefined): string[] {
  const [title, text] = [at('title'), at('text')]
  if (title) return [title.label]
  const about = [at('tags'), at('place')].flatMap((column) => (column ? [column.label] : []))
  if (about.length) return about
  const words = text ?? columns.find((column) => column.filled > 0 && isWords(column)) ?? columns[0]
  return words ? [words.label] : ['column 1']
}

/** Where one source speaks throughout, it speaks once of each event. An id that never comes twice, where titles do, is
 *  a row's own: then the titles tell the events. */
function eventBy(at: (what: Guessed) => Sampled | undefined): Pick<Mapping, 'event'> {
  const [id, title, source] = [at('event'), at('title'), at('source')]
  const isRowId = id && title && source && id.distinct === id.filled && title.distinct < title.filled
  if (id && !isRowId) return { event: { column: id.label } }
  return source && title ? {} : { event: { each: 'row' } }
}

function occurredBy(at: (what: Guessed) => Sampled | undefined): Pick<Mapping, 'occurred'> {
  const [start, end, date] = [at('start'), at('end'), at('occurred')]
  if (start && end) return { occurred: { start: start.label, end: end.label, means: 'lasted' } }
  const one = date ?? start ?? end
  if (one) return { occurred: { column: one.label } }
  const [year, month, day] = [at('year'), at('month'), at('day')]
  if (!year) return {}
  return {
    occurred: {
      year: year.label,
      ...(month && { month: month.label }),
      ...(day && month && { day: day.label }),
    },
  }
}

/** Columns whose words have to be known: those that are go into the table, to be seen. */
function coded(at: (what: Guessed) => Sampled | undefined): Pick<Mapping, 'precision' | 'stance'> {
  const [precision, stance] = [at('precision'), at('stance')]
  return {
    ...(precision?.values.some(precisionWord) && { precision: { column: precision.label, values: {} } }),
    ...(stance && { stance: { column: stance.label, values: guessedStances(stance.values) } }),
  }
}

const STANCE_WORDS: Record<(typeof STANCES)[number], RegExp> = {
  asserts:
    /^(?:assert|claim|confirm|affirm|support|yes|true|ja|да|так|behauptet|bestätigt|утвержда|підтверд|подтвер)/i,
  denies:
    /^(?:den(?:y|ie)|refut|reject|no$|false|nein|нет|ні$|bestreitet|dementiert|отриц|опроверг|запереч|спростов)/i,
  doubts: /^(?:doubt|disput|question|bezweifelt|сомнева|сумніва)/i,
  neither: /^(?:neither|neutral|no comment|unclear|weder)/i,
  silent: /^(?:silent|omit|not mentioned|schweigt)/i,
}

/** What words of a column of stances mean, as far as they tell. */
export function guessedStances(values: readonly string[]): NonNullable<Mapping['stance']>['values'] {
  const known = values.flatMap((value) => {
    const stance = stanceNamed(value) ?? STANCES.find((one) => STANCE_WORDS[one].test(value))
    return stance ? [[value, stance] as const] : []
  })
  return Object.fromEntries(known)
}

/** What the digits of several columns say together. */
export function orderOf(dates: Sampled[]): OrderSeen {
  const [days, months] = [dates.some((d) => d.dayFirst > 0), dates.some((d) => d.monthFirst > 0)]
  const open = dates.some((d) => d.open.length > 0)
  if (days && months) return open ? 'open' : 'none'
  if (days || months) return days ? 'day first' : 'month first'
  return open ? 'open' : 'none'
}
