/** UCDP's Georeferenced Event Dataset and its candidate events, as CSV: one event a row, coded by UCDP from reports.
 *
 *  Each report is a claim of its claimant (`source_original`), by way of the office that carried it; UCDP's own count
 *  of deaths is none of theirs and stands in a claim of UCDP's, which repeats the first of them: whoever sums reports
 *  up is no second voice. Only where UCDP cites its sources in one free text does its claim stand alone. */
import { earliestDay, type Report, readReports } from '../conflict/reports'
import { columnName, idText, listed, oneLine, placeIn, type Row, rowsUnder } from '../conflict/row'
import { type Spelling, spelling } from '../conflict/spelling'
import { claimsOf } from '../conflict/ucdpClaims'
import { placeWords, violenceWords } from '../conflict/ucdpWords'
import { readWindow } from '../conflict/window'
import type { Context, EventRecord, Remark, RowRead, TableFormat } from '../record'

/** Older releases write some names otherwise. */
const ALIASES = { best: 'best_est', low: 'low_est', high: 'high_est', id: 'event_id' }

const OWN_COLUMNS = [
  'dyad_name',
  'where_coordinates',
  'type_of_violence',
  'source_article',
  'source_original',
  'event_clarity',
  'date_prec',
  'where_prec',
]

export const ucdp: TableFormat = {
  name: 'UCDP GED',
  fits: (header) => {
    const names = new Set(header.map(columnName))
    const own = OWN_COLUMNS.filter((name) => names.has(name)).length
    return (names.has('date_start') || names.has('date_end')) && own >= 2
  },
  reader: (header, context) => {
    const table = rowsUnder(header, ALIASES)
    const spelled = spelling()
    let count = 0
    return (cells) =>
      table.isNoData(cells) ? { is: 'no data' } : readRow(table.row(cells), ++count, context, spelled)
  },
}

function readRow(row: Row, count: number, context: Context, spelled: Spelling): RowRead {
  const title = titleOf(row)
  if (title === '') return { is: 'listed', remarks: [NO_TITLE] }
  const remarks: Remark[] = []
  const id = idText(row('id')) || row('relid') || withoutId(count, remarks)
  const when = readWindow(row, context, remarks)
  const found = readReports(row, context, remarks)
  remarkOnEarlyReport(row, when.last, found.reports, remarks)
  const claims = claimsOf(row, { id, occurred: when.occurred, spelled, ...found }, remarks)
  const place = placeIn(row, placeName(row), remarks)
  const event: EventRecord = { id, title, summary: summaryOf(row), tags: tagsOf(row), claims }
  if (place) event.place = place
  return { is: 'loaded', event, remarks }
}

const NO_TITLE: Remark = {
  field: 'dyad_name',
  value: '',
  what: 'is empty, and so are the sides, the conflict and the type of violence: nothing names the event',
}

const placeName = (row: Row): string =>
  oneLine(row('where_coordinates') || row('adm_2') || row('adm_1') || row('country'))

function titleOf(row: Row): string {
  const sides = listed([row('side_a'), row('side_b')], ' - ')
  const dyad = row('dyad_name') || sides || row('conflict_name') || violenceWords(row)
  return dyad && listed([oneLine(dyad), placeName(row)])
}

function withoutId(count: number, remarks: Remark[]): string {
  remarks.push({ field: 'id', value: '', what: 'is empty: the event is known by its row alone' })
  return `ucdp-row-${count}`
}

function summaryOf(row: Row): string {
  const sides = listed([row('side_a'), row('side_b')].map(oneLine))
  const conflict = row('conflict_name') === row('dyad_name') ? '' : oneLine(row('conflict_name'))
  const told = [violenceWords(row), sides && `sides: ${sides}`, conflict && `conflict: “${conflict}”`]
  return listed([`UCDP codes ${listed(told, '; ') || 'an event'}.`, placeWords(row)], ' ')
}

const tagsOf = (row: Row): string[] => [violenceWords(row), row('country')].filter(Boolean)

/** A report cannot know of days to come: the window is wider than the report allows, or one of the dates is wrong. */
function remarkOnEarlyReport(
  row: Row,
  last: string | null,
  reports: readonly Report[],
  remarks: Remark[],
): void {
  const earliest = earliestDay(reports)
  if (last === null || earliest === null || last <= earliest) return
  const what = `lies after the earliest report in source_date, of ${earliest}`
  remarks.push({ field: 'date_end', value: row('date_end'), what })
}
