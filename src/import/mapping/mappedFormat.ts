/** Any table by a mapping: one row, one claim. */

import type { Claim } from '../../model/claim'
import type { Mapping, Occurred, SimpleField } from '../../model/mapping'
import { cellAt, columnKey, dateField, listOf, missing, noDataIn, placeOf } from '../cells/cells'
import { stanceNamed } from '../cells/stances'
import { folded } from '../dates/monthNames'
import type { ClaimRecord, Context, EventRecord, Remark, RowRead, TableFormat } from '../record/record'
import { type CellOf, dating } from './mappedDates'
import { columnLabels, columnsRead, missingColumns } from './readMapping'

/** The format that a mapping describes. It fits files that have all of its columns; what the mapping says of dates
 *  goes before what the context says. */
export const mappedFormat = (mapping: Mapping): TableFormat => ({
  name: 'CSV by a mapping',
  fits: (header) => missingColumns(mapping, header).length === 0,
  ...(!mapping.occurred && { remark: 'no column was taken for when it happened: no event has a date' }),
  reader: (header, context) => {
    const [row, noData] = [rowReader(mapping, header, context), noDataIn(header)]
    return (cells) => noData(cells) ?? row(cells)
  },
})

/** What one row gives for a field, and the column's name for remarks. */
type Row = { of: (field: SimpleField) => string; cell: CellOf; name: (field: SimpleField) => string }

function rowReader(mapping: Mapping, header: readonly string[], context: Context) {
  const how = { order: mapping.order ?? context.order, serials: mapping.serials || context.serials }
  const [date, reported] = [dating(mapping, how), dateField(how)]
  const row = rowOf(mapping, header)
  const eventId = ids(mapping, context)
  return (cells: readonly string[]): RowRead => {
    const at = row(cells)
    const remarks: Remark[] = []
    const id = eventId(at.cell)
    const stance = stanceOf(mapping, at.cell)
    const dated = date(at.cell, remarks)
    const title = titleOf(mapping, at.cell) || titleById(mapping, id, remarks)
    const name = mapping.source ? at.of('source') : context.title
    const [first, ...more] = reasons(mapping, at, {
      title,
      name,
      stance,
      head: mapping.occurred !== undefined && !dated.said && namesColumn(cells, header),
    })
    if (first || stance === null)
      return { is: 'listed', remarks: first ? [first, ...more] : [noStance(mapping, at.cell)] }
    const claim: ClaimRecord = { source: { name }, stance, text: at.of('text') || textOf(title, dated.said) }
    if (dated.occurred) claim.occurred = dated.occurred
    else if (mapping.occurred) remarks.push(undated(mapping.occurred))
    if (at.of('reported')) claim.reported = reported(at.of('reported'), at.name('reported'), remarks)
    return { is: 'loaded', event: eventOf(at, id, title, withRest(claim, at), remarks), remarks }
  }
}

const undated = (occurred: Occurred): Remark => {
  const field = 'column' in occurred ? occurred.column : 'start' in occurred ? occurred.start : occurred.year
  return { field, value: '', what: 'is missing: the event has no date' }
}

type Needed = { title: string; name: string; stance: Claim['stance'] | null; head: boolean }

/** Why a row can be no claim; empty where it can. */
function reasons(mapping: Mapping, at: Row, { title, name, stance, head }: Needed): Remark[] {
  const found: Remark[] = []
  if (head)
    found.push({
      field: '',
      value: '',
      what: 'the row has no date and holds a column’s name: it looks like a head',
    })
  if (title === '') found.push(missing(mapping.title.columns.join(', ')))
  if (name === '') found.push(missing(at.name('source')))
  if (stance === null) found.push(noStance(mapping, at.cell))
  return found
}

/** Printed tables repeat their heads on every page, cut off and shifted: `Target      City` in a column `target`. */
const namesColumn = (cells: readonly string[], header: readonly string[]): boolean =>
  header.some(
    (name, i) =>
      name !== '' && columnKey((cells[i] ?? '').trim().split(/\s{2,}/)[0] ?? '') === columnKey(name),
  )

/** An event with an id and no title goes by its id. */
function titleById({ event, title }: Mapping, id: string, remarks: Remark[]): string {
  if (id === '' || !event || !('column' in event)) return ''
  remarks.push({
    field: title.columns.join(', '),
    value: '',
    what: `is missing; the event goes by its id, ${id}`,
  })
  return id
}

/** Looks up once where each column stands. */
function rowOf(mapping: Mapping, header: readonly string[]): (cells: readonly string[]) => Row {
  const labels = columnLabels(header).map(folded)
  const places = new Map(columnsRead(mapping).map((column) => [column, labels.indexOf(folded(column))]))
  const name = (field: SimpleField): string => {
    const given = mapping[field]
    return given && 'column' in given ? given.column : field
  }
  return (cells) => {
    const cell: CellOf = (column) => cellAt(cells, places.get(column) ?? -1)
    const of = (field: SimpleField): string => {
      const given = mapping[field]
      return given === undefined ? '' : 'column' in given ? cell(given.column) : given.text
    }
    return { of, cell, name }
  }
}

/** Ids of rows that are events of their own hold the file's name: several files may be one dataset. */
function ids({ event }: Mapping, { title }: Context): (cell: CellOf) => string {
  let count = 0
  if (event === undefined) return () => ''
  return 'column' in event ? (cell) => cell(event.column) : () => `${title} ${++count}`
}

const titleOf = ({ title }: Mapping, cell: CellOf): string =>
  title.columns.map(cell).filter(Boolean).join(title.joint)

/** What the row says, no more: the title and the date in its own words. */
const textOf = (title: string, date: string): string => (date ? `${title}: ${date}` : title)

function stanceOf({ stance }: Mapping, cell: CellOf): Claim['stance'] | null {
  const said = stance ? cell(stance.column) : ''
  if (stance && Object.hasOwn(stance.values, said)) return stance.values[said] ?? null
  return said === '' ? 'asserts' : stanceNamed(said)
}

const noStance = ({ stance }: Mapping, cell: CellOf): Remark => ({
  field: stance?.column ?? '',
  value: stance ? cell(stance.column) : '',
  what: 'is no stance, and the mapping does not say which it means',
})

function withRest(claim: ClaimRecord, { of }: Row): ClaimRecord {
  const [via, affiliation] = [listOf(of('via')), of('affiliation')]
  if (affiliation) claim.source.affiliation = affiliation
  if (via.length) claim.via = via
  for (const field of ['quote', 'url', 'note'] as const) {
    const said = of(field)
    if (said) claim[field] = said
  }
  return claim
}

function eventOf(row: Row, id: string, title: string, claim: ClaimRecord, remarks: Remark[]): EventRecord {
  const { of, name } = row
  const event: EventRecord = { title, claims: [claim] }
  const [summary, tags] = [of('summary'), listOf(of('tags'))]
  const fields = { place: name('place'), lat: name('lat'), lon: name('lon') }
  const place = placeOf(of('place'), of('lat'), of('lon'), fields, remarks)
  if (id) event.id = id
  if (summary) event.summary = summary
  if (place) event.place = place
  if (tags.length) event.tags = tags
  return event
}
