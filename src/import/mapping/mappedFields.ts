/** The fields of a mapped row that are one cell each, or one text for all rows. */
import type { Mapping, SimpleField } from '../../model/mapping'
import { cellAt, listOf, placeOf } from '../cells/cells'
import { coordinatePair } from '../cells/coordinateCell'
import { MARKS, unmarked } from '../cells/marks'
import { oneLine, plainText } from '../cells/plainText'
import { folded } from '../dates/monthNames'
import type { ClaimRecord, EventRecord, Remark } from '../record/record'
import type { CellOf } from './mappedSpans'
import { columnLabels, columnsRead } from './readMapping'

/** What one row gives for a field, and the column's name for remarks. `line`: a cell as one line of plain text. */
export type Row = {
  of: (field: SimpleField) => string
  cell: CellOf
  line: CellOf
  name: (field: SimpleField) => string
}

/** Looks up once where each column stands. Each row that is handed in takes the place of the one before: there may be
 *  millions of them. */
export function rowOf(mapping: Mapping, header: readonly string[]): (cells: readonly string[]) => Row {
  const labels = columnLabels(header).map(folded)
  const places = new Map(columnsRead(mapping).map((column) => [column, labels.indexOf(folded(column))]))
  const name = (field: SimpleField): string => {
    const given = mapping[field]
    return given && 'column' in given ? given.column : field
  }
  const above = new Map((mapping.fill ?? []).map((column) => [column, '']))
  let cells: readonly string[] = []
  const own: CellOf = (column) => cellAt(cells, places.get(column) ?? -1)
  const cell: CellOf = above.size ? (column) => own(column) || (above.get(column) ?? '') : own
  const of = (field: SimpleField): string => {
    const given = mapping[field]
    return given === undefined ? '' : 'column' in given ? cell(given.column) : given.text
  }
  const row: Row = { of, cell, line: (column) => withoutMarks(cell(column)), name }
  return (next) => {
    cells = next
    for (const column of above.keys()) if (own(column) !== '') above.set(column, own(column))
    return row
  }
}

const withoutMarks = (text: string): string => (MARKS.test(text) ? oneLine(plainText(unmarked(text))) : text)

/** A field as plain text, of several lines where it has them. */
export function textIn({ of }: Row, field: SimpleField): string {
  const text = of(field)
  return MARKS.test(text) ? plainText(unmarked(text).replaceAll('\n', '<br>')) : text
}

type Said = Omit<ClaimRecord, 'source'>

export function withRest(claim: Said, row: Row): Said {
  const via = listOf(row.of('via'))
  if (via.length) claim.via = via
  for (const field of ['quote', 'note'] as const) {
    const said = textIn(row, field)
    if (said) claim[field] = said
  }
  return claim
}

export function eventOf(
  row: Row,
  id: string,
  title: string,
  claims: ClaimRecord[],
  { lonFirst = false }: Mapping,
  remarks: Remark[],
): EventRecord {
  const event: EventRecord = { title, claims }
  const [summary, tags] = [textIn(row, 'summary'), listOf(row.of('tags'))]
  const place = whereOf(row, lonFirst, remarks)
  if (id) event.id = id
  if (summary) event.summary = summary
  if (place) event.place = place
  if (tags.length) event.tags = tags
  return event
}

const BEHIND = /^(.+?)\s*[([]([^()[\]]+)[)\]]$/

/** Coordinates have a column each, or one for both, or stand in brackets behind the name of the place. */
function whereOf({ of, name }: Row, lonFirst: boolean, remarks: Remark[]) {
  const fields = { place: name('place'), lat: name('lat'), lon: name('lon') }
  const both = of('coordinates')
  if (both === '') {
    const place = of('place')
    const [, named = '', behind = ''] = (/[)\]]$/.test(place) && BEHIND.exec(place)) || []
    const pair = of('lat') === '' && of('lon') === '' ? coordinatePair(behind) : null
    if (pair) return placeOf(named, pair.lat, pair.lon, fields, remarks)
    return placeOf(place, of('lat'), of('lon'), fields, remarks)
  }
  const pair = coordinatePair(both, lonFirst)
  if (!pair) remarks.push({ field: name('coordinates'), value: both, what: 'is no latitude and longitude' })
  return placeOf(of('place'), pair?.lat ?? '', pair?.lon ?? '', fields, remarks)
}
