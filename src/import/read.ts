/** From files to a dataset, or to the reasons why there is none. Never throws for what a file holds. */

import type { Columns } from '../model/dataset/columns'
import type { LegacyEncoding } from '../model/encoding'
import type { Inquiry, Progress, Reading, Rows } from '../model/opening'
import type { Problem } from '../model/problem'
import { loadGrammar, NoGrammar } from '../model/time/edtfDoor'
import { BrokenPack, type FileBytes } from './bytes/bytes'
import { encodingsOf, NotText, textOf } from './bytes/decoding'
import { encodingName } from './bytes/encoding'
import { isArchive, NoText } from './bytes/notText'
import { revisionOf } from './bytes/revision'
import { type Gatherer, gatherer, type Recognised, type SeenRow } from './dataset/gather'
import type { Rejected } from './dataset/rejectedRows'
import { toldEncoding } from './mapping/mappedEncoding'
import { inquiring, type Outcome, outcomeOf, refused } from './outcome'
import { readText } from './readText'
import type { Finding } from './record/finding'

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
  /** A question that the reader has to answer first; then nothing was read. */
  inquiry: Inquiry | null
}

/** `saw`: told of every row that is loaded or listed; may throw to stop. */
export type Watch = {
  progress?: (progress: Progress) => void
  signal?: Pick<AbortSignal, 'throwIfAborted'>
  saw?: (row: SeenRow) => void
}

const NOTHING = { columns: null, rows: { read: 0, loaded: 0, listed: 0 }, rejected: [], formats: [] }

/** Reads files as one dataset. A file that cannot be read at all refuses them all, since with claims missing every
 *  status would be another.
 *  @param hash how their revision is computed
 *  @throws the signal's reason once it is aborted */
export async function readFiles(
  files: readonly ReadableFile[],
  how: Reading = {},
  watch: Watch = {},
  hash: typeof revisionOf = revisionOf,
): Promise<Read> {
  // Hashing starts first: it holds the whole file in memory, and frees it before the data that is read grows as large.
  const hashed = hash(files.map(({ bytes }) => bytes))
  const [revision, read] = await Promise.all([hashed, readWithGrammar(files, how, watch)])
  return { ...read, revision }
}

/** Reads without the grammar of dates; where a date turns out to need it, loads it and reads once more. */
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
  const saved = how.savedMapping && (await import('./savedMapping')).readSaved(how.savedMapping)
  if (saved && 'problems' in saved) return { ...NOTHING, ...saved }
  const told = saved ? { ...how, mappings: [saved.mapping, ...(how.mappings ?? [])] } : how
  const gather = gatherer(watch.saw)
  const ofBytes = files.reduce((sum, { bytes }) => sum + bytes.size, 0)
  let before = 0
  for (const file of files) {
    let bytes = 0
    const step = (): void => {
      watch.signal?.throwIfAborted()
      watch.progress?.({ file: file.name, bytes: before + bytes, ofBytes, rows: gather.rows.read })
    }
    gather.begin(file.name)
    const outcome = await readFile(file, told, gather, step, (read) => {
      bytes = read
    })
    if (outcome) return { ...NOTHING, ...(saved ? saved.unasked(outcome) : outcome) }
    before += file.bytes.size
  }
  const { columns, ...rest } = gather.done()
  return { columns, inquiry: null, ...rest }
}

async function readFile(
  { name, bytes }: ReadableFile,
  how: Reading,
  gather: Gatherer,
  step: () => void,
  read: (bytes: number) => void,
): Promise<Outcome | null> {
  try {
    if (await isArchive(bytes)) {
      const [{ readWorkbook }, { kmlIn }] = await Promise.all([
        import('./workbook/readWorkbook'),
        import('./workbook/archive'),
      ])
      const kml = kmlIn(new Uint8Array(await bytes.arrayBuffer()))
      if (kml === null) return await readWorkbook(name, bytes, how, gather, step)
      const { readXml } = await import('./tree')
      return outcomeOf(readXml(kml, name, how, gather), name)
    }
    const text = await textOf(bytes, toldEncoding(how), read)
    if ('unsure' in text) return askedFor(text, name)
    return await readText(text, name, how, gather, step)
  } catch (error) {
    if (error instanceof NotText && error.legacy) return askedFor(await encodingsOf(error.legacy), name)
    const found = unreadable(error)
    if (!found) throw error
    return refused(name, [found])
  }
}

const askedFor = (
  { unsure, sample }: { unsure: readonly LegacyEncoding[]; sample: Uint8Array },
  file: string,
): Outcome => inquiring({ about: 'encoding', file, encodings: unsure, sample })

/** What an error says of the file; null for one that is not the file's fault. */
function unreadable(error: unknown): Finding | null {
  if (error instanceof NotText)
    return { place: error.place, value: '', what: `this is no text in ${encodingName(error.encoding)}` }
  if (error instanceof NoText) return { place: '', value: '', what: error.what }
  if (error instanceof BrokenPack)
    return { place: '', value: '', what: 'this is packed by gzip, and breaks off or is broken' }
  return null
}
