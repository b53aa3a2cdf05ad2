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
import { cellAt, columnKey, edtfField, listOf, missing, noData, placeOf } from '../cells'
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
    const row = rowReader(header, context)
    return (cells) => noData(cells, header) ?? row(cells)
  },
}

type Cell = (column: Column) => string

function rowReader(header: readonly string[], context: Context): (cells: readonly string[]) => RowRead {
  const keys = header.map(columnKey)
  const at = Object.fromEntries(COLUMNS.map((name) => [name, keys.indexOf(name)])) as Record<Column, number>
  const date = edtfField(context)
  return (cells) => {
    const cell: Cell = (column) => cellAt(cells, at[column])
    const remarks: Remark[] = []
    const [title, name, stance] = [cell('event_title'), cell('source'), stanceOf(cell('stance'))]
    if (title === '') remarks.push(missing('event_title'))
    if (name === '') remarks.push(missing('source'))
    if (stance === null) remarks.push(noStance(cell('stance')))
    const [first, ...more] = remarks
    if (first || stance === null)
      return { is: 'listed', remarks: [first ?? noStance(cell('stance')), ...more] }
    const claim: ClaimRecord = {
      source: sourceOf(cell, name, remarks),
      stance,
      text: textOf(cell, stance, title),
    }
    addDates(claim, cell, date, remarks)
    addRest(claim, cell, remarks)
    return { is: 'loaded', event: eventOf(cell, title, claim, remarks), remarks }
  }
}

function stanceOf(text: string): Claim['stance'] | null {
  const said = text.toLowerCase()
  return said === '' ? 'asserts' : (STANCES.find((stance) => stance === said) ?? null)
}

const noStance = (value: string): Remark => ({
  field: 'stance',
  value,
  what: `is no stance: ${STANCES.join(', ')}`,
})

const BARE: Record<Claim['stance'], string> = {
  asserts: '',
  denies: 'Denies: ',
  doubts: 'Doubts: ',
  neither: 'Takes no side: ',
  silent: 'Does not mention: ',
}

/** Without a paraphrase, no more than the title and the stance. */
const textOf = (cell: Cell, stance: Claim['stance'], title: string): string =>
  cell('text') || `${BARE[stance]}${title}`

function sourceOf(cell: Cell, name: string, remarks: Remark[]): SourceRecord {
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
  const [occurred, reported] = [cell('occurred'), cell('reported')]
  if (occurred) claim.occurred = date(occurred, 'occurred', remarks)
  if (reported) claim.reported = date(reported, 'reported', remarks)
}

function addRest(claim: ClaimRecord, cell: Cell, remarks: Remark[]): void {
  const via = listOf(cell('via'))
  if (via.length) claim.via = via
  for (const field of ['quote', 'repeats', 'url', 'note'] as const) {
    const said = cell(field)
    if (said) claim[field] = said
  }
  const [id, archived] = [cell('claim_id'), cell('archive_url')]
  if (id) claim.id = id
  if (archived) claim.archiveUrl = archived
  addFigures(claim, cell('figures'), remarks)
  const credibility = oneOf(
    ['1', '2', '3', '4', '5', '6'],
    whole(cell('credibility')),
    'credibility',
    remarks,
  )
  if (credibility) claim.credibility = Number(credibility) as Credibility
}

/** Spreadsheets may write 2 as `2.0`. */
const whole = (text: string): string => text.replace(/\.0+$/, '')

function addFigures(claim: ClaimRecord, text: string, remarks: Remark[]): void {
  if (text === '') return
  const { figures, unread } = readFigures(text)
  if (Object.keys(figures).length) claim.figures = figures
  for (const value of unread) {
    remarks.push({ field: 'figures', value, what: 'is no figure such as killed=300.., and was left out' })
  }
}

const PLACE = { place: 'place', lat: 'lat', lon: 'lon' }

function eventOf(cell: Cell, title: string, claim: ClaimRecord, remarks: Remark[]): EventRecord {
  const event: EventRecord = { title, claims: [claim] }
  const [id, summary, tags] = [cell('event_id'), cell('summary'), listOf(cell('tags'))]
  const place = placeOf(cell('place'), cell('lat'), cell('lon'), PLACE, remarks)
  if (id) event.id = id
  if (summary) event.summary = summary
  if (place) event.place = place
  if (tags.length) event.tags = tags
  return event
}
