/** Reads the rows of a table of events coded by UCDP or ACLED, one event a row. */
import type { Context, EventRecord, Remark, RowRead, TableFormat } from '../../record/record'
import { placeIn, type Row, rowsUnder } from './row'
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

/** The row's event, with its place where the row names one. */
export function loadedRow(event: EventRecord, row: Row, placeName: string, remarks: Remark[]): RowRead {
  const place = placeIn(row, placeName, remarks)
  return { is: 'loaded', event: place ? { ...event, place } : event, remarks }
}

/** An id for an event that has none in its column: that of its row. Says so in a remark. */
export function idOfRow(format: string, column: string, count: number, remarks: Remark[]): string {
  remarks.push({ field: column, value: '', what: 'is empty: the event is known by its row alone' })
  return `${format}-row-${count}`
}
