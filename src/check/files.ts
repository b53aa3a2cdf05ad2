/** Finds the files that the names on the command line mean. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { ReadableFile } from '../import/read'
import type { Skipped } from './report'

/** Endings of data files. In folders only these are read; a file that is named itself is always read. */
const DATA = /\.(?:csv|tsv|tab|json[lp]?|ndjson|geojsonl?|xml|km[lz]|xlsx|ods|md|markdown)(?:\.gz)?$/i
/** Words about a folder, by custom in capitals: they may hold tables that are no data. */
const ABOUT = /^(?:readme\b.*|[A-Z_-]+)\.(?:md|markdown)$/
/** Saved mappings and settings: no data themselves. */
const SETTINGS = /\.mapping\.json$/i

export type FoundFiles = { files: string[]; skipped: Skipped[] }

/** Throws the file system's error where a path does not exist. */
export function filesUnder(paths: readonly string[]): FoundFiles {
  const found: FoundFiles = { files: [], skipped: [] }
  for (const path of paths) {
    if (statSync(path).isDirectory()) walk(path, found)
    else found.files.push(path)
  }
  return { ...found, files: [...new Set(found.files)] }
}

function walk(folder: string, found: FoundFiles): void {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))
  for (const entry of entries) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) walk(path, found)
    else if (SETTINGS.test(entry.name)) found.skipped.push({ file: path, why: 'it says what columns mean' })
    else if (DATA.test(entry.name) && !ABOUT.test(entry.name)) found.files.push(path)
    else found.skipped.push({ file: path, why: 'by its name it is no data' })
  }
}

export const bytesOf = (path: string): ReadableFile => ({
  name: path,
  bytes: new Blob([new Uint8Array(readFileSync(path))]),
})
