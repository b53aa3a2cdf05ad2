/** From files to a dataset, or to the reasons why there is none. Never throws for what a file holds. */

import type { Columns } from '../model/dataset/columns'
import type { Asked, Progress, Reading, Rows } from '../model/opening'
import type { Problem } from '../model/problem'
import { loadGrammar, NoGrammar, needsGrammar } from '../model/time/edtfDoor'
import { BrokenPack, type FileBytes } from './bytes/bytes'
import { type FileText, NotText, textOf } from './bytes/decoding'
import { NoText, UNTOLD } from './bytes/notText'
import { revisionOf } from './bytes/revision'
import { type Gatherer, gatherer, type Recognised, type Rejected } from './dataset/gather'
import { problemList } from './dataset/problems'
import { parseJson, readClaimline } from './json/claimline'
import { isScript } from './json/scriptStart'
import { type Finding, shorten } from './record/finding'

/** A file by its name or address. */
export type ReadableFile = { name: string; bytes: FileBytes }

/** `columns` is null where nothing of the files may be shown. `revision`: SHA-256 of the bytes, 64 hex digits; of
 *  several files, of their sorted revisions. */
export type Read = {
  columns: Columns | null
  revision: string
  rows: Rows
  problems: Problem[]
  rejected: Rejected[]
  /** What each file was recognised as. */
  formats: Recognised[]
  /** What has to be said first; then there is nothing else. */
  asks: Asked | null
}

export type Watch = { progress?: (progress: Progress) => void; signal?: AbortSignal }

const NOTHING = { columns: null, rows: { read: 0, loaded: 0, listed: 0 }, rejected: [], formats: [] }

/** Reads files as one dataset. A file that cannot be read at all refuses them all, since with claims missing every
 *  status would be another. Rejects with the signal's reason where it is told to stop.
 *  @param hash how their revision is computed */
export async function readFiles(
  files: readonly ReadableFile[],
  how: Reading = {},
  watch: Watch = {},
  hash: typeof revisionOf = revisionOf,
): Promise<Read> {
  // From the start: a file is hashed whole, and what is read of it takes the room that it gives free.
  const hashed = hash(files.map(({ bytes }) => bytes))
  const [revision, read] = await Promise.all([hashed, readWithGrammar(files, how, watch)])
  return { ...read, revision }
}

/** Reads once more where it turns out that dates need their grammar. */
async function readWithGrammar(
  files: readonly ReadableFile[],
  how: Reading,
  watch: Watch,
): Promise<Omit<Read, 'revision'>> {
  try {
    return await readAll(files, how, watch)
  } catch (error) {
    if (!(error instanceof NoGrammar)) throw error
    await loadGrammar()
    return readAll(files, how, watch)
  }
}

async function readAll(
  files: readonly ReadableFile[],
  how: Reading,
  watch: Watch,
): Promise<Omit<Read, 'revision'>> {
  const gather = gatherer()
  const ofBytes = files.reduce((sum, { bytes }) => sum + bytes.size, 0)
  let before = 0
  for (const file of files) {
    let bytes = 0
    const step = (): void => {
      watch.signal?.throwIfAborted()
      watch.progress?.({ file: file.name, bytes: before + bytes, ofBytes, rows: gather.rows.read })
    }
    gather.begin(file.name)
    const outcome = await readFile(file, how, gather, step, (read) => {
      bytes = read
    })
    if (outcome) return { ...NOTHING, ...outcome }
    before += file.bytes.size
  }
  const { columns, ...rest } = gather.done()
  return { columns, asks: null, ...rest }
}

type Outcome = Pick<Read, 'asks' | 'problems'>

async function readFile(
  { name, bytes }: ReadableFile,
  how: Reading,
  gather: Gatherer,
  step: () => void,
  read: (bytes: number) => void,
): Promise<Outcome | null> {
  try {
    const text = await textOf(bytes, how.encoding, read)
    if ('unsure' in text)
      return asking({ about: 'encoding', file: name, guess: text.unsure, sample: text.sample })
    return await readText(text, name, how, gather, step)
  } catch (error) {
    const found = unreadable(error)
    if (!found) throw error
    return refused(name, [found])
  }
}

/** JSON begins with a bracket, XML with a tag, JavaScript with a name that is given a value; all else is a table. */
async function readText(
  text: Extract<FileText, { pieces: unknown }>,
  file: string,
  how: Reading,
  gather: Gatherer,
  step: () => void,
): Promise<Outcome | null> {
  const start = await text.pieces.next()
  const first = start.done ? '' : start.value
  // Most files need no grammar, and of those that do most say so early: the others are read twice.
  if (needsGrammar(first)) await loadGrammar()
  const pieces = startingWith(first, text.pieces)
  const sign = /^\s*([[{<])/.exec(first)?.[1] ?? (isScript(first) ? '{' : undefined)
  if (text.guessed)
    gather.problem({ file, place: '', value: '', what: guessedWords(text.encoding), done: 'kept' })
  if (sign) return readWhole(sign === '<', await whole(pieces, step), file, how, gather)
  if (CONTROL.test(first.slice(0, 10_000))) return refused(file, [{ place: '', value: '', what: UNTOLD }])
  const { readTable } = await import('./table/table')
  return outcomeOf(await readTable(pieces, file, how, gather, step), file)
}

/** Control characters that no table holds. */
const CONTROL = /(?![\t\n\v\f\r])\p{Cc}/u

const guessedWords = (encoding: string): string =>
  `this is no text in Unicode; by its letters it was read as ${encoding === 'windows-1251' ? 'Windows-1251 (Cyrillic)' : 'Windows-1252 (Western European)'}`

async function* startingWith(first: string, rest: AsyncIterable<string>): AsyncGenerator<string> {
  yield first
  yield* rest
}

async function whole(pieces: AsyncIterable<string>, step: () => void): Promise<string> {
  let all = ''
  for await (const piece of pieces) {
    all += piece
    step()
  }
  return all
}

/** A file of nested values: the project's own format, or one of the others. */
async function readWhole(
  isXml: boolean,
  text: string,
  file: string,
  how: Reading,
  gather: Gatherer,
): Promise<Outcome | null> {
  const parsed = isXml ? null : parseJson(text)
  if (!isXml && !parsed) return readSpelled(text, file, how, gather)
  if (parsed && isOwn(parsed.value)) return readOwn(parsed.value, file, gather)
  const { readTree, readXml } = await import('./tree')
  if (!parsed) return outcomeOf(readXml(text, file, how, gather), file)
  const stopped = readTree(parsed.value, file, how, gather)
  return stopped === 'unknown' ? readOwn(parsed.value, file, gather) : outcomeOf(stopped, file)
}

/** What is no JSON may be data all the same, spelled in JavaScript or line by line; the own format is JSON alone. */
async function readSpelled(
  text: string,
  file: string,
  how: Reading,
  gather: Gatherer,
): Promise<Outcome | null> {
  const [{ jsonProblem }, { readScript }, { readTree }] = await Promise.all([
    import('./json/brokenJson'),
    import('./json/script'),
    import('./tree'),
  ])
  const noJson = jsonProblem(text)
  const read = readScript(text, noJson)
  if ('problem' in read) return refused(file, [read.problem])
  const stopped = isOwn(read.value) ? 'unknown' : readTree(read.value, file, how, gather)
  if (stopped === 'unknown') return refused(file, [noJson])
  if (!stopped && !read.isJson) gather.problem({ file, place: '', value: '', what: SPELLED, done: 'kept' })
  return outcomeOf(stopped, file)
}

const SPELLED = 'this is JavaScript and no JSON; what is written out in it was read, and nothing was run'

const isOwn = (value: unknown): boolean => typeof value === 'object' && value !== null && 'format' in value

const outcomeOf = (stopped: { asks: Asked } | { wrong: Finding } | null, file: string): Outcome | null =>
  stopped && ('asks' in stopped ? asking(stopped.asks) : refused(file, [stopped.wrong]))

function readOwn(value: unknown, file: string, gather: Gatherer): Outcome | null {
  const { dataset, problems } = readClaimline(value, file)
  if (!dataset) return { asks: null, problems: listOf(problems) }
  gather.recognised(dataset.format)
  gather.dataset(dataset)
  for (const problem of problems) gather.problem(problem)
  return null
}

/** Problems of a refused file that are told one by one. */
const MOST_REFUSED = 500

function listOf(problems: readonly Problem[]): Problem[] {
  const list = problemList(MOST_REFUSED)
  for (const problem of problems) list.add(problem)
  return list.done()
}

const asking = (asks: Asked): Outcome => ({ asks, problems: [] })

const refused = (file: string, found: readonly Finding[]): Outcome => ({
  asks: null,
  problems: found.map((one) => ({ file, ...one, value: shorten(one.value), done: 'refused' })),
})

/** What an error says of the file; null for one that is not the file's fault. */
function unreadable(error: unknown): Finding | null {
  if (error instanceof NotText)
    return { place: error.place, value: '', what: `this is no text in ${error.encoding.toUpperCase()}` }
  if (error instanceof NoText) return { place: '', value: '', what: error.what }
  if (error instanceof BrokenPack)
    return { place: '', value: '', what: 'this is packed by gzip, and breaks off or is broken' }
  return null
}
