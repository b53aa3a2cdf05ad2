/** Reads one file as the app opens it, and answers what the app would ask its reader: by what was said on the command
 *  line, or by the guess that the app would show. */

import { missingColumns } from '../import/mapping/mapping'
import { type Read, type ReadableFile, readFiles } from '../import/read'
import type { Guess, Mapping } from '../model/mapping'
import type { Asked, Reading } from '../model/opening'
import type { Problem } from '../model/problem'
import type { Options } from './options'

export type Inspected = {
  file: string
  /** What it was recognised as; null where it was refused. */
  format: string | null
  /** What was assumed about the file because no option said so, as sentences. */
  assumed: string[]
  /** The guess by which a table in no known format was read. */
  guessed: Mapping | null
  rows: Read['rows']
  events: number
  claims: number
  sources: number
  problems: Problem[]
}

export type Said = Pick<Options, 'order' | 'serials' | 'encoding'> & { mappings: readonly Mapping[] }

/** What was said, and what had to be assumed beside it. */
type Answers = { how: Reading; assumed: string[]; guessed: Mapping | null }

export async function inspect(file: ReadableFile, said: Said): Promise<Inspected> {
  let answers: Answers = { how: readingOf(said), assumed: [], guessed: null }
  for (;;) {
    const read = await readFiles([file], answers.how)
    if (!read.asks) return inspected(file.name, read, answers)
    const next = answered(read.asks, answers, said)
    if ('problem' in next) return inspected(file.name, { ...read, problems: [next.problem] }, answers)
    answers = next
  }
}

const readingOf = ({ mappings, order, serials, encoding }: Said): Reading => ({
  ...(order && { order }),
  mappings: mappings.map((mapping) => ({
    ...mapping,
    order: mapping.order ?? order,
    serials: mapping.serials || serials,
  })),
  ...(encoding && { encoding }),
})

function answered(asks: Asked, { how, ...before }: Answers, said: Said): Answers | { problem: Problem } {
  if (asks.about === 'encoding') {
    const assumed = `It is no text in Unicode; it was read as ${asks.guess}, by its letters (--encoding says another).`
    return { ...before, how: { ...how, encoding: asks.guess }, assumed: [...before.assumed, assumed] }
  }
  const open = openOrder(asks, said)
  if (open) return { problem: open }
  const guessed = {
    ...asks.guess.mapping,
    order: asks.guess.mapping.order ?? said.order,
    serials: said.serials,
  }
  const assumed = [
    'It is a table in no known format; its columns were read by a guess (--mapping FILE.json says what they mean).',
    ...said.mappings.map((mapping) => unfit(mapping, asks.header)),
    ...(asks.guess.serialsLikely && !said.serials
      ? [
          'Numbers in its columns of dates were not read as days, as spreadsheets count them (--serials does so).',
        ]
      : []),
  ]
  return { guessed, how: { ...how, mappings: [guessed] }, assumed: [...before.assumed, ...assumed] }
}

const unfit = (mapping: Mapping, header: readonly string[]): string =>
  `A mapping that was given does not fit it, since it has no column ${missingColumns(mapping, header).join(', ')}.`

/** Which of two numbers is the month is never guessed. */
function openOrder({ file, guess }: { file: string; guess: Guess }, { order }: Said): Problem | null {
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
  }
}
