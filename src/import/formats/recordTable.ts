/** A list of flat objects as a table, `[{"event_date": "2024-12-06", …}, …]`: alone, or as the only such list in an
 *  object, as the services of UCDP and ACLED answer (`{"Result": […]}`, `{"data": […]}`). */
import type { Table } from './geojson'
import { cellOf, held, isObject, namesIn } from './values'

/** Null for anything else. */
export function recordTable(value: unknown): Table | null {
  const found = recordsIn(value)
  if (!found) return null
  const header = namesIn(found.records)
  const rows = {
    *[Symbol.iterator]() {
      for (const record of found.records) yield header.map((name) => cellOf(held(record, name)))
    },
  }
  return { header, rows, list: found.list }
}

function recordsIn(value: unknown): { list: string; records: unknown[] } | null {
  if (isRecords(value)) return { list: '', records: value }
  if (!isObject(value)) return null
  const lists = Object.entries(value).filter(([, held]) => isRecords(held))
  const [[list, records] = ['', null]] = lists
  return lists.length === 1 && isRecords(records) ? { list, records } : null
}

const isRecords = (value: unknown): value is unknown[] =>
  Array.isArray(value) && value.length > 0 && value.every(isObject)
