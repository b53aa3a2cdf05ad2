/** What columns hold by their cells, where no name tells it, or a name misleads. */
import type { Guess } from '../../../model/mapping'
import { DURATIONS, FIGURES, NO_FIGURES } from '../columnNames'
import type { Sampled } from '../columnSample'
import { stanceOfWord } from '../stanceWords'
import { key } from './guessNames'
import { type Found, isNames, isWords, release, turned } from './guessTurned'

/** What no name told: stances where most cells are such words; a date where most cells are dates; a title where texts are
 *  many and short; who speaks where a few names stand again and again, but only beside a column in which events stand
 *  again and again too. What names said of title and source is turned round where the cells look the other way.
 *  @returns what was guessed so, and may be wrong */
export function guessByContent(
  columns: readonly Sampled[],
  found: Found,
  rows: readonly (readonly string[])[],
): Guess['byContent'] {
  const guessed: Guess['byContent'] = []
  const free = (i: number) => ![...found.values()].includes(i)
  const give = (what: Guess['byContent'][number], likely: (column: Sampled) => number) => {
    const scores = columns.map((column, i) => (free(i) && column.filled > 0 ? likely(column) : 0))
    const best = Math.max(0, ...scores)
    if (best <= 0) return
    found.set(what, scores.indexOf(best))
    guessed.push(what)
  }
  const pairs = columns.findIndex(({ pairs, filled }, i) => free(i) && pairs * 2 > filled)
  if (!found.has('coordinates') && pairs >= 0) found.set('coordinates', pairs)
  if (!found.has('stance')) give('stance', ({ stances, filled }) => (stances ? filled : 0))
  if (!(['occurred', 'start', 'year'] as const).some((what) => found.has(what))) give('occurred', asDate)
  turned(columns, found, guessed, rows)
  if (!found.has('title')) give('title', (one) => (one.filled >= one.rows * 0.75 ? asTitle(one) : 0))
  if (!found.has('title')) titleFromText(columns, found, guessed)
  if (!found.has('title')) give('title', asTitle)
  const repeats = [found.get('event'), found.get('title')].some((at) => isRepeated(columns[at ?? -1]))
  if (!found.has('source') && repeats) give('source', asSource)
  if (!found.has('source')) sourcesFromLinks(columns, found, guessed)
  if (!found.has('source') && found.has('stance'))
    give('source', (column) => (isNames(column) ? column.filled : 0))
  if (!found.has('source') && (repeats || found.has('stance'))) sourceFromSide(columns, found, guessed)
  return guessed
}

/** A text by its name that is full and short says what happened, where no other column does. */
function titleFromText(columns: readonly Sampled[], found: Found, guessed: Guess['byContent']): void {
  const texts = (['summary', 'text', 'quote', 'note'] as const).flatMap((what) => found.get(what) ?? [])
  const full = texts.filter((at) => columns[at] && isFullText(columns[at]))
  const scores = full.map((at) => (columns[at] ? asTitle(columns[at]) : 0))
  const best = full[Math.max(0, scores.indexOf(Math.max(...scores)))]
  if (best === undefined) return
  release(best, found)
  found.set('title', best)
  guessed.push('title')
}

const isFullText = (column: Sampled): boolean =>
  isWords(column) && column.filled * 2 > column.rows && column.length >= 4 && column.length <= 150

/** Where nobody else is named, the side speaks. Somebody must, where rows confirm and deny: then names that were taken for
 *  places are likelier those of speakers. */
function sourceFromSide(columns: readonly Sampled[], found: Found, guessed: Guess['byContent']): void {
  const place = columns[found.get('place') ?? -1]
  const what = found.has('affiliation') ? 'affiliation' : 'place'
  const at = found.get(what)
  if (at === undefined || (what === 'place' && !(found.has('stance') && place && isNames(place)))) return
  found.delete(what)
  found.set('source', at)
  guessed.push('source')
}

/** Cells of several addresses name several sources, and so do those of a column of references. */
function sourcesFromLinks(columns: readonly Sampled[], found: Found, guessed: Guess['byContent']): void {
  const at = columns.findIndex(
    ({ label, links, filled, values }) =>
      links * 2 > filled &&
      (REFERENCES.test(key(label)) || values.some((value) => (value.match(/https?:\/\//g) ?? []).length > 1)),
  )
  if (at < 0) return
  release(at, found)
  found.set('source', at)
  guessed.push('source')
}

const REFERENCES =
  /^(?:refs?|references?|citations?|belege?|einzelnachweise?|referencias?|riferiment[oi]|zrodla?|przypisy?|сноск[аи]|ссылки)$/

const isRepeated = (column: Sampled | undefined): boolean =>
  column !== undefined && column.distinct < column.filled

const asDate = ({ dates, bareYears, filled }: Sampled): number =>
  dates - bareYears > filled * 0.6 ? dates : 0

/** Fuller columns go first, then those with more different texts. */
const asTitle = (column: Sampled): number => {
  const isVerdict = column.stances || column.values.every((value) => stanceOfWord(value) !== undefined)
  const fits = isWords(column) && !isVerdict && column.length >= 4 && column.length <= 150
  const { distinct, filled, rows } = column
  return fits ? Math.max(0, distinct / filled - 0.3) * (filled / Math.max(1, rows)) ** 2 : 0
}

const asSource = (column: Sampled): number =>
  !column.stances &&
  isWords(column) &&
  column.distinct > 1 &&
  column.distinct <= Math.max(2, column.filled / 3)
    ? column.filled
    : 0

/** Columns that nothing else was found in and that count something by their names and cells. */
export const figureColumns = (columns: readonly Sampled[], found: Found): Sampled[] =>
  columns.filter((column, i) => {
    const name = key(column.label)
    const isFree = ![...found.values()].includes(i)
    return (
      isFree &&
      column.filled > 0 &&
      column.counts > column.filled * 0.6 &&
      FIGURES.test(name) &&
      // No name of the table's own.
      !/^column_\d+$/.test(name) &&
      !NO_FIGURES.test(name)
    )
  })

/** Columns of clock times beside a day, in their order: when it began, and perhaps when it ended. */
export function clockColumns(columns: readonly Sampled[]): Sampled[] {
  const clocks = columns.filter(
    ({ label, clocks, filled }) => filled > 0 && clocks * 2 > filled && !DURATIONS.test(key(label)),
  )
  const isEnd = ({ label }: Sampled) =>
    /(?:^|_)(?:end|until|to|finish|bis|ende|fin|fim|fine|конец|кінець)(?:_|$)/.test(key(label))
  const [first] = clocks.filter((column) => !isEnd(column))
  const last = clocks.find(isEnd)
  return first ? (last ? [first, last] : [first]) : []
}
