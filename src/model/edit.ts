/** Changes of a reader's own data, one row at a time, as plain values. A row is a line of a table, or a claim of a
 *  `claimline/1` file; either way its fields are cells under the names of columns. */

import type { Problem } from './problem'

/** A row by its file and its place there: `line 12`, `row 5`, `events[3].claims[2]`. */
export type RowName = { file: string; place: string }

/** Which row is wanted: that of a claim, a listed one, or a new one. `event`: the event that a new claim is about. */
export type RowWanted = { claim: string; event: string } | { row: RowName } | { event: string | null }

/** A row as a form shows it. */
export type EditableRow = {
  file: string
  /** Null where it is new. */
  place: string | null
  /** The event that its claims are about; null where it was not loaded. */
  event: string | null
  columns: Field[]
  /** In the order of the columns; there may be more cells than columns. */
  cells: string[]
  /** How many claims it makes. */
  claims: number
}

/** `means`: the column of the project's own spreadsheet that says the same; null where none does. `words`: what its cells
 *  may say, where the table knows only some words. */
export type Field = { name: string; means: string | null; words?: readonly string[] }

/** @property cells in the order of the file's columns */
export type Edit =
  | { did: 'wrote'; file: string; rows: readonly (readonly string[])[] }
  | { did: 'corrected'; row: RowName; cells: readonly string[] }
  | { did: 'withdrew'; row: RowName }

/** The file that a change makes. `bytes` is null where the row cannot be written; then, and where something of it is left
 *  out, `problems` say why. `row`: where it stands now, where it does. */
export type Rewritten<Bytes> = { name: string; bytes: Bytes | null; row: RowName | null; problems: Problem[] }

export const fileOfEdit = (edit: Edit): string => ('row' in edit ? edit.row.file : edit.file)
