/** The files that a link names: kept from an earlier opening, packed in the link itself, or fetched; and the mapping with
 *  which they are to be read. */
import type { NamedFile } from '../../engine/engine'
import type { Problem } from '../../model/problem'
import { DEFAULT_DATA, type View } from '../../model/view'
import { unpack } from '../../permalink/packed'
import { inlineWords } from '../../words/en/data/links'
import type { FileSet, Kept } from '../known'
import type { Library } from '../own/library'
import { type Fetch, foreignHost } from './fetchData'
import type { Hosts } from './hosts'

/** Where data comes from. */
export type DataWays = {
  fetch: Fetch
  /** The page's own host, which may always be contacted. */
  host: string
  /** The data of a published page, which stands in the place of the bundled record. */
  own?: FileSet
  /** Gets an earlier revision of a bundled dataset; null where none ships with the app. */
  fetchEarlier?: (data: string, rev: string) => Promise<NamedFile | null>
  /** Hosts that need no consent any more; without it none is remembered. */
  hosts?: Hosts
  /** The reader's files of earlier visits; none where nothing is kept. */
  library?: Library
}

/** `leadsOn`: the host that was asked leads on to an address that no browser tells before it has gone there. */
type Missing = { problem: Problem } | { leadsOn: string }
type One = { file: NamedFile; host?: string } | Missing

/** @param rev the first digits of the revision that the link was made with */
export async function filesOfLink(
  { data, inline, map }: View,
  rev: string | null,
  kept: Kept,
  way: DataWays,
  signal: AbortSignal,
): Promise<FileSet | Missing> {
  if (data === DEFAULT_DATA && way.own) return way.own
  const known = data === 'file' && rev !== null && (kept.files[rev] ?? (await ofEarlier(rev, way)))
  if (known) return known
  const saved = map === null ? null : await mappingOf(map, kept, way, signal)
  if (saved && !('file' in saved)) return saved
  const found = data === 'inline' ? unpacked(inline ?? '', INLINE) : await fetched(data, kept, way, signal)
  if (!('file' in found)) return found
  const { file, ...from } = found
  const savedMapping = saved && { name: saved.file.name, json: await saved.file.bytes.text() }
  const reading = { ...kept.readings[data], ...(savedMapping && { savedMapping }) }
  return { files: [file], reading, link: data, ...from }
}

/** The reader's own files as they were opened on an earlier visit. */
export const ofEarlier = async (
  rev: string,
  { library }: Pick<DataWays, 'library'>,
): Promise<FileSet | undefined> => {
  try {
    return await library?.get(rev)
  } catch {
    // Storage is forbidden, so nothing was kept: the reader is asked for the file.
    return undefined
  }
}

/** The hosts other than our own that a link would have us ask, each once. */
export const foreignHosts = ({ data, map }: View, own: string): string[] => [
  ...new Set([data, map ?? ''].flatMap((address) => foreignHost(address, own) ?? [])),
]

const mappingOf = (map: string, kept: Kept, way: DataWays, signal: AbortSignal): Promise<One> | One =>
  isAddress(map) ? fetched(map, kept, way, signal) : unpacked(map, MAPPING)

const isAddress = (text: string): boolean => text.startsWith('https:')

async function fetched(
  address: string,
  kept: Kept,
  { fetch, host }: DataWays,
  signal: AbortSignal,
): Promise<One> {
  const foreign = foreignHost(address, host)
  const found = await fetch(address, signal, foreign === null || kept.followed.includes(foreign))
  return 'leadsOn' in found ? { leadsOn: foreign ?? '' } : found
}

/** What may be packed into a link, and the most that may come out of it, bytes. */
const INLINE = { name: inlineWords.data, most: 5_000_000 }
const MAPPING = { name: inlineWords.mapping, most: 200_000 }

function unpacked(text: string, { name, most }: typeof INLINE): One {
  const found = unpack(text, most)
  if ('bytes' in found) return { file: { name, bytes: new Blob([found.bytes.slice()]) } }
  return { problem: { file: name, place: '', value: '', what: inlineWords[found.why], done: 'refused' } }
}
