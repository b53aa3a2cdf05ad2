/** How many events each filter value has: for its own filter dropped and all others kept (contracts, section 2). */
import { STANCES } from '../model/claim'
import type { Columns } from '../model/columns'
import { contradictedFields, FIELDS } from '../model/contradictions'
import { growing } from '../model/growing'
import { heardOtherwise, type Judgement, type Since } from '../model/status'
import { STATUSES } from '../model/statuses'
import type { Filter, Voice } from '../model/view'
import { BITS, type Hider } from './subjects'

/** Filters by what an event's heard claims have; a claim's bits (`firstOfValue`) stand in this order. */
const OF_CLAIMS: readonly (Voice | 'stance')[] = [
  'source',
  'publisher',
  'affiliation',
  'kind',
  'reliability',
  'stance',
]

/** Events per number of each filter's dictionary (`codeValues` tells which value each number is). */
export type Counts = ReadonlyMap<Filter, Uint32Array>

/** Counts for some filters. It remembers its last counts and corrects them by the events that are judged or hidden
 *  otherwise than then, which mostly are few.
 *  @returns counts; `bits` per event what hides it: what a filter itself hides counts for it as well */
export function counter(columns: Columns, filters: readonly Filter[]) {
  let last: { judgement: Judgement; bits: Uint8Array; counts: Counts } | null = null
  return (judgement: Judgement, bits: Uint8Array): Counts => {
    if (last?.judgement === judgement && last.bits === bits) return last.counts
    const other = last && changed(columns, last, { judgement, bits })
    const counts: Counts = (other && last?.counts) || zeros(columns, filters)
    if (last && other) tally(columns, last.judgement, last.bits, other, -1, counts)
    tally(columns, judgement, bits, other, 1, counts)
    last = { judgement, bits, counts }
    return counts
  }
}

const zeros = (columns: Columns, filters: readonly Filter[]): Counts =>
  new Map(filters.map((filter) => [filter, new Uint32Array(codeValues(columns, filter).length)]))

type Counted = { judgement: Judgement; bits: Uint8Array }

/** Per event: 1 where it may count otherwise; null where those are so many that counting all anew is less work. */
function changed(columns: Columns, before: Counted, now: Counted): Uint8Array | null {
  const other =
    before.judgement === now.judgement
      ? new Uint8Array(columns.events)
      : heardOtherwise(columns, now.judgement.heard, before.judgement.heard).slice()
  let many = 0
  for (let e = 0; e < other.length; e++) {
    if (before.bits[e] !== now.bits[e]) other[e] = 1
    many += other[e] as number
  }
  return many > other.length / 2 ? null : other
}

/** Adds what events count for, or takes it away. @param some 1 per event that is meant; all without it */
function tally(
  columns: Columns,
  judgement: Judgement,
  bits: Uint8Array,
  some: Uint8Array | null,
  sign: 1 | -1,
  counts: Counts,
): void {
  const { open, hiddenBy } = countable(bits, some)
  countFirsts(columns, judgement, open, OF_CLAIMS, sign, counts)
  countFirsts(columns, judgement, hiddenBy.get(BITS.stance), ['stance'], sign, counts)
  for (const [filter, own] of counts) {
    const hidden = filter in BITS ? hiddenBy.get(BITS[filter as Hider]) : undefined
    for (const events of hidden ? [open, hidden] : [open]) {
      if (filter === 'tag') countTags(columns, events, sign, own)
      else if (filter === 'place') countCodes(columns.place, events, sign, own)
      else if (filter === 'status') countCodes(judgement.status, events, sign, own)
      else if (filter === 'contradiction')
        countFields(contradictedFields(columns, judgement), events, sign, own)
    }
  }
}

/** The events that nothing hides, which count for every filter, and by its bit those that only one filter hides, which
 *  count for that one. */
function countable(bits: Uint8Array, some: Uint8Array | null) {
  const lists = new Map([0, ...Object.values(BITS)].map((bit) => [bit, growing(Uint32Array)]))
  const open = lists.get(0)
  for (let e = 0; e < bits.length; e++) {
    if (some && !some[e]) continue
    const bit = bits[e] as number
    if (bit === 0) open?.push(e)
    else lists.get(bit)?.push(e)
  }
  const hiddenBy = new Map([...lists].map(([bit, list]) => [bit, list.done()]))
  return { open: hiddenBy.get(0) ?? new Uint32Array(0), hiddenBy }
}

/** An event that nobody heard speaks of has a status beyond the dictionary's. */
function countCodes(
  codes: Uint8Array | Uint32Array,
  events: Uint32Array,
  sign: number,
  counts: Uint32Array,
): void {
  for (const e of events) {
    const code = codes[e] as number
    if (code < counts.length) counts[code] = (counts[code] as number) + sign
  }
}

function countTags(
  { tags, firstTag }: Columns,
  events: Uint32Array,
  sign: number,
  counts: Uint32Array,
): void {
  for (const e of events) {
    for (let t = firstTag[e] as number; t < (firstTag[e + 1] as number); t++) {
      const tag = tags[t] as number
      counts[tag] = (counts[tag] as number) + sign
    }
  }
}

function countFields(fields: Uint8Array, events: Uint32Array, sign: number, counts: Uint32Array): void {
  for (const e of events) {
    const own = fields[e] as number
    if (!own) continue
    for (let i = 0; i < FIELDS.length; i++) if (own & (1 << i)) counts[i] = (counts[i] as number) + sign
  }
}

/** The filters of claims, all in one pass: an event counts for a value by the first of its heard claims that has it. */
function countFirsts(
  columns: Columns,
  judgement: Judgement,
  events: Uint32Array | undefined,
  filters: readonly (typeof OF_CLAIMS)[number][],
  sign: number,
  all: Counts,
): void {
  const asked = filters.filter((filter) => all.has(filter))
  if (!events?.length || !asked.length) return
  const { first } = columns
  const firsts = firstOfValue(columns, judgement)
  const mask = asked.reduce((sum, filter) => sum | (1 << OF_CLAIMS.indexOf(filter)), 0)
  const [source, publisher, affiliation, kind, reliability, stance] = OF_CLAIMS.map((filter) => {
    const counts = all.get(filter) ?? NO_COUNTS
    return { counts, codes: claimCodes(columns, filter) }
  }) as [Counting, Counting, Counting, Counting, Counting, Counting]
  for (const e of events) {
    const end = first[e + 1] as number
    for (let c = first[e] as number; c < end; c++) {
      const bits = (firsts[c] as number) & mask
      if (!bits) continue
      if (bits & 1) add(source, c, sign)
      if (bits & 2) add(publisher, c, sign)
      if (bits & 4) add(affiliation, c, sign)
      if (bits & 8) add(kind, c, sign)
      if (bits & 16) add(reliability, c, sign)
      if (bits & 32) add(stance, c, sign)
    }
  }
}

const NO_COUNTS = new Uint32Array(0)
type Counting = { counts: Uint32Array; codes: Uint8Array | Uint32Array }

function add({ counts, codes }: Counting, c: number, sign: number): void {
  const code = codes[c] as number
  counts[code] = (counts[code] as number) + sign
}

const made = new WeakMap<Judgement, Uint8Array>()

/** Per claim, a bit for each filter of OF_CLAIMS of whose values it is the first heard one on its event. Made once per
 *  judgement.
 *  @param since a judgement by other claims: where it is known of that, only what may differ is looked at */
export function firstOfValue(columns: Columns, judgement: Judgement, since?: Since): Uint8Array {
  const known = made.get(judgement)
  if (known) return known
  const last = since && made.get(since.before)
  const firsts = last?.slice() ?? new Uint8Array(columns.claims)
  const anew = last ? since.anew : null
  if (anew) clear(columns.first, firsts, anew)
  for (const [i, filter] of OF_CLAIMS.entries())
    markFirsts(
      columns,
      judgement.heard,
      anew,
      claimCodes(columns, filter),
      codeValues(columns, filter).length,
      1 << i,
      firsts,
    )
  made.set(judgement, firsts)
  return firsts
}

function clear(first: Uint32Array, firsts: Uint8Array, anew: Uint8Array): void {
  for (let e = 0; e < anew.length; e++) if (anew[e]) firsts.fill(0, first[e], first[e + 1])
}

/** Claims of one event stand together, so the last event that a value was seen on tells whether it is new. */
function markFirsts(
  { first, events }: Columns,
  heard: Uint8Array,
  anew: Uint8Array | null,
  codes: Uint8Array | Uint32Array,
  values: number,
  mask: number,
  firsts: Uint8Array,
): void {
  const last = new Int32Array(values).fill(-1)
  for (let e = 0; e < events; e++) {
    if (anew && !anew[e]) continue
    const end = first[e + 1] as number
    for (let c = first[e] as number; c < end; c++) {
      const value = codes[c] as number
      if (!heard[c] || last[value] === e) continue
      last[value] = e
      firsts[c] = (firsts[c] as number) | mask
    }
  }
}

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
