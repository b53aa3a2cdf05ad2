/** Results of a query to Wikidata, as its service gives them: SPARQL JSON, `{head: {vars}, results: {bindings:
 *  [{event: {type, value}, …}]}}`, or simplified, `[{event: "http://www.wikidata.org/entity/Q1", …}]`. Variables
 *  may have any names (`wikidataColumns.ts`). Each row is one combination of an item's values: all rows of an item are
 *  one event, and a row with a date that an earlier row gave adds no claim. */
import type { ClaimRecord, Context, Remark, RowRead, TreeFormat } from '../../record/record'
import { dateRemark } from '../calendarSpelling'
import { held, isObject, listIn, namesIn, textIn, textOf } from '../values'
import { columnsOf, ENTITY, itemAddress, type Row, SAMPLED, type WikidataColumns } from './wikidataColumns'
import { type Precise, readWikidataDate, UNKNOWN } from './wikidataDate'
import { placeOf } from './wikidataPlace'

const LOOKED_AT = 50

export const wikidata: TreeFormat = {
  name: 'Wikidata query results',

  fits(value) {
    if (Array.isArray(held(held(value, 'head'), 'vars')))
      return Array.isArray(held(held(value, 'results'), 'bindings'))
    return listOf(value).slice(0, LOOKED_AT).some(hasEntity)
  },

  *rows(value, context) {
    const isSparql = !Array.isArray(value)
    const rows = listOf(value)
    const vars = listIn(held(value, 'head'), 'vars').map(textOf)
    const read = rowReader(vars.length ? vars : namesIn(rows), rows.slice(0, SAMPLED).map(rowOf), context)
    for (const [i, row] of rows.entries()) {
      const place = isSparql ? `results.bindings[${i}]` : `[${i}]`
      yield {
        place,
        read: isObject(row) ? (isEmpty(row) ? { is: 'no data' } : read(rowOf(row))) : notAnObject,
      }
    }
  },
}

/** @param sample rows that tell which variable is what */
export function rowReader(vars: string[], sample: Row[], context: Context): (row: Row) => RowRead {
  const query: Query = { columns: columnsOf(vars, sample), context, told: new Map() }
  return (row) => readRow(row, query)
}

const isEmpty = (row: object): boolean => Object.keys(row).length === 0

const notAnObject: RowRead = {
  is: 'listed',
  remarks: [{ field: '', value: '', what: 'a row of results is an object, which this is not' }],
}

const listOf = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : listIn(held(value, 'results'), 'bindings')

const hasEntity = (row: unknown): boolean =>
  isObject(row) && Object.keys(row).some((name) => ENTITY.test(rowOf(row)(name)))

const rowOf = (row: unknown): Row => {
  return (variable) => {
    if (variable === undefined) return ''
    const cell = held(row, variable)
    return isObject(cell) ? textIn(cell, 'value') : textOf(cell)
  }
}

/** Shared by all rows. `told`: the dates that earlier rows gave for each item. */
type Query = { columns: WikidataColumns; context: Context; told: Map<string, Set<string>> }

function readRow(row: Row, query: Query): RowRead {
  const { columns } = query
  const item = ENTITY.exec(row(columns.item))?.[1] ?? row(columns.item)
  const label = row(columns.label)
  const title = label || item
  if (!title) {
    const what = 'the row has neither an item nor a label: nothing says what took place'
    return { is: 'listed', remarks: [{ field: columns.item ?? columns.label ?? '', value: '', what }] }
  }
  const remarks: Remark[] = []
  if (title === item) {
    const what = 'is no label: the item itself stands as the title'
    remarks.push({ field: columns.label ?? columns.item ?? '', value: label || item, what })
  }
  const date = freshDate(item || title, row, query, remarks)
  const claims = date ? [claimOf(date, row, query, title)] : []
  const place = placeOf(row, columns, remarks)
  const tag = row(columns.type)
  const summary = row(columns.summary)
  const event = {
    ...(item && { id: item }),
    title,
    ...(summary && { summary }),
    ...(place && { place }),
    ...(tag && { tags: [tag] }),
    claims,
  }
  return { is: 'loaded', event, remarks }
}

/** The row's date, or null where an earlier row gave it for the same item. '' as the date of an item that has none, once. */
function freshDate(item: string, row: Row, { columns, told }: Query, remarks: Remark[]): Dated | null {
  const date = dateOf(row, columns, remarks)
  const known = told.get(item)
  if (date && known?.has(date.edtf)) return null
  told.set(item, (known ?? new Set()).add(date?.edtf ?? ''))
  if (date || known) return date
  const field = columns.point ?? columns.start ?? columns.end ?? ''
  if (!remarks.some((remark) => remark.field === field)) {
    remarks.push({ field, value: '', what: 'is missing: the event has no date' })
  }
  return { edtf: '', note: '' }
}

type Dated = { edtf: string; note: string }

/** The one date of a row: from start to end where it has both, else its point in time, else its start or end. Other
 *  dates go into the note. */
function dateOf(row: Row, columns: WikidataColumns, remarks: Remark[]): Dated | null {
  const read = (variable: string | undefined): Precise | null => {
    const text = row(variable)
    if (!text || variable === undefined) return null
    return readWikidataDate(text, row(columns.precisions.get(variable)), variable, remarks)
  }
  const before = remarks.length
  const [point, start, end] = [read(columns.point), read(columns.start), read(columns.end)]
  if (!(point || start || end)) return null
  const lasts = point === null || (start !== null && end !== null)
  const beside = lasts ? [columns.point] : [columns.start, columns.end]
  const date = lasts ? lasting(start, end) : point
  const remark = lasts && remarks.length === before ? dateRemark(columns.start ?? '', date.edtf) : null
  if (remark) remarks.push(remark)
  const told = [...beside, ...columns.others]
    .filter((name) => row(name))
    .map((name) => `${name}: ${row(name)}.`)
  return { edtf: date.edtf, note: [date.note, ...told].filter(Boolean).join(' ') }
}

/** A start or an end alone is an interval whose other end is unknown. */
function lasting(start: Precise | null, end: Precise | null): Dated {
  const note = [start?.note && `Start: ${start.note}`, end?.note && `End: ${end.note}`]
  const isOne = start?.from === end?.to
  const edtf = isOne ? (start?.from ?? '') : `${start?.from ?? ''}/${end?.to ?? ''}`
  return { edtf, note: note.filter(Boolean).join(' ') }
}

const WIKIDATA = { id: 'wikidata', name: 'Wikidata', url: 'https://www.wikidata.org/' }

/** The source is Wikidata; for items of other sites it is the file. */
function claimOf({ edtf, note }: Dated, row: Row, { columns, context }: Query, title: string): ClaimRecord {
  const item = row(columns.item)
  const address = itemAddress(item) || item
  const article = row(columns.article)
  const image = row(columns.image).replace(UNKNOWN, '')
  const beside = [note, article && `Article: ${article}`, image && `Image: ${image}`].filter(Boolean)
  const listed = `“${title}” is listed ${edtf ? 'with this date' : 'without a date'}.`
  return {
    source: !address || ENTITY.test(address) ? WIKIDATA : { name: context.title },
    stance: 'asserts',
    text: row(columns.description) || listed,
    ...(edtf && { occurred: edtf }),
    ...(/^https?:/.test(address) && { url: address }),
    ...(beside.length > 0 && { note: beside.join(' ') }),
  }
}
