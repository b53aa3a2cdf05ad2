/** The project's own spreadsheet: one row per claim (contracts.md, "Dataset format"). Dates are EDTF, or as people write them;
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
import { detached } from '../../model/storage/detached'
import { cellAt, columnKey, edtfField, listOf, missing, noDataIn, placeOf, remembered } from '../cells/cells'
import { readFigures } from '../cells/figureCell'
import { stanceNamed } from '../cells/stances'
import type {
  ClaimRecord,
  Context,
  EventRecord,
  Remark,
  RowRead,
  SourceRecord,
  TableFormat,
} from '../record/record'

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
  dates: ['occurred', 'reported'],
  reader: (header, context) => {
    const [row, noData] = [rowReader(header, context), noDataIn(header)]
    return (cells) => noData(cells) ?? row(cells)
  },
}

type Figures = ReturnType<typeof readFigures>
function rowReader(header: readonly string[], context: Context): (cells: readonly string[]) => RowRead {
  const keys = header.map(columnKey)
  const at = Object.fromEntries(COLUMNS.map((name) => [name, keys.indexOf(name)])) as Record<Column, number>
  const date = edtfField(context)
  const [eventOf, sourceOf] = [eventReader(at), sourceReader(at)]
  // Claims with equal figures share one object of them.
  const figures = remembered(readFigures)
  return (cells) => {
    const title = cellAt(cells, at.event_title)
    const name = cellAt(cells, at.source)
    const said = cellAt(cells, at.stance)
    const stance = stanceOf(said)
    if (title === '' || name === '' || stance === null) return listed(title, name, said)
    const remarks: Remark[] = []
    const text = cellAt(cells, at.text) || `${BARE[stance]}${title}`
    const [occurred, reported] = [cellAt(cells, at.occurred), cellAt(cells, at.reported)]
    const counted = cellAt(cells, at.figures)
    const via = cellAt(cells, at.via)
    const claim: ClaimRecord = {
      id: stated(cells, at.claim_id),
      source: sourceOf(cells, name, remarks),
      stance,
      text,
      via: via ? listOf(via) : undefined,
      occurred: occurred ? date(occurred, 'occurred', remarks) : undefined,
      reported: reported ? date(reported, 'reported', remarks) : undefined,
      quote: stated(cells, at.quote),
      figures: counted ? countedIn(figures(counted), remarks) : undefined,
      credibility: credibilityIn(cellAt(cells, at.credibility), remarks),
      repeats: stated(cells, at.repeats),
      url: stated(cells, at.url),
      archiveUrl: stated(cells, at.archive_url),
      note: stated(cells, at.note),
    }
    const event = eventOf(cells, title, remarks)
    event.claims = [claim]
    return { is: 'loaded', event, remarks }
  }
}

function stanceOf(text: string): Claim['stance'] | null {
  if (text === '' || text === 'asserts') return 'asserts'
  return stanceNamed(text)
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

/** A cell; undefined where nothing stands in it. */
const stated = (cells: readonly string[], at: number): string | undefined => cellAt(cells, at) || undefined

/** Do two rows have the same cells in some columns, letter by letter? */
function same(a: readonly string[], b: readonly string[], columns: readonly number[]): boolean {
  for (const at of columns) if (a[at] !== b[at]) return false
  return true
}

/** What was read of the last row with the same source: rows that say the same of it share one record. */
function sourceReader(at: At) {
  const known = new Map<string, { said: readonly string[]; source: SourceRecord }>()
  const columns = [at.source_kind, at.affiliation, at.reliability].filter((at) => at >= 0)
  return (cells: readonly string[], name: string, remarks: Remark[]): SourceRecord => {
    const last = known.get(name)
    if (last && same(last.said, cells, columns)) return last.source
    const before = remarks.length
    const source = readSource(cells, at, name, remarks)
    // What is wrong with a source is told with each of its rows.
    const said = cells.map((cell, i) => (columns.includes(i) ? detached(cell) : ''))
    if (remarks.length === before) known.set(detached(name), { said, source })
    return source
  }
}

function readSource(cells: readonly string[], at: At, name: string, remarks: Remark[]): SourceRecord {
  const source: SourceRecord = { name }
  const cell = (column: Column): string => cellAt(cells, at[column])
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

const CREDIBILITIES = ['1', '2', '3', '4', '5', '6']

function credibilityIn(graded: string, remarks: Remark[]): Credibility | undefined {
  const credibility = graded && oneOf(CREDIBILITIES, whole(graded), 'credibility', remarks)
  return credibility ? (Number(credibility) as Credibility) : undefined
}

/** Spreadsheets may write 2 as `2.0`. */
const whole = (text: string): string => (text.length > 1 ? text.replace(/\.0+$/, '') : text)

function countedIn({ figures, unread }: Figures, remarks: Remark[]): Figures['figures'] | undefined {
  for (const value of unread) {
    remarks.push({ field: 'figures', value, what: 'is no figure such as killed=300.., and was left out' })
  }
  return Object.keys(figures).length ? figures : undefined
}

const PLACE = { place: 'place', lat: 'lat', lon: 'lon' }

/** Rows of one event mostly follow each other and say the same of it: they share its record. */
function eventReader(at: At) {
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
  const id = cellAt(cells, at.event_id)
  const summary = cellAt(cells, at.summary)
  const tags = listOf(cellAt(cells, at.tags))
  const [named, lat, lon] = [cellAt(cells, at.place), cellAt(cells, at.lat), cellAt(cells, at.lon)]
  const place = placeOf(named, lat, lon, PLACE, remarks)
  if (id) event.id = id
  if (summary) event.summary = summary
  if (place) event.place = place
  if (tags.length) event.tags = tags
  return event
}
