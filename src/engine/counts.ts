/** How many events each filter value has: for its own filter dropped and all others kept (contracts, section 2). */
import { STANCES } from '../model/claim'
import type { Columns } from '../model/columns'
import { contradictedFields, FIELDS } from '../model/contradictions'
import type { Judgement } from '../model/status'
import { STATUSES, UNHEARD } from '../model/statuses'
import type { Filter, Voice } from '../model/view'
import { voiceCodes } from './voices'

/** @param inView 1 per event that counts
 *  @returns events per number of the filter's dictionary (`codeValues` tells which value each number is) */
export function countValues(
  columns: Columns,
  judgement: Judgement,
  inView: Uint8Array,
  filter: Filter,
): Uint32Array {
  const { heard, status } = judgement
  const counts = new Uint32Array(codeValues(columns, filter).length)
  const count = (value: number) => {
    counts[value] = (counts[value] ?? 0) + 1
  }
  if (filter === 'place') each(inView, (e) => count(columns.place[e] ?? 0))
  else if (filter === 'tag')
    each(inView, (e) => columns.tags.subarray(columns.firstTag[e], columns.firstTag[e + 1]).forEach(count))
  else if (filter === 'status') each(inView, (e) => status[e] !== UNHEARD && count(status[e] ?? 0))
  else if (filter === 'contradiction') {
    const fields = contradictedFields(columns, judgement)
    each(inView, (e) => {
      for (let i = 0; i < FIELDS.length; i++) if ((fields[e] ?? 0) & (1 << i)) count(i)
    })
  } else countClaims(columns, heard, inView, claimCodes(columns, filter), counts)
  return counts
}

/** The values that a filter's numbers stand for. */
export function codeValues({ dictionaries }: Columns, filter: Filter): readonly string[] {
  if (filter === 'stance') return STANCES
  if (filter === 'status') return STATUSES
  return filter === 'contradiction' ? FIELDS : dictionaries[filter].values
}

const claimCodes = (columns: Columns, filter: Voice | 'stance') =>
  filter === 'stance' ? (c: number) => columns.stance[c] ?? 0 : voiceCodes(columns, filter)

function each(inView: Uint8Array, visit: (event: number) => void): void {
  for (let e = 0; e < inView.length; e++) if (inView[e]) visit(e)
}

/** Claims of one event stand together, so the last event that a value was counted for tells whether it is new. */
function countClaims(
  { event }: Columns,
  heard: Uint8Array,
  inView: Uint8Array,
  codeOf: (claim: number) => number,
  counts: Uint32Array,
): void {
  const last = new Int32Array(counts.length).fill(-1)
  for (let c = 0; c < heard.length; c++) {
    const e = event[c] ?? 0
    if (!heard[c] || !inView[e]) continue
    const value = codeOf(c)
    if (last[value] !== e) counts[value] = (counts[value] ?? 0) + 1
    last[value] = e
  }
}
