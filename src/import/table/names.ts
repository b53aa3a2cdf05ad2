/** Finds the names of a table's columns among its first rows. */
import type { DatasetHead } from '../record/record'
import { isBlank } from './csv'
import { type HeadRows, headRows } from './headRows'
import { titleLines } from './titleLines'
import { isTags, isTypes, isUnits, joinedNames, withUnits } from './twoLines'

/** `at`: the row of the names; `from`: the first row of data. Rows at the head: `left` say nothing that is read, `kept`
 *  were read in their own way, `noData` repeat the names. */
export type Names = {
  header: readonly string[]
  at: number
  from: number
  head: DatasetHead
  left: HeadRows['left']
  kept: HeadRows['left']
  noData: HeadRows['left']
  /** The lines of names as they stand, where they take two. */
  lines: readonly (readonly string[])[]
}

/** Rows below the names that tell what is a name and what is data. */
const TELLING = 50

/** @param isKnown are these the columns of a known format?
 *  @returns null where no row is filled */
export function findNames(
  rows: readonly (readonly string[])[],
  isKnown: (header: readonly string[]) => boolean,
): Names | null {
  const start = rows.findIndex((row) => !isBlank(row))
  if (start < 0) return null
  const first = rows[start] ?? []
  const above = headRows(rows, start, isKnown) ?? (isKnown(trimmed(first)) ? null : titleLines(rows, start))
  const at = above?.names ?? start
  const kept = above?.title ? [{ row: start, value: above.title, what: TITLE }] : []
  const names: Names = {
    header: rows[at] ?? [],
    at,
    from: at + 1,
    head: above?.head ?? {},
    left: above?.left ?? [],
    kept,
    noData: [],
    lines: [],
  }
  return withTags(withSecondLine(names, rows, isKnown), rows)
}

const TITLE =
  'was read as the title, with what follows it as the summary, since it stands above the column names'

const trimmed = (row: readonly string[]): string[] => row.map((cell) => cell.trim())

function withSecondLine(
  names: Names,
  rows: readonly (readonly string[])[],
  isKnown: (header: readonly string[]) => boolean,
): Names {
  const { header, from, kept } = names
  const second = rows[from] ?? []
  const below = rows.slice(from + 1, from + 1 + TELLING)
  if (!below.length || isKnown(trimmed(header))) return names
  const joined = isUnits(second) ? withUnits(header, second) : joinedNames(header, second, below)
  if (!joined) return names
  const value = trimmed(second).filter(Boolean).join(', ')
  return {
    ...names,
    header: joined,
    from: from + 1,
    kept: [...kept, { row: from, value, what: SECOND }],
    lines: [header, second],
  }
}

const SECOND = 'was taken for a second line of column names'

/** A row of tags or of types below the names is no data. */
function withTags(names: Names, rows: readonly (readonly string[])[]): Names {
  const { from } = names
  const row = rows[from] ?? []
  const what = isTags(row) ? TAGS : isTypes(row) ? TYPES : null
  if (what === null) return names
  const value = trimmed(row).filter(Boolean).join(', ')
  return { ...names, from: from + 1, noData: [{ row: from, value, what }] }
}

const TYPES = 'names the kinds of values in the columns'
const TAGS = 'was read as tags (HXL), which name the columns once more'
