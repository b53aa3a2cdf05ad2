/** Reads the rows of a table of events coded by UCDP or ACLED, one event a row. */
import type { Context, RowRead, TableFormat } from '../../record/record'
import { type Row, rowsUnder } from './row'
import { type Spelling, spelling } from './spelling'

/** @param count the row's number among those with data, from 1
 *  @param spelled shared by the rows of a file */
type ReadRow = (row: Row, count: number, context: Context, spelled: Spelling) => RowRead

/** @param aliases names that older files have for a column, by today's name */
export const codedRows =
  (aliases: Record<string, string>, readRow: ReadRow): TableFormat['reader'] =>
  (header, context) => {
    const table = rowsUnder(header, aliases)
    const spelled = spelling()
    let count = 0
    return (cells) =>
      table.isNoData(cells) ? { is: 'no data' } : readRow(table.row(cells), ++count, context, spelled)
  }
