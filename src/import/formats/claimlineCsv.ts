/** The project's own spreadsheet: one row per claim (contracts, section 4). Dates are EDTF, or as people write them;
 *  lists split on `;`; no stance means that the source asserts. Figures: see `figureCell.ts`. */
import {
  type Claim,
  type Credibility,
  KINDS,
  type Kind,
  RELIABILITIES,
  type Reliability,
  STANCES,
} from '../../model/claim'
import { detached } from '../../model/detached'
import { cellAt, columnKey, edtfField, listOf, missing, noDataIn, placeOf, remembered } from '../cells'
import { readFigures } from '../figureCell'
import type { ClaimRecord, Context, EventRecord, Remark, RowRead, SourceRecord, TableFormat } from '../record'

/** The columns, in the order of the template. */
export const COLUMNS = [
  'event_id',
  'event_title',
  'summary',
  'place',
  'lat',
  'lon',
  'tags',
  'claim_id',
  'source',
  'source_kind',
  'affiliation',
  'reliability',
  'via',
  'stance',
  'occurred',
  'reported',
  'text',
  'quote',
  'figures',
  'credibility',
  'repeats',
  'url',
  'archive_url',
  'note',
] as const
type Column = (typeof COLUMNS)[number]

export const claimlineCsv: TableFormat = {
  name: 'Claimline CSV',
  fits: (header) => {
    const names = new Set(header.map(columnKey))
    return names.has('event_title') && names.has('source')
  },
  reader: (header, context) => {
    const [row, noData] = [rowReader(header, context), noDataIn(header)]
    return (cells) => noData(cells) ?? row(cells)
  },
}

type Figures = ReturnType<typeof readFigures>
type Cell = (column: Column) => string

function rowReader(header: readonly string[], context: Context): (cells: readonly string[]) => RowRead {
  const keys = header.map(columnKey)
  const at = Object.fromEntries(COLUMNS.map((name) => [name, keys.indexOf(name)])) as Record<Column, number>
  const date = edtfField(context)
  const [eventOf, sourceOf] = [eventReader(at), sourceReader(at)]
  // Claims with equal figures share one object of them.
  const figures = remembered(readFigures)
  let row: readonly string[] = []
  const cell: Cell = (column) => cellAt(row, at[column])
  return (cells) => {
    row = cells
    const title = cell('event_title')
    const name = cell('source')
    const stance = stanceOf(cell('stance'))
    if (title === '' || name === '' || stance === null) return listed(title, name, cell('stance'))
    const remarks: Remark[] = []
    const text = cell('text') || `${BARE[stance]}${title}`
    const claim: ClaimRecord = { source: sourceOf(cells, name, remarks), stance, text }
    addDates(claim, cell, date, remarks)
    const counted = cell('figures')
    if (counted) addFigures(claim, figures(counted), remarks)
    addRest(claim, cell, remarks)
    const event = eventOf(cells, title, remarks)
    event.claims = [claim]
    return { is: 'loaded', event, remarks }
  }
}

function stanceOf(text: string): Claim['stance'] | null {
  if (text === '' || text === 'asserts') return 'asserts'
  const said = text.toLowerCase()
  return said === '' ? 'asserts' : (STANCES.find((stance) => stance === said) ?? null)
}

function listed(title: string, name: string, stance: string): RowRead {
  const wrong: Remark[] = []
  if (title === '') wrong.push(missing('event_title'))
  if (name === '') wrong.push(missing('source'))
  const what = `is no stance: ${STANCES.join(', ')}`
  const [first = { field: 'stance', value: stance, what }, ...more] = wrong
  if (wrong.length && stanceOf(stance) === null) more.push({ field: 'stance', value: stance, what })
  return { is: 'listed', remarks: [first, ...more] }
}

/** Without a paraphrase, a claim's text is no more than its stance and the title. */
const BARE: Record<Claim['stance'], string> = {
  asserts: '',
  denies: 'Denies: ',
  doubts: 'Doubts: ',
  neither: 'Takes no side: ',
  silent: 'Does not mention: ',
}

type At = Record<Column, number>

/** Do two rows have the same cells in some columns, letter by letter? */
const same = (a: readonly string[], b: readonly string[], columns: readonly number[]): boolean =>
  columns.every((at) => at < 0 || a[at] === b[at])

/** What was read of the last row with the same source: rows that say the same of it share one record. */
function sourceReader(at: At) {
  const known = new Map<string, { said: readonly string[]; source: SourceRecord }>()
  const columns = [at.source_kind, at.affiliation, at.reliability]
  return (cells: readonly string[], name: string, remarks: Remark[]): SourceRecord => {
    const last = known.get(name)
    if (last && columns.every((at, i) => at < 0 || last.said[i] === cells[at])) return last.source
    const before = remarks.length
    const source = readSource((column) => cellAt(cells, at[column]), name, remarks)
    // What is wrong with a source is told with each of its rows.
    const said = columns.map((at) => detached(cells[at] ?? ''))
    if (remarks.length === before) known.set(detached(name), { said, source })
    return source
  }
}

function readSource(cell: Cell, name: string, remarks: Remark[]): SourceRecord {
  const source: SourceRecord = { name }
  const kind = oneOf<Kind>(KINDS, cell('source_kind').toLowerCase(), 'source_kind', remarks)
  const grade = oneOf<Reliability>(RELIABILITIES, cell('reliability').toUpperCase(), 'reliability', remarks)
  const affiliation = cell('affiliation')
  if (kind) source.kind = kind
  if (affiliation) source.affiliation = affiliation
  if (grade) source.reliability = grade
  return source
}

/** One of some words; another is left out with a remark. */
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

function addDates(
  claim: ClaimRecord,
  cell: Cell,
  date: ReturnType<typeof edtfField>,
  remarks: Remark[],
): void {
  const occurred = cell('occurred')
  if (occurred) claim.occurred = date(occurred, 'occurred', remarks)
  const reported = cell('reported')
  if (reported) claim.reported = date(reported, 'reported', remarks)
}

const CREDIBILITIES = ['1', '2', '3', '4', '5', '6']

function addRest(claim: ClaimRecord, cell: Cell, remarks: Remark[]): void {
  const via = cell('via')
  if (via) claim.via = listOf(via)
  const quote = cell('quote')
  if (quote) claim.quote = quote
  const graded = cell('credibility')
  const credibility = graded && oneOf(CREDIBILITIES, whole(graded), 'credibility', remarks)
  if (credibility) claim.credibility = Number(credibility) as Credibility
  const id = cell('claim_id')
  if (id) claim.id = id
  const repeats = cell('repeats')
  if (repeats) claim.repeats = repeats
  const url = cell('url')
  if (url) claim.url = url
  const archived = cell('archive_url')
  if (archived) claim.archiveUrl = archived
  const note = cell('note')
  if (note) claim.note = note
}

/** Spreadsheets may write 2 as `2.0`. */
const whole = (text: string): string => (text.length > 1 ? text.replace(/\.0+$/, '') : text)

function addFigures(claim: ClaimRecord, { figures, unread }: Figures, remarks: Remark[]): void {
  if (Object.keys(figures).length) claim.figures = figures
  for (const value of unread) {
    remarks.push({ field: 'figures', value, what: 'is no figure such as killed=300.., and was left out' })
  }
}

const PLACE = { place: 'place', lat: 'lat', lon: 'lon' }

/** Rows of one event mostly follow each other and say the same of it: they share its record. */
function eventReader(at: At) {
  const columns = [at.event_id, at.event_title, at.summary, at.place, at.lat, at.lon, at.tags]
  let last: { cells: readonly string[]; event: EventRecord } | null = null
  return (cells: readonly string[], title: string, remarks: Remark[]): EventRecord => {
    if (last && same(last.cells, cells, columns)) return last.event
    const before = remarks.length
    const event = readEvent((column) => cellAt(cells, at[column]), title, remarks)
    last = remarks.length === before ? { cells, event } : null
    return event
  }
}

function readEvent(cell: Cell, title: string, remarks: Remark[]): EventRecord {
  const event: EventRecord = { title, claims: [] }
  const [id, summary, tags] = [cell('event_id'), cell('summary'), listOf(cell('tags'))]
  const place = placeOf(cell('place'), cell('lat'), cell('lon'), PLACE, remarks)
  if (id) event.id = id
  if (summary) event.summary = summary
  if (place) event.place = place
  if (tags.length) event.tags = tags
  return event
}
