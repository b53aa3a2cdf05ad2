/** Cells of a coded table by the names of their columns, and what both UCDP and ACLED write into them. */
import type { Place } from '../../../model/claim'
import type { Remark } from '../../record/record'

/** A cell's text, trimmed; '' where the column is missing or the cell means empty. */
export type Row = (column: string) => string

/** Column names as they are compared: `"Date Start"` with a byte order mark is `date_start`. */
export const columnName = (cell: string): string =>
  cell
    .toLowerCase()
    .replace(/[^\p{L}\p{Nd}]+/gu, '_')
    .replace(/^_+|_+$/g, '')

/** What R, pandas and databases write for an empty cell. */
const NOTHING = new Set(['NA', 'NaN', 'nan', 'NULL', 'null', '<NA>'])

const cellText = (cell: string | undefined): string => {
  const text = cell?.trim() ?? ''
  return NOTHING.has(text) ? '' : text
}

/** @param aliases names that older files have for a column, by today's name */
export function rowsUnder(header: readonly string[], aliases: Record<string, string> = {}) {
  const columns = new Map<string, number>()
  for (const [i, name] of header.map(columnName).entries()) if (!columns.has(name)) columns.set(name, i)
  for (const [now, before] of Object.entries(aliases)) {
    const column = columns.get(before)
    if (column !== undefined && !columns.has(now)) columns.set(now, column)
  }
  const names = header.map((name) => name.trim().toLowerCase())
  return {
    has: (column: string): boolean => columns.has(column),
    row:
      (cells: readonly string[]): Row =>
      (column) =>
        cellText(cells[columns.get(column) ?? -1]),
    /** A blank line, a line of tags such as `#date+start`, or a repeated head. */
    isNoData: (cells: readonly string[]): boolean => isBlankOrTags(cells) || isHead(cells, names),
  }
}

function isBlankOrTags(cells: readonly string[]): boolean {
  for (const cell of cells)
    if (cell !== '' && cell.trim() !== '' && !cell.trimStart().startsWith('#')) return false
  return true
}

/** A row of data may share a word or two with the head, never most of it.
 *  @param names the head's, trimmed and in lower case */
function isHead(cells: readonly string[], names: readonly string[]): boolean {
  let same = 0
  for (const [i, cell] of cells.entries()) {
    if (same === 0 && i > 4) return false
    if (cell !== '' && cell.length < 40 && cell.trim().toLowerCase() === names[i]) same++
  }
  return same > 2 && same * 2 > names.length
}

/** `5`, `5.0`, `1,234` → 5, 5, 1234; null for anything but a whole number. */
export function wholeNumber(text: string): number | null {
  if (!/^-?(\d+|\d{1,3}(,\d{3})+)(\.0*)?$/.test(text)) return null
  return Number(text.replaceAll(',', ''))
}

/** An id as the source counts it: `15960.0`, which spreadsheets and pandas make of 15960, is 15960. */
export const idText = (text: string): string => text.replace(/^(-?\d+)\.0+$/, '$1')

/** On one line, with single spaces. */
export function oneLine(text: string): string {
  const isOne = !text.includes('  ') && !/[^\S ]/.test(text)
  return isOne ? text.trim() : text.replace(/\s+/g, ' ').trim()
}

/** `Kyiv`, `Kyiv and Lviv`, … joined by commas, without empty and repeated parts. */
export const listed = (parts: readonly string[], by = ', '): string =>
  parts.filter((part, i) => part !== '' && parts.indexOf(part) === i).join(by)

/** A place with its coordinates in degrees where both can be read.
 *  @param at the columns of the coordinates */
export function placeIn(
  row: Row,
  name: string,
  remarks: Remark[],
  at = { lat: 'latitude', lon: 'longitude' },
): Place | null {
  const lat = degrees(row, at.lat, 90, remarks)
  const lon = degrees(row, at.lon, 180, remarks)
  remarkOnHalf(row, [at.lat, at.lon], remarks)
  if (name === '') return null
  return lat === null || lon === null ? { name } : { name, lat, lon }
}

function remarkOnHalf(row: Row, columns: readonly string[], remarks: Remark[]): void {
  const missing = columns.filter((column) => row(column) === '')
  const [field] = missing
  if (missing.length === 1 && field)
    remarks.push({ field, value: '', what: 'is empty: the place is not located' })
}

function degrees(row: Row, column: string, most: number, remarks: Remark[]): number | null {
  const text = row(column)
  if (text === '') return null
  const value = /^[-+]?\d+([.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : Number.NaN
  if (Math.abs(value) <= most) return value
  remarks.push({ field: column, value: text, what: `is not between -${most} and ${most} degrees; left out` })
  return null
}
