/** UCDP's Georeferenced Event Dataset and its candidate events, as CSV: one event a row, coded by UCDP from reports.
 *
 *  Each report is a claim of its claimant (`source_original`), via the office that carried it. UCDP's own count of deaths
 *  is in a claim by UCDP, which repeats the first of the others (`coder.ts`). Where UCDP cites its sources in one free
 *  text, its claim is the only one. */

import type { Context, EventRecord, Remark, RowRead, TableFormat } from '../../record/record'
import { codedRows, idOfRow, loadedRow } from './codedRows'
import { earliestDay, type Report, readReports } from './reports'
import { columnName, idText, listed, oneLine, type Row } from './row'
import type { Spelling } from './spelling'
import { claimsOf } from './ucdpClaims'
import { placeWords, violenceWords } from './ucdpWords'
import { readWindow } from './window'

/** Older releases spell some names of columns differently. */
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

/** The columns since 20.1, in their order: some candidate releases come without them. */
const HEAD =
  'id relid year active_year code_status type_of_violence conflict_dset_id conflict_new_id conflict_name dyad_dset_id ' +
  'dyad_new_id dyad_name side_a_dset_id side_a_new_id side_a side_b_dset_id side_b_new_id side_b number_of_sources ' +
  'source_article source_office source_date source_headline source_original where_prec where_coordinates ' +
  'where_description adm_1 adm_2 latitude longitude geom_wkt priogrid_gid country country_id region event_clarity ' +
  'date_prec date_start date_end deaths_a deaths_b deaths_civilians deaths_unknown best high low gwnoa gwnob'
const COLUMNS = HEAD.split(' ')

const LOOKS: Partial<Record<string, RegExp>> = {
  id: /^\d+(?:\.0)?$/,
  year: /^\d{4}(?:\.0)?$/,
  type_of_violence: /^[123](?:\.0)?$/,
  date_start: /^\d{4}-\d\d-\d\d|^\d{1,2}\/\d{1,2}\/\d{4}/,
  date_end: /^\d{4}-\d\d-\d\d|^\d{1,2}\/\d{1,2}\/\d{4}/,
}

/** Is the first row an event, though a head should be there? */
const isRow = (cells: readonly string[]): boolean =>
  cells.length === COLUMNS.length && COLUMNS.every((name, i) => LOOKS[name]?.test(cells[i] ?? '') ?? true)

export const ucdp: TableFormat = {
  name: 'UCDP GED',
  fits: (header) => {
    const names = new Set(header.map(columnName))
    const own = OWN_COLUMNS.filter((name) => names.has(name)).length
    return (names.has('date_start') || names.has('date_end')) && own >= 2
  },
  dates: ['date_start', 'date_end'],
  headless: (cells) => (isRow(cells) ? COLUMNS : null),
  reader: codedRows(ALIASES, readRow),
}

function readRow(row: Row, count: number, context: Context, spelled: Spelling): RowRead {
  const title = titleOf(row)
  if (title === '') return { is: 'listed', remarks: [NO_TITLE] }
  const remarks: Remark[] = []
  const id = idText(row('id')) || row('relid') || idOfRow('ucdp', 'id', count, remarks)
  const when = readWindow(row, context, remarks)
  const found = readReports(row, context, remarks)
  remarkOnEarlyReport(row, when.last, found.reports, remarks)
  const claims = claimsOf(row, { id, occurred: when.occurred, spelled, ...found }, remarks)
  const event: EventRecord = { id, title, summary: summaryOf(row), tags: tagsOf(row), claims }
  return loadedRow(event, row, placeName(row), remarks)
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
