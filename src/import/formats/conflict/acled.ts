/** ACLED's export as CSV, today's columns and older ones: one event a row, coded by ACLED from the sources that it names.
 *
 *  Each source makes a claim, with ACLED's notes as the paraphrase of all their reports. The count of fatalities is
 *  ACLED's own: it is in a claim by ACLED, which repeats the first of the others. */

import type {
  ClaimRecord,
  Context,
  EventRecord,
  Remark,
  RowRead,
  SourceRecord,
  TableFormat,
} from '../../record/record'
import { readEventDate, readUpload } from './acledDates'
import { codedRows, idOfRow, loadedRow } from './codedRows'
import { withCoder } from './coder'
import { columnName, idText, listed, oneLine, type Row, wholeNumber } from './row'
import type { Spelling } from './spelling'

/** Names of columns in versions 1 to 5. */
const ALIASES = {
  time_precision: 'time_precis',
  geo_precision: 'geo_precis',
  assoc_actor_1: 'ally_actor_1',
  assoc_actor_2: 'ally_actor_2',
  fatalities: 'total_fatalities',
  admin1: 'adm_level_1',
  admin2: 'adm_level_2',
}

const OWN_COLUMNS = [
  'event_id_cnty',
  'event_id_no_cnty',
  'sub_event_type',
  'disorder_type',
  'actor1',
  'inter1',
  'interaction',
  'source_scale',
  'time_precision',
  'geo_precision',
  'fatalities',
]

export const acled: TableFormat = {
  name: 'ACLED',
  fits: (header) => {
    const names = new Set(header.map(columnName))
    const own = OWN_COLUMNS.filter((name) => names.has(name)).length
    return names.has('event_date') && (names.has('event_type') || names.has('event_id_cnty')) && own >= 2
  },
  dates: ['event_date'],
  reader: codedRows(ALIASES, readRow),
}

function readRow(row: Row, count: number, context: Context, spelled: Spelling): RowRead {
  const title = titleOf(row)
  if (title === '') return { is: 'listed', remarks: [NO_TITLE] }
  const remarks: Remark[] = []
  const id = idOf(row) || idOfRow('acled', 'event_id_cnty', count, remarks)
  const { occurred, first } = readEventDate(row, context, remarks)
  const reported = readUpload(row, first, context, remarks)
  const claims = claimsOf(row, { occurred, reported }, spelled, remarks)
  const coder = ofAcled(row, claims.length === 0, { occurred, reported }, remarks)
  const event: EventRecord = {
    id,
    title,
    summary: summaryOf(row),
    tags: tagsOf(row),
    claims: withCoder(id, claims, coder),
  }
  return loadedRow(event, row, placeName(row), remarks)
}

const NO_TITLE: Remark = {
  field: 'event_type',
  value: '',
  what: 'is empty, and so is sub_event_type: nothing names the event',
}

const typeOf = (row: Row): string =>
  oneLine(row('sub_event_type') || row('event_type') || row('disorder_type'))

const placeName = (row: Row): string =>
  oneLine(row('location') || row('admin3') || row('admin2') || row('admin1') || row('country'))

/** What happened and where. Who took part is in the summary, as ACLED's statement. */
const titleOf = (row: Row): string => typeOf(row) && listed([typeOf(row), placeName(row)])

/** `event_id_no_cnty` counts within a country. `data_id` changes with each export, so it is tried last. */
function idOf(row: Row): string {
  const inCountry = idText(row('event_id_no_cnty'))
  const counted = inCountry && listed([row('iso3') || row('country'), inCountry], '-')
  return row('event_id_cnty') || counted || idText(row('data_id'))
}

function summaryOf(row: Row): string {
  const types = listed([row('event_type'), row('sub_event_type')].map(oneLine))
  const actors = listed([actor(row, '1'), actor(row, '2')], '; ')
  const told = listed([types || typeOf(row), actors && `actors: ${actors}`], '; ')
  return listed([`ACLED codes ${told}.`, placeWords(row)], ' ')
}

function actor(row: Row, number: '1' | '2'): string {
  const [name, allies] = [oneLine(row(`actor${number}`)), oneLine(row(`assoc_actor_${number}`))]
  return allies ? `${name} (with ${allies})`.trimStart() : name
}

const PLACE = new Map([
  ['2', 'known to a part of the region only, for which the coordinates stand'],
  ['3', 'known to a larger region only, for which the coordinates stand'],
])

function placeWords(row: Row): string {
  const known = PLACE.get(idText(row('geo_precision'))) ?? ''
  const words = listed([row('admin3'), row('admin2'), row('admin1'), known].map(oneLine))
  return words && `ACLED on the place: ${words}.`
}

const parts = (text: string): string[] => [...new Set(text.split(';').map(oneLine))].filter(Boolean)

/** Tags such as `crowd size=about 100` are details of one event and go into a note. */
const isDetail = (tag: string): boolean => tag.includes('=')

const tagsOf = (row: Row): string[] =>
  [
    ...new Set([
      oneLine(row('event_type')),
      oneLine(row('civilian_targeting')),
      oneLine(row('country')),
      ...parts(row('tags')).filter((tag) => !isDetail(tag)),
    ]),
  ].filter(Boolean)

type Dates = { occurred: string; reported: string }

function claimsOf(row: Row, dates: Dates, spelled: Spelling, remarks: Remark[]): ClaimRecord[] {
  const sources = [...new Set(parts(row('source')).map(spelled))]
  const notes = row('notes')
  if (sources.length === 0)
    remarks.push({ field: 'source', value: '', what: 'is empty: ACLED itself is the only source' })
  const note = listed(
    [
      'When it occurred is as ACLED codes it.',
      notes && sources.length > 1 ? `ACLED sums up its ${sources.length} sources in one text.` : '',
      row('source_scale') && `ACLED’s scale of its sources: ${oneLine(row('source_scale'))}.`,
      dates.reported && 'When it was reported is not told; by ACLED’s upload, it was.',
    ],
    ' ',
  )
  return sources.map((name) => claimOf({ name }, notes || 'ACLED names it as a source.', dates, note))
}

function claimOf(
  source: SourceRecord,
  text: string,
  { occurred, reported }: Dates,
  note: string,
): ClaimRecord {
  const claim: ClaimRecord = { source, stance: 'asserts', text }
  if (occurred !== '') claim.occurred = occurred
  if (reported !== '') claim.reported = reported
  if (note !== '') claim.note = note
  return claim
}

const ACLED: SourceRecord = {
  name: 'ACLED',
  kind: 'analyst',
  about: 'Armed Conflict Location & Event Data: whoever coded the sources of this file.',
  url: 'https://acleddata.com/',
}

function ofAcled(row: Row, alone: boolean, dates: Dates, remarks: Remark[]): ClaimRecord {
  const deaths = fatalitiesOf(row, remarks)
  const counted = deaths === null ? `ACLED codes it as ${typeOf(row)}.` : fatalitiesText(deaths)
  const details = listed(parts(row('tags')).filter(isDetail), '; ')
  const note = listed(
    [PRECISION.get(idText(row('time_precision'))) ?? '', details && `ACLED’s tags: ${details}.`],
    ' ',
  )
  const claim = claimOf(ACLED, listed([alone ? row('notes') : '', counted], ' '), dates, note)
  if (deaths !== null) claim.figures = { deaths }
  return claim
}

const PRECISION = new Map([
  ['2', 'ACLED’s time precision 2: known to the week, here Monday to Sunday.'],
  ['3', 'ACLED’s time precision 3: known to the month.'],
])

const fatalitiesText = (deaths: number): string =>
  `ACLED records ${deaths} reported ${deaths === 1 ? 'fatality' : 'fatalities'}.`

function fatalitiesOf(row: Row, remarks: Remark[]): number | null {
  const text = row('fatalities')
  const count = wholeNumber(text)
  if (text === '' || (count !== null && count >= 0)) return count
  remarks.push({ field: 'fatalities', value: text, what: 'is no count of deaths; left out' })
  return null
}
