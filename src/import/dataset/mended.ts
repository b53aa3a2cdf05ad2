/** Rows that were not loaded, were mended by somebody, and come again: each takes the place of the row that it was. */

/** What stands beside the columns of rows that were not loaded (`rejected.ts`). A row that bears the last two takes the
 *  place of the one that they name. */
export const REJECTED_COLUMNS = ['claimline_problem', 'claimline_file', 'claimline_place'] as const

export const isOurs = (name: string): boolean => (REJECTED_COLUMNS as readonly string[]).includes(name)

/** A row by its file and its place there. */
export type RowName = { file: string; place: string }
/** A row of a mended table: where it stands, and the row whose place it takes. */
export type Mended = { row: RowName; instead: RowName; loaded: boolean }

/** A table's own columns, and what a line says beside them. */
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

/** Which rows others took the place of. A row that was mended in vain may be mended again: whatever a row names goes,
 *  and what that one named. Of rows that name each other in a circle all stay, so that none is lost.
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
