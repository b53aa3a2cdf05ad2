/** Cells, lists, dates and places in tables, for all formats. A cell that cannot be read becomes a remark. */
import type { Place } from '../../model/claim'
import { detached } from '../../model/storage/detached'
import { recentCache } from '../../model/storage/recentCache'
import { readDate } from '../../model/time/dates'
import { type HowDates, humanDate } from '../dates/humanDates'
import type { Remark, RowRead } from '../record/record'
import { degreesOf } from './coordinateCell'

/** A table's name of a column, for comparing: `Event Title` and `event_title` are one. */
export const columnKey = (name: string): string =>
  name
    .replace(/^\ufeff/, '')
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_')

/** A cell without the space around it; `''` for a column that is not there (-1) or a row that is too short. */
export function cellAt(cells: readonly string[], at: number): string {
  const cell = at < 0 ? '' : cells[at]
  if (!cell) return ''
  // Most cells need no trimming, and there may be many millions of them.
  return isTight(cell.charCodeAt(0)) && isTight(cell.charCodeAt(cell.length - 1)) ? cell : cell.trim()
}

/** Is it the code of a printed sign of ASCII? */
const isTight = (code: number): boolean => code > 0x20 && code < 0x7f

/** Is the character at a place an ASCII letter with this code, ignoring case? */
const isLetter = (text: string, at: number, code: number): boolean =>
  (text.charCodeAt(at) | 0x20) === (code | 0x20)

const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '')

/** Recognises empty rows, and rows that repeat the head, as where several files were joined to one. */
export function noDataIn(header: readonly string[]): (cells: readonly string[]) => RowRead | null {
  const keys = header.map(columnKey)
  const start = header[0]?.trimStart().slice(0, 2).toLowerCase()
  const [one = Number.NaN, two = Number.NaN] = [start?.charCodeAt(0), start?.charCodeAt(1)]
  const isHead = (cells: readonly string[]): boolean =>
    keys.length > 1 && keys.every((key, i) => columnKey(cells[i] ?? '') === key)
  return (cells) => {
    // A fast path: hardly any row begins with the first two letters of the head.
    const first = cells[0] ?? ''
    if (isTight(first.charCodeAt(0)) && !isLetter(first, 0, one) && first.length > 1) return null
    if (isTight(first.charCodeAt(0)) && isTight(first.charCodeAt(1)) && !isLetter(first, 1, two)) return null
    if (first.length > 1 && first.trimStart().slice(0, 2).toLowerCase() !== start) return null
    return isBlank(cells) || isHead(cells) ? { is: 'no data' } : null
  }
}

/** `north; border` → `['north', 'border']` */
export function listOf(text: string): string[] {
  if (text === '') return []
  if (!text.includes(';')) return [text]
  return text
    .split(';')
    .map((one) => one.trim())
    .filter(Boolean)
}

export const missing = (field: string): Remark => ({ field, value: '', what: 'is required and missing' })

/** How many results are remembered at a time. */
const MOST = 50_000

/** Memoises a pure function of cells: columns repeat many texts, which are read once and share the result. */
export function remembered<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, { own: string; read: T }>()
  const last = recentCache<T>()
  const found = (text: string): { own: string; read: T } => {
    const before = known.get(text)
    if (before) return before
    if (known.size >= MOST) known.clear()
    const own = detached(text)
    const fresh = { own, read: read(own) }
    known.set(own, fresh)
    return fresh
  }
  return (text) => {
    const recent = last.get(text)
    if (recent !== undefined) return recent
    const { own, read } = found(text)
    last.set(own, read)
    return read
  }
}

/** A column's date as EDTF, the text itself where it cannot be read; a remark then, or where something was lost. */
export type DateField = (text: string, field: string, remarks: Remark[]) => string

/** Reads dates as people write them, equal texts once. */
export const dateField = (how: HowDates): DateField => remembering((text) => reading(text, how))

/** As `dateField`, for a format whose dates are EDTF: `1920-21` is a season then, and no remark is due. */
export const edtfField = (how: HowDates): DateField =>
  remembering((text) => {
    const strict = how.serials ? null : readDate(text)
    return strict?.date && strict.lost === undefined ? { edtf: text, what: null } : reading(text, how)
  })

type Reading = { edtf: string; what: string | null }

function remembering(read: (text: string) => Reading): DateField {
  const readOnce = remembered(read)
  return (text, field, remarks) => {
    const { edtf, what } = readOnce(text)
    if (what !== null) remarks.push({ field, value: text, what })
    return edtf
  }
}

function reading(text: string, how: HowDates): Reading {
  const date = humanDate(text, how)
  if (!('edtf' in date))
    return {
      edtf: text,
      what: `${date.undated ? 'was read as no date' : 'is not a date that can be read'}: ${date.why}`,
    }
  return { edtf: date.edtf, what: date.lost === undefined ? null : `was read as ${date.edtf}. ${date.lost}` }
}

/** Names of the columns that say where. */
export type PlaceFields = { place: string; lat: string; lon: string }

/** A place of a row's three cells; without a name it is named by its coordinates. Coordinates may be in degrees, minutes
 *  and seconds. Those that are none, or only one of the two, are left out with a remark. */
export function placeOf(
  name: string,
  lat: string,
  lon: string,
  fields: PlaceFields,
  remarks: Remark[],
): Place | undefined {
  if (lat === '' && lon === '') return name === '' ? undefined : { name }
  const y = degrees(lat, 90, fields.lat, remarks)
  const x = degrees(lon, 180, fields.lon, remarks)
  if (y === null || x === null) return name === '' ? undefined : { name }
  return { name: name || `${y}, ${x}`, lat: y, lon: x }
}

function degrees(text: string, most: number, field: string, remarks: Remark[]): number | null {
  const number = degreesOf(text)
  if (Math.abs(number) <= most) return number
  const what =
    text === '' ? 'is missing, so the other coordinate was left out' : `is no number from -${most} to ${most}`
  remarks.push({ field, value: text, what })
  return null
}
