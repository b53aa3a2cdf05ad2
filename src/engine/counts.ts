/** How many events each filter value has: for its own filter dropped and all others kept (contracts, section 2). */
import { STANCES } from '../model/claim'
import type { Columns } from '../model/columns'
import { contradictedFields, FIELDS } from '../model/contradictions'
import type { Judgement } from '../model/status'
import { STATUSES } from '../model/statuses'
import type { Filter, Voice } from '../model/view'
import { BITS, type Hider } from './subjects'

/** @param bits per event what hides it; what the filter itself hides counts as well
 *  @returns events per number of the filter's dictionary (`codeValues` tells which value each number is) */
export function countValues(
  columns: Columns,
  judgement: Judgement,
  bits: Uint8Array,
  filter: Filter,
): Uint32Array {
  const counts = new Uint32Array(codeValues(columns, filter).length)
  const others = filter in BITS ? ~BITS[filter as Hider] : ~0
  if (isOfClaims(filter))
    countClaims(columns, judgement.heard, bits, others, claimCodes(columns, filter), counts)
  else if (filter === 'tag') countTags(columns, bits, others, counts)
  else if (filter === 'contradiction')
    countFields(contradictedFields(columns, judgement), bits, others, counts)
  else countCodes(filter === 'place' ? columns.place : judgement.status, bits, others, counts)
  return counts
}

/** An event that nobody heard speaks of has a status beyond the dictionary's. */
function countCodes(
  codes: Uint8Array | Uint32Array,
  bits: Uint8Array,
  others: number,
  counts: Uint32Array,
): void {
  for (let e = 0; e < bits.length; e++) {
    const code = codes[e] ?? 0
    if (!((bits[e] ?? 0) & others) && code < counts.length) counts[code] = (counts[code] ?? 0) + 1
  }
}

function countTags({ tags, firstTag }: Columns, bits: Uint8Array, others: number, counts: Uint32Array): void {
  for (let e = 0; e < bits.length; e++) {
    if ((bits[e] ?? 0) & others) continue
    for (let t = firstTag[e] ?? 0; t < (firstTag[e + 1] ?? 0); t++) {
      const tag = tags[t] ?? 0
      counts[tag] = (counts[tag] ?? 0) + 1
    }
  }
}

function countFields(fields: Uint8Array, bits: Uint8Array, others: number, counts: Uint32Array): void {
  for (let e = 0; e < bits.length; e++) {
    const own = fields[e] ?? 0
    if (!own || (bits[e] ?? 0) & others) continue
    for (let i = 0; i < FIELDS.length; i++) if (own & (1 << i)) counts[i] = (counts[i] ?? 0) + 1
  }
}

/** Claims of one event stand together, so the last event that a value was counted for tells whether it is new. */
function countClaims(
  { first }: Columns,
  heard: Uint8Array,
  bits: Uint8Array,
  others: number,
  codes: Uint8Array | Uint32Array,
  counts: Uint32Array,
): void {
  const last = new Int32Array(counts.length).fill(-1)
  for (let e = 0; e < bits.length; e++) {
    if ((bits[e] ?? 0) & others) continue
    const end = first[e + 1] ?? 0
    for (let c = first[e] ?? 0; c < end; c++) {
      const value = codes[c] ?? 0
      if (!heard[c] || last[value] === e) continue
      last[value] = e
      counts[value] = (counts[value] ?? 0) + 1
    }
  }
}

const OF_CLAIMS: readonly Filter[] = ['source', 'publisher', 'affiliation', 'kind', 'reliability', 'stance']
const isOfClaims = (filter: Filter): filter is Voice | 'stance' => OF_CLAIMS.includes(filter)

const perClaim = new WeakMap<Columns, Map<Filter, Uint8Array | Uint32Array>>()

/** Per claim, which number it has in a filter's dictionary. Looked up through the source once. */
export function claimCodes(columns: Columns, filter: Voice | 'stance'): Uint8Array | Uint32Array {
  const known = perClaim.get(columns) ?? new Map<Filter, Uint8Array | Uint32Array>()
  perClaim.set(columns, known)
  const codes = known.get(filter) ?? codesOf(columns, filter)
  known.set(filter, codes)
  return codes
}

function codesOf(columns: Columns, filter: Voice | 'stance'): Uint8Array | Uint32Array {
  const { source, publisher, stance } = columns
  if (filter === 'source') return source
  if (filter === 'publisher') return publisher
  if (filter === 'stance') return stance
  const perSource = columns[filter]
  const most = columns.dictionaries[filter].values.length
  const codes = most <= 256 ? new Uint8Array(source.length) : new Uint32Array(source.length)
  for (let c = 0; c < codes.length; c++) codes[c] = perSource[source[c] ?? 0] ?? 0
  return codes
}

/** The values that a filter's numbers stand for. */
export function codeValues({ dictionaries }: Columns, filter: Filter): readonly string[] {
  if (filter === 'stance') return STANCES
  if (filter === 'status') return STATUSES
  return filter === 'contradiction' ? FIELDS : dictionaries[filter].values
}
