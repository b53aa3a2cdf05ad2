/** Events of GDELT 2.0 (`….export.CSV`): 61 columns parted by tabs, without names, one event a row, which a program coded
 *  from a report. The columns are those of GDELT's codebook for version 2.0.
 *
 *  The document in which GDELT first found the event asserts it. GDELT's own coding repeats that and so has no vote. */

import { formatDay, parseDay } from '../../../model/time/days'
import type {
  ClaimRecord,
  Context,
  EventRecord,
  Remark,
  RowRead,
  SourceRecord,
  TableFormat,
} from '../../record/record'
import { codedRows } from '../conflict/codedRows'
import { columnName, idText, listed, oneLine, placeIn, type Row } from '../conflict/row'
import { classWords, rootWords } from './cameo'
import { claimOfDocument, documentOf } from './document'
import { readUpdate, updateTime } from './updateTime'

const ACTOR =
  'Code Name CountryCode KnownGroupCode EthnicCode Religion1Code Religion2Code Type1Code Type2Code Type3Code'
const GEO = 'Type FullName CountryCode ADM1Code ADM2Code Lat Long FeatureID'
const each = (names: string, before: string): string[] => names.split(' ').map((name) => before + name)

const COLUMNS = [
  ...['GlobalEventID', 'SQLDATE', 'MonthYear', 'Year', 'FractionDate'],
  ...each(ACTOR, 'Actor1'),
  ...each(ACTOR, 'Actor2'),
  ...['IsRootEvent', 'EventCode', 'EventBaseCode', 'EventRootCode', 'QuadClass', 'GoldsteinScale'],
  ...['NumMentions', 'NumSources', 'NumArticles', 'AvgTone'],
  ...each(GEO, 'Actor1Geo_'),
  ...each(GEO, 'Actor2Geo_'),
  ...each(GEO, 'ActionGeo_'),
  ...['DATEADDED', 'SOURCEURL'],
]

/** Is the first row an event of GDELT's? Its number, its day and the time of the update say so. */
const isRow = (cells: readonly string[]): boolean =>
  cells.length === COLUMNS.length &&
  /^\d+$/.test(cells[0] ?? '') &&
  /^\d{8}$/.test(cells[1] ?? '') &&
  updateTime(cells[59] ?? '') !== null

export const gdeltEvents: TableFormat = {
  name: 'GDELT 2.0 events',
  fits: (header) => {
    const names = new Set(header.map(columnName))
    return names.has('globaleventid') && names.has('eventcode') && names.has('dateadded')
  },
  headless: (cells) => (isRow(cells) ? COLUMNS : null),
  reader: codedRows({ sqldate: 'day' }, readRow),
}

function readRow(row: Row, _count: number, _context: Context): RowRead {
  const id = idText(row('globaleventid'))
  const title = titleOf(row)
  if (!/^\d+$/.test(id)) return { is: 'listed', remarks: [noNumber(row('globaleventid'))] }
  if (title === '') return { is: 'listed', remarks: [NO_CODE] }
  const remarks: Remark[] = []
  const place = placeIn(row, placeName(row), remarks, { lat: 'actiongeo_lat', lon: 'actiongeo_long' })
  const claims = claimsOf(row, id, remarks)
  const event: EventRecord = { id, title, summary: summaryOf(row), tags: tagsOf(row), claims }
  return { is: 'loaded', event: place ? { ...event, place } : event, remarks }
}

export const noNumber = (value: string): Remark => ({
  field: 'globaleventid',
  value,
  what: 'is no number of an event',
})

const NO_CODE: Remark = { field: 'eventcode', value: '', what: 'is empty: nothing names the event' }

/** CAMEO's category, else its code. */
function whatIn(row: Row): string {
  const code = row('eventcode')
  return rootWords(row('eventrootcode')) || (code && `CAMEO ${code}`)
}

const placeName = (row: Row): string => oneLine(row('actiongeo_fullname'))

/** What happened, between whom, and where. */
function titleOf(row: Row): string {
  const actors = listed([row('actor1name'), row('actor2name')].map(oneLine), ' - ')
  const what = whatIn(row)
  return what && listed([actors ? `${what}: ${actors}` : what, placeName(row)])
}

/** Of these kinds of places, `ActionGeo_Type` says, the coordinates are the middle. */
const WIDE = new Map([
  ['1', 'a country'],
  ['2', 'a state of the USA'],
  ['5', 'a region of a country'],
])

function summaryOf(row: Row): string {
  const actors = [1, 2].map((n) => {
    const [name, code] = [oneLine(row(`actor${n}name`)), row(`actor${n}code`)]
    return name && code ? `${name} (${code})` : name || code
  })
  const wide = WIDE.get(idText(row('actiongeo_type')))
  return listed(
    [
      `GDELT codes ${whatIn(row)}, CAMEO ${row('eventcode') || 'code not given'}.`,
      actors[0] ? `First actor: ${actors[0]}.` : '',
      actors[1] ? `Second actor: ${actors[1]}.` : '',
      wide ? `The place is ${wide}, and the coordinates are its middle.` : '',
    ],
    ' ',
  )
}

const tagsOf = (row: Row): string[] => [whatIn(row), classWords(idText(row('quadclass')))].filter(Boolean)

const GDELT: SourceRecord = {
  name: 'GDELT',
  kind: 'analyst',
  about: 'Global Database of Events, Language and Tone: a program that codes events from reports.',
  url: 'https://www.gdeltproject.org/',
}

const DATE_IS_CODED = 'When it occurred is as GDELT codes it.'

function claimsOf(row: Row, event: string, remarks: Remark[]): ClaimRecord[] {
  const occurred = dayOf(row, remarks)
  const reported = readUpdate(row, 'dateadded', remarks)
  const coded: ClaimRecord = { source: GDELT, stance: 'asserts', text: countsText(row), note: DATE_IS_CODED }
  if (reported !== '') coded.reported = reported
  if (occurred !== '') coded.occurred = occurred
  const document = documentOf(row('sourceurl'))
  if (!document) {
    remarks.push({ field: 'sourceurl', value: '', what: 'is empty: GDELT itself is the only source' })
    return [coded]
  }
  const first = claimOfDocument(document, FIRST, reported, `${DATE_IS_CODED} ${WHEN_FOUND}`)
  if (occurred !== '') first.occurred = occurred
  const id = `${event}/first-report`
  return [
    { ...first, id },
    { ...coded, repeats: id },
  ]
}

const FIRST = 'The first report in which GDELT found the event.'
export const WHEN_FOUND = 'When it was reported is the time of the update in which GDELT lists it.'

function dayOf(row: Row, remarks: Remark[]): string {
  const text = row('sqldate')
  const day = parseDay(updateTime(text) ?? '')
  if (day === null) remarks.push({ field: 'sqldate', value: text, what: 'is no day: the event is undated' })
  return day === null ? text : formatDay(day)
}

function countsText(row: Row): string {
  const counts = [
    ['nummentions', 'mentions'],
    ['numsources', 'sources'],
    ['numarticles', 'documents'],
  ].flatMap(([column = '', what]) => (row(column) ? [`${what}: ${idText(row(column))}`] : []))
  const first = counts.length ? ` In its first update GDELT counts ${counts.join(', ')}.` : ''
  return `GDELT codes it as ${whatIn(row)}.${first}`
}
