/** Where all marks of a judgement stand, lane by lane. Neither subject filters nor the window move a mark, so marks are
 *  placed once for each judgement and kind of lane. */
import type { Columns } from '../../../model/dataset/columns'
import type { Description } from '../../../model/description'
import type { Judgement } from '../../../model/judgement/judgement'
import { NOT_INCLUDED } from '../../../model/statuses'
import { growableColumn } from '../../../model/storage/growableColumn'
import { DAY, type Span } from '../../../model/time/span'
import { overviewWindow } from '../../../model/time/window'
import type { GroupedBy } from '../../../model/view'
import { claimCodes, codeValues } from '../codes'
import { type LaneName, laneNames } from './lanes'

/** Marks as columns. */
export type PlacedMarks = {
  lanes: LaneName[]
  by: GroupedBy
  judgement: Judgement
  /** In source lanes a mark is a claim, elsewhere an event. */
  claims: boolean
  /** What a mark shows, as a position in `STANCES` per claim in source lanes, else in `STATUSES` per event. */
  shows: Uint8Array
  /** By the mark's number, which is in the file's order (in source lanes its claim's): its lane, its event, and the
   *  parts of the extent in which its span begins and ends. */
  lane: Uint32Array
  event: Uint32Array
  begins: Uint8Array
  ends: Uint8Array
  /** Per mark, 1 where it stands; null where all do. */
  included: Uint8Array | null
  /** The marks of event `e` are `ofEvent[e]` to `ofEvent[e + 1]`, not included. */
  ofEvent: Uint32Array
  /** Lane by lane: the marks of lane `l` are the entries `first[l]` to `first[l + 1]`, not included, of these columns,
   *  which hold their numbers, events and bounded spans, ms; NaN where no date bounds it: it stands in the tray. */
  first: Uint32Array
  mark: Uint32Array
  eventAt: Uint32Array
  from: Float64Array
  to: Float64Array
  /** Holds all spans, ms. */
  eventSpan: Span
}

/** Equal parts of the overview's window, about one per 6 px of the widest overview. */
export const PARTS = 160
/** Instead of the part in which a span begins: it has no date, or lies outside of the overview. */
export const [NOWHERE, OUTSIDE] = [255, 254]

export function place(
  columns: Columns,
  description: Description,
  judgement: Judgement,
  by: GroupedBy,
): PlacedMarks {
  const partsOf = parts(description)
  if (by !== 'source') return placeEvents(columns, description, judgement, by, partsOf)
  const { undated, ...all } = claimMarks(columns, description, partsOf)
  const spans = undated.claims.length ? { ...all, ...copied(all) } : all
  for (let i = 0; i < undated.claims.length; i++) {
    const [claim, at] = [undated.claims[i] as number, undated.at[i] as number]
    writeEventSpan(judgement, columns.event[claim] as number, spans, at)
    partsOf(spans, at, claim)
  }
  return {
    ...spans,
    by,
    judgement,
    claims: true,
    shows: columns.stance,
    included: judgement.included.includes(0) ? judgement.included : null,
  }
}

const copied = ({ from, to, begins, ends }: Spans & Parts): Spans & Parts => ({
  from: from.slice(),
  to: to.slice(),
  begins: begins.slice(),
  ends: ends.slice(),
})

type Spans = { from: Float64Array; to: Float64Array }
type Parts = { begins: Uint8Array; ends: Uint8Array }

/** Writes in which parts of the overview a span begins and ends. */
function parts({ extent, bulk }: Description) {
  const window = extent && overviewWindow(extent, bulk)
  const start = window?.from ?? 0
  const scale = window ? PARTS / (window.to - window.from) : 0
  return ({ from, to, begins, ends }: Spans & Parts, at: number, mark: number): void => {
    const since = from[at] as number
    const first = Math.floor((since - start) * scale)
    const last = Math.floor(((to[at] as number) - 1 - start) * scale)
    begins[mark] = Number.isNaN(since) ? NOWHERE : first >= PARTS || last < 0 ? OUTSIDE : Math.max(first, 0)
    ends[mark] = Math.min(Math.max(last, 0), PARTS - 1)
  }
}

const NO_SPAN: Span = { from: Number.POSITIVE_INFINITY, to: Number.NEGATIVE_INFINITY }

/** A span that holds all spans, with a day at either side for undated claims, which are drawn where other claims date
 *  their event. */
function spanOfAll({ from, to }: Spans): Span {
  let [low, high] = [NO_SPAN.from, NO_SPAN.to]
  for (let at = 0; at < from.length; at++) {
    if ((from[at] as number) < low) low = from[at] as number
    if ((to[at] as number) > high) high = to[at] as number
  }
  return { from: low - DAY, to: high + DAY }
}

/** The marks of all claims. `undated`: those that give no date and stand at their events', which depend on the
 *  judgement: their numbers, and the positions of their spans. */
type ClaimMarks = Omit<PlacedMarks, 'by' | 'judgement' | 'claims' | 'shows' | 'included'> & {
  undated: { claims: Uint32Array; at: Uint32Array }
}

const perColumns = new WeakMap<Columns, ClaimMarks>()

/** Made once for a dataset. */
function claimMarks(
  columns: Columns,
  description: Description,
  partsOf: ReturnType<typeof parts>,
): ClaimMarks {
  const known = perColumns.get(columns)
  if (known) return known
  const { claims, event, first: ofEvent, source, occurred, dates } = columns
  const { lanes, laneOf } = laneNames(columns, description, 'source')
  const lane = Uint32Array.from(source, (s) => laneOf[s] as number)
  const { first, mark, eventAt, entry } = byLane(lanes.length, lane, event)
  const made = { ...emptySpans(claims), ...emptyParts(claims) }
  const [undated, positions] = [growableColumn(Uint32Array), growableColumn(Uint32Array)]
  for (let c = 0; c < claims; c++) {
    const at = entry[c] as number
    made.from[at] = dates.edgeFrom[occurred[c] as number] as number
    made.to[at] = dates.edgeTo[occurred[c] as number] as number
    if (!Number.isNaN(made.from[at])) partsOf(made, at, c)
    else {
      undated.push(c)
      positions.push(at)
    }
  }
  const all = {
    lanes,
    lane,
    event,
    ofEvent,
    first,
    mark,
    eventAt,
    undated: { claims: undated.done(), at: positions.done() },
    eventSpan: spanOfAll(made),
    ...made,
  }
  perColumns.set(columns, all)
  return all
}

const emptySpans = (marks: number): Spans => ({ from: new Float64Array(marks), to: new Float64Array(marks) })
const emptyParts = (marks: number): Parts => ({ begins: new Uint8Array(marks), ends: new Uint8Array(marks) })

/** Sorts by lanes, keeping the order within each.
 *  @returns where each lane begins, the marks and their events lane by lane, and per mark its place among them */
function byLane(lanes: number, lane: Uint32Array, event: Uint32Array) {
  const first = new Uint32Array(lanes + 1)
  for (const l of lane) first[l + 1] = (first[l + 1] as number) + 1
  for (let l = 0; l < lanes; l++) first[l + 1] = (first[l + 1] as number) + (first[l] as number)
  const [mark, eventAt, entry] = [0, 0, 0].map(() => new Uint32Array(lane.length)) as Three
  const next = first.slice()
  for (let m = 0; m < lane.length; m++) {
    const l = lane[m] as number
    const at = next[l] as number
    mark[at] = m
    eventAt[at] = event[m] as number
    entry[m] = at
    next[l] = at + 1
  }
  return { first, mark, eventAt, entry }
}

type Three = [Uint32Array, Uint32Array, Uint32Array]

function placeEvents(
  columns: Columns,
  description: Description,
  judgement: Judgement,
  by: Exclude<GroupedBy, 'source'>,
  partsOf: ReturnType<typeof parts>,
): PlacedMarks {
  const { lanes, laneOf } = laneNames(columns, description, by)
  const [inLane, events] = [growableColumn(Uint32Array), growableColumn(Uint32Array)]
  const ofEvent = new Uint32Array(columns.events + 1)
  const eachLane = lanesOfEvent(columns, judgement, by)
  for (let e = 0; e < columns.events; e++) {
    let marks = ofEvent[e] as number
    if (judgement.status[e] !== NOT_INCLUDED)
      eachLane(e, (code) => {
        inLane.push(laneOf[code] ?? 0)
        events.push(e)
        marks++
      })
    ofEvent[e + 1] = marks
  }
  const [lane, event] = [inLane.done(), events.done()]
  const { first, mark, eventAt, entry } = byLane(lanes.length, lane, event)
  const made = { ...emptySpans(lane.length), ...emptyParts(lane.length) }
  for (let m = 0; m < lane.length; m++) {
    const at = entry[m] as number
    writeEventSpan(judgement, event[m] as number, made, at)
    partsOf(made, at, m)
  }
  const eventSpan = spanOfAll(made)
  return {
    by,
    judgement,
    lanes,
    claims: false,
    shows: judgement.status,
    lane,
    event,
    ofEvent,
    first,
    mark,
    eventAt,
    included: null,
    eventSpan,
    ...made,
  }
}

type Add = (code: number) => void

/** Calls back with the number of each lane in which an event stands. */
function lanesOfEvent(columns: Columns, { included, status }: Judgement, by: Exclude<GroupedBy, 'source'>) {
  const { first, tags, firstTag, place } = columns
  if (by === 'none') return (_: number, add: Add) => add(0)
  if (by === 'status') return (e: number, add: Add) => add(status[e] ?? 0)
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
      if (!included[c] || last[code] === e) continue
      last[code] = e
      add(code)
    }
  }
}

/** An open end of an event's span is drawn as one day at its bounded end. */
function writeEventSpan(judgement: Judgement, e: number, { from, to }: Spans, at: number): void {
  const start = judgement.from[e] as number
  const end = judgement.to[e] as number
  from[at] =
    start === Number.NEGATIVE_INFINITY ? (end === Number.POSITIVE_INFINITY ? Number.NaN : end - DAY) : start
  to[at] =
    end === Number.POSITIVE_INFINITY ? (start === Number.NEGATIVE_INFINITY ? Number.NaN : start + DAY) : end
}
