/** What a file says of where it comes from. Everything here may be '' where there is nothing to say. */
import type { Dataset } from '../model/claim'
import type { PageHead } from '../model/pageHead'

export type About = {
  title: string
  summary: string
  license: string
  /** What the reader wrote to publish the data with; null where nothing. */
  written: PageHead | null
  /** Who is named as the author. */
  coders: readonly string[]
  /** SHA-256 of the dataset, 64 hex digits. */
  revision: string
  /** The address of the view. */
  link: string
  /** What is left out, a sentence. */
  leftOut: string
}

/** How many digits of a revision links and file names bear. */
export const REVISION_DIGITS = 12

export const shortRevision = ({ revision }: Pick<About, 'revision'>): string =>
  revision.slice(0, REVISION_DIGITS)

/** A file's text, '' where there is nothing to write. `without`: sentences about what of the dataset it lacks. */
export type Written = { text: string; without: string[] }

/** The claims of a dataset, one by one. */
export const claimsIn = ({ events }: Dataset) => events.flatMap(({ claims }) => claims)
