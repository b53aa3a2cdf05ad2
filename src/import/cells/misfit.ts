/** Rows with more cells than the head, and repeated heads: they are listed, not loaded. */
import type { RowRead } from '../record/record'

/** A row that is not loaded, for one reason. */
export const listed = (what: string): RowRead => ({ is: 'listed', remarks: [{ field: '', value: '', what }] })

/** A head once more is told: nothing is dropped in silence. */
export const listedHead = (cells: readonly string[]): RowRead =>
  cells.some((cell) => cell.trim()) ? listed('this is the head of the table once more') : { is: 'no data' }

/** A row that has cells beyond the head's: nobody can tell which of its cells stand under their names. Missing ones at
 *  its end are empty. */
export function misfit(cells: readonly string[], header: readonly string[]): RowRead | null {
  if (cells.length <= header.length || !cells.slice(header.length).some((cell) => cell.trim())) return null
  return listed(`has ${cells.length} cells where the head has ${header.length}`)
}
