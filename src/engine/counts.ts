/** How many events each filter value has: for its own filter dropped and all others kept (contracts, section 2). */
import { STANCES } from '../model/claim'
import type { Columns } from '../model/columns'
import { contradictedFields, FIELDS } from '../model/contradictions'
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
    const anew = last && judgedAnew(columns, last.judgement, judgement)
    if (last && anew) correct(columns, last, { judgement, bits }, anew)
    const counts = last && anew ? last.counts : countAll(columns, filters, judgement, bits)
    last = { judgement, bits, counts }
    return counts
  }
}

type Counted = { judgement: Judgement; bits: Uint8Array }

/** Per event: 1 where it is judged otherwise. Null where those are so many that counting all anew is less work. */
function judgedAnew(columns: Columns, before: Judgement, now: Judgement): Uint8Array | null {
  if (before === now) return new Uint8Array(columns.events)
  const other = heardOtherwise(columns, now.heard, before.heard)
  let many = 0
  for (let e = 0; e < other.length; e++) many += other[e] as number
  return many > other.length / 2 ? null : other
}

function countAll(
  columns: Columns,
  filters: readonly Filter[],
  judgement: Judgement,
  bits: Uint8Array,
): Counts {
  const counts = new Map(
    filters.map((filter) => [filter, new Uint32Array(codeValues(columns, filter).length)]),
  )
  const add = counting(columns, judgement, 1, counts)
  for (let e = 0; e < bits.length; e++) {
    const counted = COUNTED[bits[e] as number] as number
    if (counted) add(e, counted)
  }
  return counts
}

/** Takes away what events counted for and do not any more, and adds what they count for now. */
function correct(
  columns: Columns,
  last: Counted & { counts: Counts },
  { judgement, bits }: Counted,
  anew: Uint8Array,
): void {
  const [take, add] = [
    counting(columns, last.judgement, -1, last.counts),
    counting(columns, judgement, 1, last.counts),
  ]
  for (let e = 0; e < bits.length; e++) {
    const [before, now] = [last.bits[e] as number, bits[e] as number]
    if (before === now && !anew[e]) continue
    const [counted, counts] = [COUNTED[before] as number, COUNTED[now] as number]
    const gone = anew[e] ? counted : counted & ~counts
    const come = anew[e] ? counts : counts & ~counted
    if (gone) take(e, gone)
    if (come) add(e, come)
  }
}

/** Bits of the filters for which an event counts: those of OF_CLAIMS in their order, then these. */
const EVERY = (1 << OF_CLAIMS.length) - 1
const [STATUS, PLACE, TAG, FIELD] = [1 << 6, 1 << 7, 1 << 8, 1 << 9]
const OF_EVENTS: readonly [Filter, number][] = [
  ['status', STATUS],
  ['place', PLACE],
  ['tag', TAG],
  ['contradiction', FIELD],
]
const COUNTED_ALONE: Partial<Record<Hider, number>> = {
  stance: 1 << OF_CLAIMS.indexOf('stance'),
  status: STATUS,
  place: PLACE,
  tag: TAG,
  contradiction: FIELD,
}
/** By what hides an event: the filters for which it counts. */
const COUNTED = new Uint16Array(256)
COUNTED[0] = (1 << 10) - 1
for (const [hider, own] of Object.entries(COUNTED_ALONE)) COUNTED[BITS[hider as Hider]] = own

/** Counts one event, for the filters whose bits are given and whose counts are asked for. Each filter's columns are
 *  looked up on a line of their own: in a function that they share, their different types would make it slow. */
function counting(columns: Columns, judgement: Judgement, sign: number, all: Counts) {
  const { first, place, firstTag, tags } = columns
  const { status } = judgement
  const asked = OF_EVENTS.reduce(
    (sum, [filter, bit]) => sum | (all.has(filter) ? bit : 0),
    OF_CLAIMS.reduce((sum, filter, i) => sum | (all.has(filter) ? 1 << i : 0), 0),
  )
  const countsOf = (filter: Filter): Uint32Array => all.get(filter) ?? NO_COUNTS
  const firsts = asked & EVERY ? firstOfValue(columns, judgement) : NO_FIRSTS
  const fields = asked & FIELD ? contradictedFields(columns, judgement) : NO_FIRSTS
  const [sources, publishers, sides, kinds, grades, stances] = OF_CLAIMS.map(countsOf) as SixCounts
  const [source, publisher, side, kind, grade, stance] = OF_CLAIMS.map((filter) =>
    claimCodes(columns, filter),
  ) as SixCodes
  const [statuses, places, tagged, byField] = OF_EVENTS.map(([filter]) => countsOf(filter)) as FourCounts
  return (e: number, counted: number): void => {
    const wanted = counted & asked
    if (wanted & EVERY) {
      const end = first[e + 1] as number
      for (let c = first[e] as number; c < end; c++) {
        const bits = (firsts[c] as number) & wanted
        if (!bits) continue
        if (bits & 1) (sources[source[c] as number] as number) += sign
        if (bits & 2) (publishers[publisher[c] as number] as number) += sign
        if (bits & 4) (sides[side[c] as number] as number) += sign
        if (bits & 8) (kinds[kind[c] as number] as number) += sign
        if (bits & 16) (grades[grade[c] as number] as number) += sign
        if (bits & 32) (stances[stance[c] as number] as number) += sign
      }
    }
    if (wanted & STATUS) (statuses[status[e] as number] as number) += sign
    if (wanted & PLACE) (places[place[e] as number] as number) += sign
    if (wanted & TAG)
      for (let t = firstTag[e] as number; t < (firstTag[e + 1] as number); t++)
        (tagged[tags[t] as number] as number) += sign
    const own = wanted & FIELD ? (fields[e] as number) : 0
    if (own) for (let i = 0; i < FIELDS.length; i++) if (own & (1 << i)) (byField[i] as number) += sign
  }
}

/** Of filters that are not asked for. */
const NO_COUNTS = new Uint32Array(0)
const NO_FIRSTS = new Uint8Array(0)
type Codes = Uint8Array | Uint32Array
type SixCodes = [Codes, Codes, Codes, Codes, Codes, Codes]
type SixCounts = [Uint32Array, Uint32Array, Uint32Array, Uint32Array, Uint32Array, Uint32Array]
type FourCounts = [Uint32Array, Uint32Array, Uint32Array, Uint32Array]

const made = new WeakMap<Judgement, Uint8Array>()

/** Per claim, a bit for each filter of OF_CLAIMS of whose values it is the first heard one on its event. Made once per
 *  judgement.
 *  @param since a judgement by other claims: where it is known of that, only what may differ is looked at */
export function firstOfValue(columns: Columns, judgement: Judgement, since?: Since): Uint8Array {
  const known = made.get(judgement)
  if (known) return known
  const last = since && made.get(since.before)
  const firsts = last?.slice() ?? new Uint8Array(columns.claims)
  const mark = marking(columns, judgement.heard, firsts)
  for (let e = 0; e < columns.events; e++) if (!last || since?.anew[e]) mark(e)
  made.set(judgement, firsts)
  return firsts
}

/** Marks the claims of one event. Claims of one event stand together, so the last event that a value was seen on tells
 *  whether it is new. */
function marking(columns: Columns, heard: Uint8Array, firsts: Uint8Array): (e: number) => void {
  const { first } = columns
  const seen = OF_CLAIMS.map((filter) => ({
    codes: claimCodes(columns, filter),
    on: new Int32Array(codeValues(columns, filter).length).fill(-1),
  }))
  return (e) => {
    const [start, end] = [first[e] as number, first[e + 1] as number]
    if (end - start === 1) {
      firsts[start] = heard[start] ? EVERY : 0
      return
    }
    for (let c = start; c < end; c++) {
      let bits = 0
      if (heard[c])
        for (let i = 0; i < seen.length; i++) {
          const { codes, on } = seen[i] as Seen
          const value = codes[c] as number
          if (on[value] === e) continue
          on[value] = e
          bits |= 1 << i
        }
      firsts[c] = bits
    }
  }
}

type Seen = { codes: Uint8Array | Uint32Array; on: Int32Array }

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
