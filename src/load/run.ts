/** `npm run load`: reads files as the app does, and writes them to ClickHouse.
 *
 *  Memory: the dataset is held as typed columns while it is read and written, two to three times the size of the files, and
 *  their texts are never whole in memory. That bounds what can be loaded at once by the machine that loads. */

import { createHash } from 'node:crypto'
import { openAsBlob } from 'node:fs'
import { filesUnder } from '../check/files'
import { readAnswering } from '../check/inspect'
import { mappingIn } from '../check/run'
import { datasetOf } from '../engine/memory/memory'
import type { FileBytes } from '../import/bytes/bytes'
import { revisionOf } from '../import/bytes/revision'
import { type Read, readFiles } from '../import/read'
import { problemSentence } from '../model/problem'
import { digits } from '../words/en/digits'
import { drop, load, type Target } from './loading'
import { type Options, optionsOf, USAGE } from './options'

/** `tell` is given lines of progress as they come. */
export type Telling = { tell: (line: string) => void; password: string | undefined }

export type Outcome = { text: string; error: string; status: 0 | 1 | 2 }

/** @param args the arguments after `npm run load --` */
export async function run(args: readonly string[], telling: Telling): Promise<Outcome> {
  const options = optionsOf(args)
  if ('wrong' in options) return failed(`${options.wrong}\n\n${USAGE}`)
  const target = targetOf(options, telling.password)
  try {
    if (!options.reading) return dropped(options.dataset, await drop(target))
    return await loaded(options.reading, target, telling.tell)
  } catch (error) {
    return failed(`${sentenceOf(error)}\nNothing was loaded.\n`)
  }
}

const failed = (error: string): Outcome => ({ text: '', error, status: 2 })

/** A network error says why only in its cause. */
function sentenceOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : error.message
}

const dropped = (dataset: string, was: boolean): Outcome => ({
  text: was ? `“${dataset}” was taken away.\n` : `There was no “${dataset}”.\n`,
  error: '',
  status: 0,
})

function targetOf(
  { servers, cluster, database, dataset, user }: Options,
  password: string | undefined,
): Target {
  const login = user === null ? {} : { user, ...(password !== undefined && { password }) }
  return { servers: servers.map((url) => ({ url, database, ...login })), cluster, database, dataset }
}

async function loaded(
  reading: NonNullable<Options['reading']>,
  target: Target,
  tell: (line: string) => void,
): Promise<Outcome> {
  const { files } = filesUnder(reading.paths)
  const named = await Promise.all(files.map(async (name) => ({ name, bytes: await openAsBlob(name) })))
  const options = { ...reading, mappings: reading.mappings.map((path) => mappingIn(path)) }
  const { read, answers } = await readAnswering(named, options, (how) =>
    readFiles(named, how, { progress: readingLines(tell) }, (all) => revisionOf(all, hashed)),
  )
  const report = [...answers.assumed, ...read.problems.map(problemSentence)]
  if (!read.columns) return failed(`${report.join('\n')}\nNothing was loaded.\n`)
  const dataset = datasetOf(read.columns, read.revision)
  const wrote = await load(target, dataset, read, (events) =>
    tell(`Wrote ${digits(events)} of ${digits(dataset.columns.events)} events`),
  )
  return {
    text: `${[...report, ...summary(read, wrote)].join('\n')}\n`,
    error: '',
    status: read.rows.listed ? 1 : 0,
  }
}

const summary = ({ rows, revision }: Read, wrote: { events: number; claims: number }): string[] => [
  `${digits(rows.read)} rows read = ${digits(rows.loaded)} loaded + ${digits(rows.listed)} listed.`,
  `${digits(wrote.events)} events with ${digits(wrote.claims)} claims are there, revision ${revision.slice(0, 12)}.`,
]

/** A line for each further tenth of the bytes. */
function readingLines(tell: (line: string) => void) {
  let tenths = 0
  return ({ bytes, ofBytes, rows }: { bytes: number; ofBytes: number; rows: number }): void => {
    const now = Math.floor((10 * bytes) / Math.max(1, ofBytes))
    if (now <= tenths) return
    tenths = now
    tell(`Read ${10 * now} %, ${digits(rows)} rows`)
  }
}

/** The SHA-256 of a file, piece by piece. */
async function hashed(file: FileBytes): Promise<string> {
  const hash = createHash('sha256')
  const reader = file.stream().getReader()
  for (let next = await reader.read(); !next.done; next = await reader.read()) hash.update(next.value)
  return hash.digest('hex')
}
