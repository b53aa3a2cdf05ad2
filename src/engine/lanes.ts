/** Which marks stand in which lane (contracts, section 6), for everything in view, whatever the window. */
import { NOT_STATED } from '../model/claim'
import type { Columns } from '../model/columns'
import type { Description, FilterValue } from '../model/description'
import { growing } from '../model/growing'
import { sideOf } from '../model/independence'
import { DAY } from '../model/span'
import type { Judgement } from '../model/status'
import { STATUSES } from '../model/statuses'
import type { LanesBy } from '../model/view'
import { claimCodes, codeValues } from './counts'

export type LaneName = { id: string; label: string; under: string }

/** The marks of a view as columns: the lane of each, the claim or event that it is, and its bounded span, ms
 *  (NaN where no date bounds it: it stands in the tray). */
export type Placed = {
  lanes: LaneName[]
  /** In source lanes a mark is a claim, elsewhere an event. */
  claims: boolean
  lane: Uint32Array
  ref: Uint32Array
  from: Float64Array
  to: Float64Array
}

/** @param inView 1 per event in view */
export function place(
  columns: Columns,
  description: Description,
  judgement: Judgement,
  inView: Uint8Array,
  by: LanesBy,
): Placed {
  const { lanes, laneOf } = laneNames(columns, description, by)
  const marks =
    by === 'source'
      ? claimMarks(columns, judgement, inView, laneOf)
      : eventMarks(columns, judgement, inView, by, laneOf)
  const spans =
    by === 'source' ? claimSpans(columns, judgement, marks.refs) : eventSpans(judgement, marks.refs)
  return { lanes, claims: by === 'source', lane: marks.lanes, ref: marks.refs, ...spans }
}

/** Lanes in their fixed order, and the lane of each number of the filter's dictionary. */
function laneNames(
  columns: Columns,
  description: Description,
  by: LanesBy,
): { lanes: LaneName[]; laneOf: Uint32Array } {
  if (by === 'none')
    return { lanes: [{ id: 'all', label: 'All events', under: '' }], laneOf: new Uint32Array(1) }
  const values = by === 'source' ? byAffiliation(columns, description) : unstatedLast(description.values[by])
  const lanes = values.map(({ value, label, under = '' }) => ({ id: value, label, under }))
  const position = new Map(lanes.map(({ id }, i) => [id, i]))
  return { lanes, laneOf: Uint32Array.from(codeValues(columns, by), (value) => position.get(value) ?? 0) }
}

type Named = FilterValue & { under?: string }

const unstatedLast = (values: FilterValue[]): Named[] => [
  ...values.filter(({ value }) => value !== NOT_STATED),
  ...values.filter(({ value }) => value === NOT_STATED),
]

/** Sources under the names of their affiliations; those who speak for themselves last. */
export function byAffiliation({ sources }: Columns, { values }: Description): Named[] {
  const sides = new Map(sources.map((source) => [source.id, sideOf(source)]))
  const order = new Map(unstatedLast(values.affiliation).map(({ value }, i) => [value, i]))
  const labels = new Map(values.affiliation.map(({ value, label }) => [value, label]))
  labels.set(NOT_STATED, 'Speaking for themselves')
  const placed = values.source.map((source) => {
    const side = sides.get(source.value) ?? NOT_STATED
    return { ...source, under: labels.get(side) ?? side, at: order.get(side) ?? 0 }
  })
  return placed.sort((a, b) => a.at - b.at)
}

/** Marks by their lanes, and by the claim or event that they are. */
type Pairs = { lanes: Uint32Array; refs: Uint32Array }

const rooms = new WeakMap<
  Columns,
  { lanes: Uint32Array; refs: Uint32Array; from: Float64Array; to: Float64Array }
>()

/** Room for a mark per claim, used again for every view: clearing so much each time takes longer than filling it. So
 *  marks that were placed before do not hold any more once others are. */
function roomFor(columns: Columns) {
  const { claims } = columns
  const room = rooms.get(columns) ?? {
    lanes: new Uint32Array(claims),
    refs: new Uint32Array(claims),
    from: new Float64Array(claims),
    to: new Float64Array(claims),
  }
  rooms.set(columns, room)
  return room
}

function claimMarks(columns: Columns, { heard }: Judgement, inView: Uint8Array, laneOf: Uint32Array): Pairs {
  const { first, source } = columns
  const { lanes, refs } = roomFor(columns)
  let size = 0
  for (let e = 0; e < inView.length; e++) {
    if (!inView[e]) continue
    const end = first[e + 1] as number
    for (let c = first[e] as number; c < end; c++) {
      if (!heard[c]) continue
      lanes[size] = laneOf[source[c] as number] as number
      refs[size++] = c
    }
  }
  return { lanes: lanes.subarray(0, size), refs: refs.subarray(0, size) }
}

function eventMarks(
  columns: Columns,
  judgement: Judgement,
  inView: Uint8Array,
  by: Exclude<LanesBy, 'source'>,
  laneOf: Uint32Array,
): Pairs {
  const [lanes, refs] = [growing(Uint32Array), growing(Uint32Array)]
  const eachLane = lanesOfEvent(columns, judgement, by)
  for (let e = 0; e < inView.length; e++) {
    if (!inView[e]) continue
    eachLane(e, (code) => {
      lanes.push(laneOf[code] ?? 0)
      refs.push(e)
    })
  }
  return { lanes: lanes.done(), refs: refs.done() }
}

/** Calls back with the number of each lane in which an event stands. */
function lanesOfEvent(columns: Columns, { heard, status }: Judgement, by: Exclude<LanesBy, 'source'>) {
  const { first, tags, firstTag, place } = columns
  if (by === 'none') return (_: number, add: Add) => add(0)
  if (by === 'status') return (e: number, add: Add) => add(Math.min(status[e] ?? 0, STATUSES.length - 1))
  if (by === 'place') return (e: number, add: Add) => add(place[e] ?? 0)
  if (by === 'tag')
    return (e: number, add: Add) => {
      for (let t = firstTag[e] ?? 0; t < (firstTag[e + 1] ?? 0); t++) add(tags[t] ?? 0)
    }
  const codes = claimCodes(columns, by)
  // The last event that was added to a lane tells whether the next claim's is new there.
  const last = new Int32Array(codeValues(columns, by).length).fill(-1)
  return (e: number, add: Add) => {
    for (let c = first[e] ?? 0; c < (first[e + 1] ?? 0); c++) {
      const code = codes[c] ?? 0
      if (!heard[c] || last[code] === e) continue
      last[code] = e
      add(code)
    }
  }
}

type Add = (code: number) => void
type Spans = Pick<Placed, 'from' | 'to'>

const standing = new WeakMap<Columns, { judgement: Judgement; spans: Spans }>()

/** The spans of some claims. Those of all are kept for the last judgement: choosing events changes none. */
function claimSpans(columns: Columns, judgement: Judgement, refs: Uint32Array): Spans {
  const last = standing.get(columns)
  const all = last?.judgement === judgement ? last.spans : spansOfClaims(columns, judgement)
  standing.set(columns, { judgement, spans: all })
  const room = roomFor(columns)
  const [from, to] = [room.from.subarray(0, refs.length), room.to.subarray(0, refs.length)]
  for (let m = 0; m < refs.length; m++) {
    const c = refs[m] as number
    from[m] = all.from[c] as number
    to[m] = all.to[c] as number
  }
  return { from, to }
}

/** A claim at its own date, else at its event's. */
function spansOfClaims({ claims, event, occurred, dates }: Columns, judgement: Judgement): Spans {
  const [from, to] = [new Float64Array(claims), new Float64Array(claims)]
  for (let c = 0; c < claims; c++) {
    const date = occurred[c] as number
    const own = dates.edgeFrom[date] as number
    if (Number.isNaN(own)) writeEventSpan(judgement, event[c] as number, from, to, c)
    else {
      from[c] = own
      to[c] = dates.edgeTo[date] as number
    }
  }
  return { from, to }
}

function eventSpans(judgement: Judgement, refs: Uint32Array): Spans {
  const [from, to] = [new Float64Array(refs.length), new Float64Array(refs.length)]
  for (let m = 0; m < refs.length; m++) writeEventSpan(judgement, refs[m] ?? 0, from, to, m)
  return { from, to }
}

/** An open end of an event's span is drawn as one day at its bounded end. */
function writeEventSpan(
  { from, to }: Judgement,
  e: number,
  starts: Float64Array,
  ends: Float64Array,
  m: number,
): void {
  const [start, end] = [from[e] ?? Number.NaN, to[e] ?? Number.NaN]
  starts[m] =
    start === Number.NEGATIVE_INFINITY ? (end === Number.POSITIVE_INFINITY ? Number.NaN : end - DAY) : start
  ends[m] =
    end === Number.POSITIVE_INFINITY ? (start === Number.NEGATIVE_INFINITY ? Number.NaN : start + DAY) : end
}
