/** Long stretches of the whole dataset without a dated claim, to be folded where claims are drawn in time. */
import type { Columns } from '../../../model/dataset/columns'
import { DAY, type Span } from '../../../model/time/span'

/** A stretch longer than this share of the dataset's extent is folded (`contracts.md`, "Lanes"). */
const LONG = 0.2
/** Time that stays drawn at both ends of a fold, as a share of all that is drawn. */
const KEPT = 0.035

/** The span of an extent and of all dated claims, ms. */
export function claimsExtent(columns: Columns, extent: Span | null): Span | null {
  const spans = datedSpans(columns)
  const [first] = spans
  if (!first) return extent
  return {
    from: Math.min(first.from, extent?.from ?? first.from),
    to: spans.reduce((last, { to }) => Math.max(last, to), extent?.to ?? first.to),
  }
}

/** In order of time, over all claims: no filter and no window moves them. Ends in ms.
 *  @param extent of the dataset's claims, ms */
export function foldsOf(columns: Columns, extent: Span | null): Span[] {
  if (!extent) return []
  const gaps = gapsOf(columns).filter(({ from, to }) => to - from > (extent.to - extent.from) * LONG)
  const drawn = extent.to - extent.from - gaps.reduce((sum, { from, to }) => sum + to - from, 0)
  const kept = Math.max(drawn * KEPT, DAY)
  return gaps
    .map(({ from, to }) => ({ from: from + kept, to: to - kept }))
    .filter(({ from, to }) => to > from)
}

/** The dates of claims from their first bounded end to their last, ms, by start; each once. */
function datedSpans({ occurred, dates }: Columns): Span[] {
  const used = new Uint8Array(dates.texts.length)
  for (const date of occurred) used[date] = 1
  return Array.from(used, (is, date) => (is ? date : 0))
    .filter((date) => date && !Number.isNaN(dates.edgeFrom[date]))
    .map((date) => ({ from: dates.edgeFrom[date] ?? 0, to: dates.edgeTo[date] ?? 0 }))
    .sort((a, b) => a.from - b.from)
}

/** Stretches between dated claims, ms. */
function gapsOf(columns: Columns): Span[] {
  const spans = datedSpans(columns)
  const gaps: Span[] = []
  let reached = spans[0]?.to ?? 0
  for (const { from, to } of spans) {
    if (from > reached) gaps.push({ from: reached, to: from })
    reached = Math.max(reached, to)
  }
  return gaps
}

/** From how many claims on an event it is large: at most a quarter of the events are, and no more than six.
 *  Infinity where none stands out. */
export function largeFrom({ first, events }: Pick<Columns, 'first' | 'events'>): number {
  const counts = Array.from({ length: events }, (_, e) => (first[e + 1] ?? 0) - (first[e] ?? 0))
  counts.sort((a, b) => b - a)
  const large = Math.min(Math.floor(events / 4), MOST_LARGE)
  const [least, next] = [counts[large - 1], counts[large]]
  if (least === undefined || next === undefined) return Number.POSITIVE_INFINITY
  return least > next ? least : next + 1
}

const MOST_LARGE = 6
