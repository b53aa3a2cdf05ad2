/** Which marks stand in which lane (contracts, section 6), for everything in view, whatever the window. */
import { NOT_STATED } from '../model/claim'
import type { Columns } from '../model/columns'
import type { Description, FilterValue } from '../model/description'
import { edges } from '../model/edges'
import { sideOf } from '../model/independence'
import type { Judgement } from '../model/status'
import { STATUSES } from '../model/statuses'
import type { LanesBy } from '../model/view'
import { codeValues } from './counts'

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
  const pairs =
    by === 'source' ? claimMarks(columns, judgement, inView) : eventMarks(columns, judgement, inView, by)
  const placed: Placed = {
    lanes,
    claims: by === 'source',
    lane: Uint32Array.from(pairs.codes, (value) => laneOf[value] ?? 0),
    ref: Uint32Array.from(pairs.refs),
    from: new Float64Array(pairs.refs.length),
    to: new Float64Array(pairs.refs.length),
  }
  for (let m = 0; m < placed.ref.length; m++) writeSpan(columns, judgement, placed, m)
  return placed
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

type Pairs = { codes: number[]; refs: number[] }

function claimMarks({ event, source }: Columns, { heard }: Judgement, inView: Uint8Array): Pairs {
  const pairs: Pairs = { codes: [], refs: [] }
  for (let c = 0; c < heard.length; c++) {
    if (!heard[c] || !inView[event[c] ?? 0]) continue
    pairs.codes.push(source[c] ?? 0)
    pairs.refs.push(c)
  }
  return pairs
}

function eventMarks(
  columns: Columns,
  judgement: Judgement,
  inView: Uint8Array,
  by: Exclude<LanesBy, 'source'>,
): Pairs {
  const pairs: Pairs = { codes: [], refs: [] }
  const codesOf = eventCodes(columns, judgement, by)
  for (let e = 0; e < inView.length; e++) {
    if (!inView[e]) continue
    for (const value of codesOf(e)) {
      pairs.codes.push(value)
      pairs.refs.push(e)
    }
  }
  return pairs
}

/** The numbers of the lanes in which an event stands. */
function eventCodes(columns: Columns, { heard, status }: Judgement, by: Exclude<LanesBy, 'source'>) {
  const { first, tags, firstTag, source } = columns
  if (by === 'none') return () => [0]
  if (by === 'status') return (e: number) => [Math.min(status[e] ?? 0, STATUSES.length - 1)]
  if (by === 'place') return (e: number) => [columns.place[e] ?? 0]
  if (by === 'tag') return (e: number) => tags.subarray(firstTag[e], firstTag[e + 1])
  const perSource = columns[by]
  return (e: number) => {
    const found = new Set<number>()
    for (let c = first[e] ?? 0; c < (first[e + 1] ?? 0); c++)
      if (heard[c]) found.add(perSource[source[c] ?? 0] ?? 0)
    return found
  }
}

/** A claim at its own date, else at its event's; an event at its own. */
function writeSpan(columns: Columns, judgement: Judgement, placed: Placed, m: number): void {
  const ref = placed.ref[m] ?? 0
  const { edgeFrom, edgeTo } = columns.dates
  const date = placed.claims ? (columns.occurred[ref] ?? 0) : 0
  const own = !Number.isNaN(edgeFrom[date])
  const e = placed.claims ? (columns.event[ref] ?? 0) : ref
  const event = eventEdges(judgement, e)
  placed.from[m] = own ? (edgeFrom[date] ?? Number.NaN) : event.edgeFrom
  placed.to[m] = own ? (edgeTo[date] ?? Number.NaN) : event.edgeTo
}

/** An open end of an event's span is drawn as one day at its bounded end. */
function eventEdges({ from, to }: Judgement, e: number) {
  const span = {
    from: from[e] ?? Number.NaN,
    to: to[e] ?? Number.NaN,
    fromUnit: 'day',
    toUnit: 'day',
  } as const
  if (Number.isNaN(span.from)) return { edgeFrom: Number.NaN, edgeTo: Number.NaN }
  return edges(span) ?? { edgeFrom: Number.NaN, edgeTo: Number.NaN }
}
