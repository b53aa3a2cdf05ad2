/** Rows of a table that is added to one with the same columns: they go on in that table, so that it can be saved as one. */
import type { Edit } from '../../model/edit'
import type { Reading } from '../../model/opening'
import { columnKey } from '../cells/cells'
import { isOurs } from '../dataset/mended'
import { type ReadableFile, readFiles } from '../read'
import { findRow } from './findRow'

/** @returns the change that adds the rows, also those that cannot be loaded; null where no open table has all the columns,
 *  or the added file says more than its rows do */
export async function joining(
  files: readonly ReadableFile[],
  how: Reading,
  added: ReadableFile,
): Promise<Extract<Edit, { did: 'wrote' }> | null> {
  const table = await tableIn(added, how)
  if (!table) return null
  for (const file of files) {
    const row = await findRow([file], how, { event: null })
    const columns = row?.columns.map(({ name }) => columnKey(name)) ?? []
    const at = table.header.map((name) => columns.indexOf(columnKey(name)))
    if (!row || at.includes(-1) || new Set(at).size < at.length) continue
    const inPlace = (cells: readonly string[]) => columns.map((_, c) => cells[at.indexOf(c)] ?? '')
    return { did: 'wrote', file: row.file, rows: table.rows.map(inPlace) }
  }
  return null
}

/** The rows of a plain table: its names stand first, and nothing above them. */
async function tableIn(
  file: ReadableFile,
  how: Reading,
): Promise<{ header: readonly string[]; rows: string[][] } | null> {
  let header: readonly string[] = []
  const rows: string[][] = []
  let isPlain = true
  const { columns } = await readFiles(
    [file],
    how,
    {
      saw(seen) {
        if (!rows.length) {
          header = seen.header
          isPlain = /^(?:line|row) 2$/.test(seen.row.place())
        }
        isPlain &&= seen.row.cells().length <= header.length
        rows.push([...seen.row.cells()])
      },
    },
    async () => '',
  )
  return columns && isPlain && header.length && !header.some(isOurs) ? { header, rows } : null
}
