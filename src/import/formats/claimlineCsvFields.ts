/** The cells of the project's own spreadsheet (contracts.md, "Dataset format"): a row's event, source, grades and figures. */
import { type Credibility, KINDS, type Kind, RELIABILITIES, type Reliability } from '../../model/claim'
import { detached } from '../../model/storage/detached'
import { cellAt, listOf, placeOf } from '../cells/cells'
import type { readFigures } from '../cells/figureCell'
import { restored } from '../cells/formulaCells'
import type { EventRecord, Remark, SourceRecord } from '../record/record'
import type { Column } from './claimlineColumns'

type Figures = ReturnType<typeof readFigures>

export type At = Record<Column, number>

/** A cell as its writer meant it: see `formulaCells.ts`. */
export const cellOf = (cells: readonly string[], at: number): string => restored(cellAt(cells, at))

/** A cell; undefined where it is empty. */
export const stated = (cells: readonly string[], at: number): string | undefined =>
  cellOf(cells, at) || undefined

/** Do two rows have equal cells in these columns? */
function same(a: readonly string[], b: readonly string[], columns: readonly number[]): boolean {
  for (const at of columns) if (a[at] !== b[at]) return false
  return true
}

/** The last record of each source: rows with equal cells share it. */
export function sourceReader(at: At) {
  const known = new Map<string, { said: readonly string[]; source: SourceRecord }>()
  const columns = [at.source_kind, at.affiliation, at.reliability].filter((at) => at >= 0)
  return (cells: readonly string[], name: string, remarks: Remark[]): SourceRecord => {
    const last = known.get(name)
    if (last && same(last.said, cells, columns)) return last.source
    const before = remarks.length
    const source = readSource(cells, at, name, remarks)
    // Problems of a source are reported with each of its rows.
    const said = cells.map((cell, i) => (columns.includes(i) ? detached(cell) : ''))
    if (remarks.length === before) known.set(detached(name), { said, source })
    return source
  }
}

function readSource(cells: readonly string[], at: At, name: string, remarks: Remark[]): SourceRecord {
  const source: SourceRecord = { name }
  const cell = (column: Column): string => cellOf(cells, at[column])
  const kind = oneOf<Kind>(KINDS, cell('source_kind').toLowerCase(), 'source_kind', remarks)
  const grade = oneOf<Reliability>(RELIABILITIES, cell('reliability').toUpperCase(), 'reliability', remarks)
  const affiliation = cell('affiliation')
  if (kind) source.kind = kind
  if (affiliation) source.affiliation = affiliation
  if (grade) source.reliability = grade
  return source
}

/** One of the allowed words; any other is left out with a remark. */
function oneOf<T extends string>(
  all: readonly T[],
  said: string,
  field: Column,
  remarks: Remark[],
): T | undefined {
  if (said === '') return undefined
  const found = all.find((one) => one === said)
  if (!found) remarks.push({ field, value: said, what: `is none of ${all.join(', ')}, and was left out` })
  return found
}

const CREDIBILITIES = ['1', '2', '3', '4', '5', '6']

export function credibilityIn(graded: string, remarks: Remark[]): Credibility | undefined {
  const credibility = graded && oneOf(CREDIBILITIES, whole(graded), 'credibility', remarks)
  return credibility ? (Number(credibility) as Credibility) : undefined
}

/** Spreadsheets may write 2 as `2.0`. */
const whole = (text: string): string => (text.length > 1 ? text.replace(/\.0+$/, '') : text)

export function countedIn({ figures, unread }: Figures, remarks: Remark[]): Figures['figures'] | undefined {
  for (const value of unread) {
    remarks.push({ field: 'figures', value, what: 'is no figure such as killed=300.., and was left out' })
  }
  return Object.keys(figures).length ? figures : undefined
}

const PLACE = { place: 'place', lat: 'lat', lon: 'lon' }

/** Rows of one event mostly follow each other with equal cells: they share one record. */
export function eventReader(at: At) {
  const { event_id, event_title, summary, place, lat, lon, tags } = at
  const columns = [event_id, event_title, summary, place, lat, lon, tags].filter((at) => at >= 0)
  let last: { cells: readonly string[]; event: EventRecord } | null = null
  return (cells: readonly string[], title: string, remarks: Remark[]): EventRecord => {
    if (last && same(last.cells, cells, columns)) return last.event
    const before = remarks.length
    const event = readEvent(cells, at, title, remarks)
    last = remarks.length === before ? { cells, event } : null
    return event
  }
}

function readEvent(cells: readonly string[], at: At, title: string, remarks: Remark[]): EventRecord {
  const event: EventRecord = { title, claims: [] }
  const id = cellOf(cells, at.event_id)
  const summary = cellOf(cells, at.summary)
  const tags = listOf(cellOf(cells, at.tags))
  const [named, lat, lon] = [cellOf(cells, at.place), cellOf(cells, at.lat), cellOf(cells, at.lon)]
  const place = placeOf(named, lat, lon, PLACE, remarks)
  if (id) event.id = id
  if (summary) event.summary = summary
  if (place) event.place = place
  if (tags.length) event.tags = tags
  return event
}
