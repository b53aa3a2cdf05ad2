/** What of a guess can only be told from the rows as it reads them, and what the reader should know of it. */
import type { Guess, Mapping, Separator } from '../../../model/mapping'
import { readSources } from '../../cells/sourceCell'
import { shorten } from '../../record/finding'
import type { Sampled } from '../columnSample'
import { eventsSeen } from './guessEvents'

/** Rows of one title whose dates do not meet are events of their own, and the day of a distant denial is taken for the day
 *  on which it was made. Both are said, since either may be meant otherwise. */
export function settled(
  guess: Guess,
  header: readonly string[],
  rows: readonly (readonly string[])[],
): Guess {
  const { mapping } = guess
  if (!mapping.occurred) return guess
  const seen = eventsSeen(asIfAnswered(guess), header, rows)
  const notes = [...guess.notes]
  const next: Mapping = { ...mapping }
  if (seen.apart !== null && !mapping.event) {
    next.event = { same: 'dates' }
    notes.push(
      `Rows of one title whose dates do not meet were read as events of their own, such as “${seen.apart}”: ${seen.byDates} events in the first rows; by the title alone they would be ${seen.titles}, with rival dates.`,
    )
  }
  if (seen.distant !== null && seen.asReported) {
    next.denials = 'reported'
    notes.push(
      `The date of a denial was read as the day on which it was made, not as the time of which it speaks, such as of “${seen.distant}”.`,
    )
  } else if (seen.distant !== null)
    notes.push(
      `A denial of “${seen.distant}” speaks of another time than those who say so, and does not stand against them.`,
    )
  return { ...guess, mapping: next, notes }
}

/** What the reader is still asked about dates does not tell which rows are one event: any answer will do to see that. */
const asIfAnswered = ({ mapping, order, serialsLikely, bareClocks }: Guess): Mapping => ({
  ...mapping,
  order: mapping.order ?? (order === 'open' ? 'day first' : null),
  serials: mapping.serials || serialsLikely,
  ...(bareClocks.length > 0 && { zone: mapping.zone ?? 'UTC' }),
})

/** What is guessed from cells against or without the names of columns, as sentences. */
export function contentNotes(mapping: Mapping, byContent: Guess['byContent']): string[] {
  const columns: Record<Guess['byContent'][number], string | undefined> = {
    title: mapping.title.columns.join(', '),
    source: mapping.source && 'column' in mapping.source ? mapping.source.column : undefined,
    occurred: mapping.occurred && 'column' in mapping.occurred ? mapping.occurred.column : undefined,
    stance: mapping.stance?.column,
  }
  const told = byContent.flatMap((what) =>
    columns[what] === undefined ? [] : [`“${columns[what]}” as ${WORDS[what]}`],
  )
  return [
    ...(told.length
      ? [`By what they hold, and not by their names, columns were read so: ${told.join(', ')}.`]
      : []),
    ...(mapping.separator ? [`Several sources in a cell are separated by “${mapping.separator}”.`] : []),
    ...(mapping.sources
      ? [`Columns beside “${columns.source}” name sources too: ${quoted(mapping.sources)}.`]
      : []),
    ...(mapping.lonFirst ? ['Coordinates were read with the longitude first.'] : []),
    ...(mapping.zones ? [`Clock times were read in the zones of “${mapping.zones}”.`] : []),
    ...(mapping.early
      ? [
          'Numbers of one and two digits in columns of dates were read as years, since others there are years before 1000.',
        ]
      : []),
    ...(mapping.years
      ? ['Dates such as 2011-12 were read as two years, since others there can be no month.']
      : []),
    ...(mapping.otherCalendar
      ? ['Years such as 1403 are most likely of another calendar: they are not converted, and date nothing.']
      : []),
    ...(mapping.zone ? [`Clock times were read as ${mapping.zone}, as the name of a column says.`] : []),
    ...(mapping.speakers ? [spokenNote(mapping.speakers.names)] : []),
  ]
}

export const OWN_CALENDAR =
  'Years such as 1403 were read as those of our own calendar, since nothing says that they are of another.'

const spokenNote = (names: Record<string, string>): string =>
  `Each filled cell of ${quoted(Object.keys(names))} was read as a claim, by ${Object.values(names).join(', ')}.`

/** Coordinates of which nothing tells the order. */
export const openPairs = (column: Sampled | undefined): string[] =>
  column?.pairOrder && typeof column.pairOrder === 'object'
    ? [
        `Coordinates such as “${column.pairOrder.open}” were read with the latitude first: nothing tells their order.`,
      ]
    : []

const DENIAL =
  /(?<!\p{L})(?:den(?:y|ies|ied|ial)|refut|reject|bestreit|bestritt|dementier|dément|niega|negó|desmient|smentisc|nega(?:m|ram)? |опроверг|отрица|заперечу|спростов|zaprzecz|yalanla)|否认|否認|부인|نفى|ينفي|نفت/iu

/** Without a column of stances every row says that it happened, though its words may deny it. */
export function unsaidStances(mapping: Mapping, columns: readonly Sampled[]): string[] {
  const { stance, speakers, text, quote, summary } = mapping
  if (stance || speakers) return []
  const labels = [text, quote, summary].flatMap((given) => (given && 'column' in given ? [given.column] : []))
  const found = columns.filter(({ label }) => labels.includes(label))
  const [example] = found.flatMap(({ values }) => values).filter((value) => DENIAL.test(value))
  return example === undefined
    ? []
    : [
        `No column says who denies it, so every row was read as saying that it happened, also “${shorten(example)}”.`,
      ]
}

const quoted = (labels: readonly string[]): string => labels.map((label) => `“${label}”`).join(', ')

const WORDS: Record<Guess['byContent'][number], string> = {
  title: 'the title',
  source: 'who says it',
  occurred: 'the date',
  stance: 'whether they say so or deny it',
}

/** Do cells name several by “and” alone, each of whom, but for one, stands elsewhere too? */
function byAnd(values: readonly string[], alone: ReadonlySet<string>): boolean {
  const namesBy = (value: string, sign: Separator) => readSources(value, sign).map(({ name }) => name)
  const lists = values
    .filter((value) => namesBy(value, ',').length === 1)
    .map((value) => namesBy(value, 'and'))
    .filter((names) => names.length > 1)
  return lists.length > 0 && lists.every((names) => names.some((name) => alone.has(name)))
}

/** “And”, a comma or a slash between names, where the names stand alone elsewhere in the column, too. */
export function likelySeparator({ values }: Sampled): Separator | undefined {
  const alone = new Set(values)
  return (['and', ',', '/'] as const).find((sign) => {
    const lists = values
      .filter((value) => !value.includes('://') && !/^[[{]/.test(value))
      .map((value) => readSources(value, sign).map(({ name }) => name))
    if (sign === 'and') return byAnd(values, alone)
    const signs = sign === ',' ? /[,،，]/ : /\//
    const plain = values.filter((value) => signs.test(value) && !/[;\n]/.test(value))
    if (!plain.length) return false
    const several = lists.filter((names) => names.length > 1)
    const counts = new Map<string, number>()
    for (const name of lists.flat()) counts.set(name, (counts.get(name) ?? 0) + 1)
    return (
      several.length > 0 &&
      several.every((names, _, all) =>
        names.some((name) => alone.has(name) || (all.length > 1 && (counts.get(name) ?? 0) > 1)),
      )
    )
  })
}
