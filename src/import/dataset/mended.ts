/** Tables of rows that were not loaded, mended by the reader and opened again: each row replaces the one that it was. */
import type { RowName } from '../../model/edit'

/** The columns that are added to rows that were not loaded (`table/rejected.ts`). A row with the last two replaces the row
 *  that they name. */
export const REJECTED_COLUMNS = ['claimline_problem', 'claimline_file', 'claimline_place'] as const

export const isOurs = (name: string): boolean => (REJECTED_COLUMNS as readonly string[]).includes(name)

/** A row of a mended table: where it stands, and the row whose place it takes. */
export type Mended = { row: RowName; instead: RowName; loaded: boolean }

/** A table's own columns, and the row that a line replaces. */
export type MendedTable = {
  header: readonly string[]
  own(cells: readonly string[]): string[]
  /** The row whose place a line takes; null where it names none. */
  instead(cells: readonly string[]): RowName | null
}

/** @returns null for a table that bears no such columns */
export function mendedTable(header: readonly string[]): MendedTable | null {
  const [file, place] = ['claimline_file', 'claimline_place'].map((name) => header.indexOf(name))
  if (file === undefined || place === undefined || file < 0 || place < 0) return null
  const kept = header.flatMap((name, i) => (isOurs(name) ? [] : [i]))
  const own = (cells: readonly string[]) => kept.map((i) => cells[i] ?? '')
  return {
    header: own(header),
    own,
    instead(cells) {
      const named = { file: cells[file]?.trim() ?? '', place: cells[place]?.trim() ?? '' }
      return named.file && named.place ? named : null
    },
  }
}

export const keyOf = ({ file, place }: RowName): string => `${file}\0${place}`

/** Which rows were replaced. A mended row that was rejected again may be mended once more, so a row replaces the one that
 *  it names and all that this one named before. Rows that name each other in a circle all stay, so that none is lost.
 *  @returns their keys */
export function replacedBy(mended: readonly Mended[]): Set<string> {
  const instead = new Map(mended.map((one) => [keyOf(one.row), keyOf(one.instead)]))
  const named = new Set(instead.values())
  const replaced = new Set<string>()
  for (const { row, loaded } of mended) {
    const start = keyOf(row)
    if (!loaded && named.has(start)) continue
    for (
      let next = instead.get(start);
      next && next !== start && !replaced.has(next);
      next = instead.get(next)
    )
      replaced.add(next)
  }
  return replaced
}
