/** The reader's own files, kept in their browser from one visit to the next. */

import type { PageHead } from '../../model/pageHead'
import { localDay } from '../../model/time/days'
import type { FileSet } from '../known'
import type { KeptData } from '../verbs'

/** Where they are kept. Every call rejects where the browser forbids storage, or has no room. */
export type Library = {
  /** The files of a revision; undefined where they are not kept. */
  get(rev: string): Promise<FileSet | undefined>
  put(about: KeptData, files: FileSet): Promise<void>
  /** What is kept, the latest first. */
  list(): Promise<KeptData[]>
  /** What the reader wrote to publish a revision with; undefined where they wrote nothing. */
  head(rev: string): Promise<PageHead | undefined>
  keepHead(rev: string, head: PageHead): Promise<void>
  /** Forgets one, or all of it, with what was written about it. */
  forget(rev: string | null): Promise<void>
}

/** What is to be said of files that were opened today. */
export const aboutFiles = (rev: string, title: string, { files }: FileSet, now = new Date()): KeptData => ({
  rev,
  title,
  bytes: files.reduce((sum, { bytes }) => sum + bytes.size, 0),
  day: localDay(now),
})

/** The latest first; of one day, by title. */
export const latestFirst = (all: readonly KeptData[]): KeptData[] =>
  all.toSorted((a, b) => b.day.localeCompare(a.day) || a.title.localeCompare(b.title))
