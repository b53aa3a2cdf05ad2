/** Changes one row of a workbook. Values, formulas, formats of numbers and the other sheets stay; colours, charts and
 *  comments are lost, since the library does not keep them. */
import XLSX, { type Cell, type WorkSheet } from '@e965/xlsx/dist/xlsx.mini.min.js'
import type { Edit } from '../../model/edit'
import type { SheetChoice } from '../../model/opening'
import { cellText } from './cellText'
import { bookOf, filled, type Sheet, sheetOf } from './sheets'

type Row = (Cell | undefined)[]
type Book = {
  sheet: WorkSheet
  data: (Row | undefined)[]
  shown: string[][]
  from1904: boolean
  fill: boolean
}

/** @param said which sheet is read, where the reader had to say so
 *  @returns an `.xlsx`, whatever it was, and the place of the row where it has one */
export function editWorkbook(
  bytes: Uint8Array,
  said: SheetChoice | undefined,
  edit: Edit,
): { bytes: ArrayBuffer; place: string | null } {
  const book = bookOf(bytes)
  const from1904 = book.Workbook?.WBProps?.date1904 === true
  const read = book.SheetNames.flatMap((name) => {
    const sheet = book.Sheets[name]
    return sheet ? { sheet, read: sheetOf(name, sheet, from1904, []) } : []
  })
  const one = read.find(({ read: { name, rows } }) => (said ? name === said.sheet : rows.length > 0))
  if (!one) throw new Error('the workbook has no such sheet')
  const fill = said?.fill === true
  const data = one.sheet['!data'] ?? []
  one.sheet['!data'] = data
  const own = { sheet: one.sheet, data, from1904, fill }
  const place = change({ ...own, shown: fill ? filled(one.read) : one.read.rows }, one.read, edit)
  const written = XLSX.write(book, { type: 'array', bookType: 'xlsx', compression: true })
  return { bytes: written, place }
}

function change(book: Book, { rows }: Sheet, edit: Edit): string | null {
  if (edit.did === 'wrote') {
    for (const [i, cells] of edit.rows.entries()) putCells(book, rows.length + i, cells)
    return rowPlace(rows.length + edit.rows.length - 1)
  }
  const r = Number(edit.row.place.replace('row ', '')) - 1
  // An emptied row is none. If the rows below moved up, formulas would count others than they should.
  putCells(book, r, edit.did === 'withdrew' ? [] : edit.cells)
  return edit.did === 'withdrew' ? null : edit.row.place
}

const rowPlace = (r: number): string => `row ${r + 1}`

/** Only cells that say something else than before are written. */
function putCells(book: Book, r: number, cells: readonly string[]): void {
  const shown = book.shown[r] ?? []
  const wide = Math.max(cells.length, shown.length)
  for (let c = 0; c < wide; c++) {
    const text = cells[c] ?? ''
    if (text === (shown[c] ?? '')) continue
    separate(book, r, c)
    const row = rowAt(book, r)
    row[c] = cellFor(book, text, [row[c], book.data[r - 1]?.[c]])
  }
  widen(book.sheet, r, wide - 1)
}

function rowAt({ data }: Book, r: number): Row {
  const row = data[r] ?? []
  data[r] = row
  return row
}

/** A cell of a merged range stands for itself once one of them says something else. */
function separate(book: Book, r: number, c: number): void {
  const { sheet, data, shown, fill } = book
  const merge = sheet['!merges']?.find(({ s, e }) => s.r <= r && r <= e.r && s.c <= c && c <= e.c)
  if (!merge) return
  sheet['!merges'] = sheet['!merges']?.filter((one) => one !== merge) ?? []
  const first = data[merge.s.r]?.[merge.s.c]
  if (!fill || !first) return
  for (let y = merge.s.r; y <= merge.e.r && y < shown.length; y++)
    for (let x = merge.s.c; x <= merge.e.c; x++) rowAt(book, y)[x] = { ...first }
}

const NUMBER = /^-?\d+(?:\.\d+)?$/
const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}))?)?$/

/** A number or a date where the text reads back as it is written, else text.
 *  @param like the cell that it replaces, and the one above, whose formats tell how dates are written here */
function cellFor({ from1904 }: Book, text: string, like: readonly (Cell | undefined)[]): Cell | undefined {
  if (text === '') return undefined
  const z = like.find((cell) => cell?.t === 'n' && cell.z)?.z
  const number = NUMBER.test(text) ? Number(text) : z && XLSX.SSF.is_date(z) ? daysOf(text, from1904) : null
  const cell: Cell = { t: 'n', v: number ?? 0, ...(z && { z }) }
  return number !== null && cellText(cell, from1904) === text ? cell : { t: 's', v: text }
}

/** A day, or an instant, as the workbook counts it; null for any other text. */
function daysOf(text: string, from1904: boolean): number | null {
  const [, y, m, d, hour = 0, minute = 0, second = 0] = ISO.exec(text)?.map(Number) ?? []
  if (y === undefined || m === undefined || d === undefined) return null
  const clock = [hour, minute, second].map((part) => part || 0)
  const days = Date.UTC(y, m - 1, d, clock[0], clock[1], clock[2]) / 86_400_000 + 25_569
  return from1904 ? days - 1462 : days
}

function widen(sheet: WorkSheet, r: number, c: number): void {
  const range = XLSX.utils.decode_range(sheet['!ref'] ?? 'A1')
  const e = { r: Math.max(range.e.r, r), c: Math.max(range.e.c, c) }
  sheet['!ref'] = XLSX.utils.encode_range({ s: range.s, e })
}
