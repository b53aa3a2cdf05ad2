/** Reads files as the app does. What the app would ask the user is answered by the options of the command line, or
 *  else by the guess that the app would show. */

import { columnLabels, columnsRead, missingColumns } from '../import/mapping/readMapping'
import { type Read, type ReadableFile, readFiles } from '../import/read'
import { EMPTY_FILE, NOTHING_TO_READ } from '../import/record/finding'
import type { Guess, Mapping } from '../model/mapping'
import type { Inquiry, Reading, SheetChoice } from '../model/opening'
import type { Problem } from '../model/problem'
import type { Options } from './options'

export type Inspected = {
  file: string
  /** The recognised format; null where the file was refused. */
  format: string | null
  /** What was assumed about the file because no option said so, as sentences. */
  assumed: string[]
  /** The guess used to read a table in no known format. */
  guessed: Mapping | null
  rows: Read['rows']
  events: number
  claims: number
  sources: number
  problems: Problem[]
  /** Was there nothing to read in it? */
  empty: boolean
}

export type ReadingOptions = Pick<Options, 'order' | 'serials' | 'encoding'> &
  Partial<Pick<Options, 'zone' | 'day' | 'epoch' | 'sheet' | 'fill-merged'>> & {
    mappings: readonly Mapping[]
  }

/** How a file is read: given by options, and assumed where they say nothing. */
type Answers = { how: Reading; assumed: string[]; guessed: Mapping | null }

export async function inspect(file: ReadableFile, options: ReadingOptions): Promise<Inspected> {
  const { read, answers } = await readAnswering([file], options)
  return inspected(file.name, read, answers)
}

/** Reads files as one dataset, and answers what the app would ask about them.
 *  @param readers how they are read */
export async function readAnswering(
  files: readonly ReadableFile[],
  options: ReadingOptions,
  readers: (how: Reading) => Promise<Read> = (how) => readFiles(files, how),
): Promise<{ read: Read; answers: Answers }> {
  let answers: Answers = { how: readingOf(options), assumed: [], guessed: null }
  for (;;) {
    const read = await readers(answers.how)
    if (!read.inquiry) return { read, answers }
    const next = answered(read.inquiry, answers, options)
    if ('problem' in next) return { read: { ...read, problems: [next.problem] }, answers }
    answers = next
  }
}

const readingOf = ({ mappings, order, serials, zone, epoch, encoding }: ReadingOptions): Reading => ({
  ...(order && { order }),
  mappings: mappings.map((mapping) => ({
    ...mapping,
    order: mapping.order ?? order,
    serials: mapping.serials || serials,
    ...zoned(mapping.zone ?? zone),
    ...(epoch && { epoch }),
  })),
  ...(encoding && { encoding }),
})

function answered(
  inquiry: Inquiry,
  { how, ...before }: Answers,
  options: ReadingOptions,
): Answers | { problem: Problem } {
  if (inquiry.about === 'encoding') {
    const [likeliest, ...others] = inquiry.encodings
    if (!likeliest) throw new Error('A question about an encoding names one at least.')
    const rest = others.length ? `, of ${others.slice(0, 3).join(', ')} and others` : ''
    const assumed = `It is no text in Unicode; it was read as ${likeliest}, the likeliest${rest} (--encoding says which).`
    return { ...before, how: { ...how, encoding: likeliest }, assumed: [...before.assumed, assumed] }
  }
  if (inquiry.about === 'sheet') {
    const { choice, said } = sheetFor(inquiry, options)
    return {
      ...before,
      how: { ...how, sheets: [...(how.sheets ?? []), choice] },
      assumed: [...before.assumed, ...said],
    }
  }
  const open = openOrder(inquiry, options)
  if (open) return { problem: open }
  const { mergedLikely } = inquiry.guess
  const guessed = {
    ...inquiry.guess.mapping,
    order: inquiry.guess.mapping.order ?? options.order,
    serials: options.serials,
    ...zoned(inquiry.guess.mapping.zone ?? options.zone),
    ...dayed(inquiry.guess.mapping, options),
    ...(options.epoch && { epoch: true }),
    ...(options['fill-merged'] && mergedLikely.length > 0 && { fill: mergedLikely }),
  }
  const assumed = [
    'It is a table in no known format; its columns were read by a guess (--mapping FILE.json says what they mean).',
    ...options.mappings.map((mapping) => unfit(mapping, inquiry.header)),
    ...inquiry.guess.notes,
    ...unused(guessed, inquiry.header, inquiry.rows),
    ...unzoned(inquiry.guess, options),
    ...undayed(inquiry.guess, options),
    ...(mergedLikely.length && !options['fill-merged']
      ? [
          `Empty cells of ${quoted(mergedLikely)} were read as empty (--fill-merged: they say what the cell above them says).`,
        ]
      : []),
    ...(inquiry.guess.epochsLikely && !options.epoch
      ? ['Numbers in its columns of dates were not read as seconds since 1970 (--epoch does so).']
      : []),
    ...(inquiry.guess.serialsLikely && !options.serials
      ? [
          'Numbers in its columns of dates were not read as days, as spreadsheets count them (--serials does so).',
        ]
      : []),
  ]
  return {
    guessed,
    how: { ...how, mappings: [...(how.mappings ?? []), guessed] },
    assumed: [...before.assumed, ...assumed],
  }
}

/** The sheet that the options name, else the one with most rows; and what that leaves to be said. */
function sheetFor(
  { file, sheets }: Extract<Inquiry, { about: 'sheet' }>,
  options: ReadingOptions,
): { choice: SheetChoice; said: string[] } {
  const [most] = [...sheets].sort((a, b) => b.rows - a.rows)
  const named = sheets.find(({ name }) => name === options.sheet)
  const sheet = named ?? most
  const fill = options['fill-merged'] === true
  const said = [
    ...(named || sheets.length < 2
      ? []
      : [
          `It is a workbook of ${sheets.length} sheets with rows; “${sheet?.name}” was read, which has most (--sheet says another).`,
        ]),
    ...(sheet?.merged && !fill
      ? ['Its merged cells were read as one cell each (--fill-merged fills what they cover).']
      : []),
  ]
  return { choice: { file, sheet: sheet?.name ?? '', fill }, said }
}
/** Columns that hold something and that nothing is read from. */
function unused(mapping: Mapping, header: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const read = new Set(columnsRead(mapping))
  const names = columnLabels(header).filter(
    (label, i) => !read.has(label) && rows.some((row) => row[i]?.trim()),
  )
  return names.length ? [`Nothing was read from ${quoted(names)}.`] : []
}

const quoted = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(', ')

const zoned = (zone: string | null | undefined) => (zone ? { zone } : {})

/** The day of clock times that stand alone. */
const dayed = ({ occurred }: Mapping, { day }: ReadingOptions): Pick<Mapping, 'occurred'> =>
  occurred && 'on' in occurred && day ? { occurred: { ...occurred, on: day } } : {}

const undayed = ({ mapping: { occurred } }: Guess, { day }: ReadingOptions): string[] =>
  occurred && 'on' in occurred && !day
    ? [`Its clock times in “${occurred.time}” have no day, and date nothing (--day says it).`]
    : []

/** Clock times whose zone nobody told are left out. */
const unzoned = ({ bareClocks }: Guess, { zone }: ReadingOptions): string[] =>
  bareClocks.length && !zone
    ? [`Clock times such as “${bareClocks[0]}” name no zone: their days were kept (--zone tells the zone).`]
    : []

const unfit = (mapping: Mapping, header: readonly string[]): string =>
  `A mapping that was given does not fit it, since it has no column ${missingColumns(mapping, header).join(', ')}.`

/** The order of day and month is never guessed. */
function openOrder(
  { file, guess }: { file: string; guess: Guess },
  { order }: ReadingOptions,
): Problem | null {
  if (guess.order !== 'open' || order) return null
  const [value = ''] = guess.openExamples
  const what =
    'can be read with the day or with the month first, and nothing says which: say --order "day first" or "month first"'
  return { file, place: '', value, what, done: 'refused' }
}

function inspected(file: string, read: Read, { assumed, guessed }: Answers): Inspected {
  const { columns, rows, problems, formats } = read
  return {
    file,
    format: columns ? (formats[0]?.format ?? null) : null,
    assumed,
    guessed: columns ? guessed : null,
    rows,
    events: columns?.events ?? 0,
    claims: columns?.claims ?? 0,
    sources: columns?.sources.length ?? 0,
    problems,
    empty: problems.some(({ what }) => what === EMPTY_FILE || what === NOTHING_TO_READ),
  }
}
