/** From time to pixels, with long empty stretches folded. The scale is the same on both sides of a fold: it is never
 *  bent (`contracts.md`, "Lanes"). */
import type { Span } from '../../../model/time/span'
import { LONGEST, reachable, SHORTEST } from '../../../model/time/window'

/** A stretch that is drawn: its time, ms, and its place, px. */
export type Part = Span & { left: number; right: number }
/** A stretch that is folded: its time, ms, and the gap between its torn edges, px. */
export type Gap = { fold: Span; left: number; right: number }

export type Scale = {
  width: number
  /** Pixels to a millisecond. */
  perMs: number
  parts: Part[]
  gaps: Gap[]
  /** The place of an instant, px. Outside the window it is below 0 or above `width`. */
  x: (time: number) => number
  timeAt: (x: number) => number
}

/** @param folds stretches that are folded, in order, ms
 *  @param width of the field, px
 *  @param gap between the torn edges of a fold, px */
export function scaleOf(window: Span, folds: readonly Span[], width: number, gap: number): Scale {
  const folded = foldsWithin(window, folds, (gap * (window.to - window.from)) / Math.max(width, 1))
  const drawn = window.to - window.from - lengthOf(folded)
  const perMs = Math.max(width - folded.length * gap, 1) / drawn
  const parts: Part[] = []
  const gaps: Gap[] = []
  let [from, left] = [window.from, 0]
  for (const fold of folded) {
    const right = left + (fold.from - from) * perMs
    parts.push({ from, to: fold.from, left, right })
    gaps.push({ fold, left: right, right: right + gap })
    from = fold.to
    left = right + gap
  }
  parts.push({ from, to: window.to, left, right: left + (window.to - from) * perMs })
  return {
    width,
    perMs,
    parts,
    gaps,
    x: (time) => xOf(parts, gaps, perMs, time),
    timeAt: (x) => timeOf(parts, gaps, perMs, x),
  }
}

/** How far the torn edges of a fold stand apart in a field of that width, px. */
export const gapFor = (width: number): number => (width < 420 ? 22 : 42)

/** The folds within a window that are longer than the gap that stands for one. A window that has nothing else is drawn in
 *  full.
 *  @param least how long a gap is, ms, in a window drawn in full */
function foldsWithin(window: Span, folds: readonly Span[], least: number): Span[] {
  const within = folds.flatMap(({ from, to }) => {
    const part = { from: Math.max(from, window.from), to: Math.min(to, window.to) }
    return part.to - part.from > least ? part : []
  })
  return lengthOf(within) < window.to - window.from ? within : []
}

const lengthOf = (spans: readonly Span[]): number => spans.reduce((sum, { from, to }) => sum + to - from, 0)

function xOf(parts: Part[], gaps: Gap[], perMs: number, time: number): number {
  const gap = gaps.find(({ fold }) => time > fold.from && time < fold.to)
  if (gap) {
    const share = (time - gap.fold.from) / (gap.fold.to - gap.fold.from)
    return gap.left + share * (gap.right - gap.left)
  }
  const part = parts.find(({ to }) => time <= to) ?? (parts.at(-1) as Part)
  return part.left + (time - part.from) * perMs
}

function timeOf(parts: Part[], gaps: Gap[], perMs: number, x: number): number {
  const gap = gaps.find(({ left, right }) => x > left && x < right)
  if (gap) {
    const share = (x - gap.left) / (gap.right - gap.left)
    return gap.fold.from + share * (gap.fold.to - gap.fold.from)
  }
  const part = parts.find(({ right }) => x <= right) ?? (parts.at(-1) as Part)
  return part.from + (x - part.left) / perMs
}

/** Time without the folds, in which a window never ends within a fold. */
const toFolded = (folds: readonly Span[], time: number): number =>
  time - folds.reduce((sum, { from, to }) => sum + Math.max(Math.min(time, to) - from, 0), 0)

function toTime(folds: readonly Span[], folded: number, isStart: boolean): number {
  let time = folded
  for (const { from, to } of folds) if (time > from || (isStart && time === from)) time += to - from
  return time
}

/** The window that shows `factor` times as much time; `around`, ms, keeps its place. */
export function zoomedFolded(window: Span, folds: readonly Span[], factor: number, around: number): Span {
  const [from, to, at] = [window.from, window.to, around].map((time) => toFolded(folds, time)) as [
    number,
    number,
    number,
  ]
  const length = Math.min(Math.max((to - from) * factor, SHORTEST), LONGEST)
  const start = at - (length * (at - from)) / (to - from)
  return reachable({ from: toTime(folds, start, true), to: toTime(folds, start + length, false) })
}

/** The instant in the middle of what a window shows, ms. */
export function middleFolded(window: Span, folds: readonly Span[]): number {
  return toTime(folds, (toFolded(folds, window.from) + toFolded(folds, window.to)) / 2, true)
}

/** The window moved by a share of its length: -0.5 is half a window towards the past. */
export function pannedFolded(window: Span, folds: readonly Span[], share: number): Span {
  const [from, to] = [toFolded(folds, window.from), toFolded(folds, window.to)]
  const by = (to - from) * share
  return reachable({ from: toTime(folds, from + by, true), to: toTime(folds, to + by, false) })
}

/** Share of the time drawn that is left free at each side, so that no mark touches the edge. */
const MARGIN = 0.03

/** The window of a view that names none: all that is dated, and a margin. */
export function wholeWindow(extent: Span, folds: readonly Span[], day: number): Span {
  const margin = Math.max((extent.to - extent.from - lengthOf(folds)) * MARGIN, day)
  return reachable({ from: extent.from - margin, to: extent.to + margin })
}
