/** Writes rows that were not loaded as a workbook. Published pages leave this file out (`publish/offline.vite.ts`). */
import XLSX, { type Cell } from '@e965/xlsx/dist/xlsx.mini.min.js'

/** @param rows of texts, the names of the columns first. They stay texts, so that each is read again as it was.
 *  @returns an `.xlsx` of one sheet */
export function rejectedWorkbook(rows: readonly (readonly string[])[]): ArrayBuffer {
  const data = rows.map((cells) => cells.map((v): Cell | undefined => (v === '' ? undefined : { t: 's', v })))
  const wide = Math.max(1, ...rows.map((cells) => cells.length))
  const range = { s: { r: 0, c: 0 }, e: { r: Math.max(0, rows.length - 1), c: wide - 1 } }
  const sheet = { '!data': data, '!ref': XLSX.utils.encode_range(range) }
  const book = { SheetNames: ['Rows'], Sheets: { Rows: sheet } }
  return XLSX.write(book, { type: 'array', bookType: 'xlsx', compression: true })
}
