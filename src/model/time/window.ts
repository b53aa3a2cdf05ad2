/** Windows of time: the default one, zoomed and panned ones. */
import { DAY, type Span } from './span'

/** Share of the extent that is left free at each side, so that no mark touches the edge. */
const MARGIN = 0.04

/** Twelve minutes, and the whole reach of JavaScript's dates, ms: what a window may span. */
export const SHORTEST = 720_000
export const LONGEST = 1.6e16

/** The first and the last instant that JavaScript's dates reach, ms. */
export const ENDS: Span = { from: -8.64e15, to: 8.64e15 }

/** As long as it was where that fits, but within the reach of dates. */
export function reachable({ from, to }: Span): Span {
  const by = Math.max(ENDS.from - from, 0) || Math.min(ENDS.to - to, 0)
  return { from: Math.max(from + by, ENDS.from), to: Math.min(to + by, ENDS.to) }
}

/** The window of a view that names none: all dated events and a margin (contracts.md, "Permalink"). */
export function defaultWindow(extent: Span): Span {
  const margin = Math.max((extent.to - extent.from) * MARGIN, DAY)
  return {
    from: Math.max(extent.from - margin, ENDS.from),
    to: Math.min(extent.to + margin, ENDS.to),
  }
}

/** What an overview shows: the bulk of the dated events, or all of them where none is an outlier, and a margin. */
export const overviewWindow = (extent: Span, bulk: Span | null): Span => defaultWindow(bulk ?? extent)

/** The window in sight: the view's own, else the default one; where nothing has a date, any, since none is drawn. */
export const windowInSight = (window: Span | null, extent: Span | null): Span =>
  window ?? defaultWindow(extent ?? { from: 0, to: DAY })

/** Shows `factor` times as much time; `around`, ms, keeps its place. */
export function zoomed({ from, to }: Span, factor: number, around = (from + to) / 2): Span {
  const length = Math.min(Math.max((to - from) * factor, SHORTEST), LONGEST)
  const share = (around - from) / (to - from)
  return reachable({ from: around - length * share, to: around + length * (1 - share) })
}

/** Moved by a share of its length: -0.5 is half a window towards the past. */
export function panned({ from, to }: Span, share: number): Span {
  const by = (to - from) * share
  return reachable({ from: from + by, to: to + by })
}

/** Of the same length, with `middle`, ms, in its middle. */
export const centred = ({ from, to }: Span, middle: number): Span =>
  panned({ from, to }, (middle - (from + to) / 2) / (to - from))
