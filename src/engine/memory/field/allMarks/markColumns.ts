/** All marks of a judgement in one kind of lane, as columns, and what is needed to fill them. */
import type { Description } from '../../../../model/description'
import type { Judgement } from '../../../../model/judgement/judgement'
import { DAY, type Span } from '../../../../model/time/span'
import { overviewWindow } from '../../../../model/time/window'
import type { GroupedBy } from '../../../../model/view'
import type { LaneName } from '../lanes'

export type AllMarks = MarksByLane &
  Spans &
  Parts & {
    by: GroupedBy
    judgement: Judgement
    lanes: LaneName[]
    /** In source lanes a mark is a claim, elsewhere an event. */
    claims: boolean
    /** What a mark shows, as a position in `STANCES` per claim in source lanes, else in `STATUSES` per event. */
    shows: Uint8Array
    /** By the mark's number, which is in the file's order (in source lanes its claim's): its lane and its event. */
    lane: Uint32Array
    event: Uint32Array
    /** Per mark, 1 where it is included; null where all are. */
    included: Uint8Array | null
    /** The marks of event `e` are `ofEvent[e]` to `ofEvent[e + 1]`, not included. */
    ofEvent: Uint32Array
    /** Holds all spans, ms. */
    eventSpan: Span
  }

/** The marks sorted by lane: those of lane `l` are the entries `first[l]` to `first[l + 1]`, not included, of `mark` and
 *  `eventAt`, which hold their numbers and events. */
export type MarksByLane = { first: Uint32Array; mark: Uint32Array; eventAt: Uint32Array }

/** Sorted by lane, too: bounded spans, ms; NaN where nothing dates the mark, which is then in the tray. */
export type Spans = { from: Float64Array; to: Float64Array }

/** By the mark's number: the parts of the overview in which its span begins and ends. */
export type Parts = { begins: Uint8Array; ends: Uint8Array }

/** Equal parts of the overview's window, about one per 6 px of the widest overview. */
export const PARTS = 160
/** Instead of the part in which a span begins: it has no date, or lies outside of the overview. */
export const [NOWHERE, OUTSIDE] = [255, 254]

export const emptySpans = (marks: number): Spans & Parts => ({
  from: new Float64Array(marks),
  to: new Float64Array(marks),
  begins: new Uint8Array(marks),
  ends: new Uint8Array(marks),
})

export const copyOfSpans = ({ from, to, begins, ends }: Spans & Parts): Spans & Parts => ({
  from: from.slice(),
  to: to.slice(),
  begins: begins.slice(),
  ends: ends.slice(),
})

/** Sorts marks by lane and keeps their order within each.
 *  @returns the marks by lane, and `entry`: the place of each mark among them */
export function sortByLane(
  lanes: number,
  lane: Uint32Array,
  event: Uint32Array,
): { byLane: MarksByLane; entry: Uint32Array } {
  const first = new Uint32Array(lanes + 1)
  for (const l of lane) first[l + 1] = (first[l + 1] as number) + 1
  for (let l = 0; l < lanes; l++) first[l + 1] = (first[l + 1] as number) + (first[l] as number)
  const mark = new Uint32Array(lane.length)
  const eventAt = new Uint32Array(lane.length)
  const entry = new Uint32Array(lane.length)
  const next = first.slice()
  for (let m = 0; m < lane.length; m++) {
    const l = lane[m] as number
    const at = next[l] as number
    mark[at] = m
    eventAt[at] = event[m] as number
    entry[m] = at
    next[l] = at + 1
  }
  return { byLane: { first, mark, eventAt }, entry }
}

/** Writes the parts of the overview in which a mark's span begins and ends. @param at the mark's place by lane */
export type WriteParts = (spans: Spans & Parts, at: number, mark: number) => void

export function partsWriter({ extent, bulk }: Description): WriteParts {
  const window = extent && overviewWindow(extent, bulk)
  const start = window?.from ?? 0
  const scale = window ? PARTS / (window.to - window.from) : 0
  return ({ from, to, begins, ends }, at, mark) => {
    const since = from[at] as number
    const first = Math.floor((since - start) * scale)
    const last = Math.floor(((to[at] as number) - 1 - start) * scale)
    begins[mark] = Number.isNaN(since) ? NOWHERE : first >= PARTS || last < 0 ? OUTSIDE : Math.max(first, 0)
    ends[mark] = Math.min(Math.max(last, 0), PARTS - 1)
  }
}

/** Writes an event's span. An open end is drawn as one day at the bounded end. @param at the mark's place by lane */
export function writeEventSpan(judgement: Judgement, e: number, { from, to }: Spans, at: number): void {
  const start = judgement.from[e] as number
  const end = judgement.to[e] as number
  const isOpenBefore = start === Number.NEGATIVE_INFINITY
  const isOpenAfter = end === Number.POSITIVE_INFINITY
  from[at] = !isOpenBefore ? start : isOpenAfter ? Number.NaN : end - DAY
  to[at] = !isOpenAfter ? end : isOpenBefore ? Number.NaN : start + DAY
}

/** A span that holds all spans, with a day at either side for undated claims, which are drawn where other claims date
 *  their event. */
export function spanOfAll({ from, to }: Spans): Span {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (let at = 0; at < from.length; at++) {
    if ((from[at] as number) < low) low = from[at] as number
    if ((to[at] as number) > high) high = to[at] as number
  }
  return { from: low - DAY, to: high + DAY }
}
