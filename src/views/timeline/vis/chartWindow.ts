/** The window of time that a chart shows, and the step of its axis, which follows from the window's length. */
import type { Span } from '../../../model/time/span'
import { type Step, stepFor } from './axis'
import type { VisTimeline } from './visTimeline'

export type ChartWindow = {
  /** The window in sight, ms. */
  current(): Span
  /** Shows a window at once. */
  show(next: Span): void
  /** Shows a window and tells the page, as when the reader moves it. */
  moveTo(next: Span): void
  /** Has the first drawing been done? */
  isSettled(): boolean
}

/** @param first the window to start with, ms
 *  @param width of the field, px
 *  @param onWindow called with the window while and after the reader moves it */
export function chartWindow(
  timeline: VisTimeline,
  first: Span,
  width: () => number,
  onWindow: (window: Span) => void,
): ChartWindow {
  let isSettled = false
  let step: Step | null = null
  // Setting the window before any item is there draws at once; `start` and `end` as options hide the first drawing
  // for a second. The axis comes first: over millennia, vis-timeline's own choice would be a line per day.
  fitAxis(first.to - first.from)
  setWindow(first)
  timeline.on('rangechange', ({ start, end, byUser }: { start: Date; end: Date; byUser: boolean }) => {
    if (!byUser) return
    const shown = { from: start.valueOf(), to: end.valueOf() }
    fitAxis(shown.to - shown.from)
    onWindow(shown)
  })
  const settle = () => {
    timeline.off('changed', settle)
    isSettled = true
  }
  timeline.on('changed', settle)

  function setWindow({ from, to }: Span): void {
    timeline.setWindow(from, to, { animation: false })
  }

  function current(): Span {
    const { start, end } = timeline.getWindow()
    return { from: start.valueOf(), to: end.valueOf() }
  }

  /** Sets the axis' step where another one fits a window of that length, ms. vis-timeline then draws all lanes anew,
   *  which takes the focus, so it is given back. */
  function fitAxis(length: number): void {
    const next = stepFor(length / Math.max(width(), 1))
    if (step?.scale === next.scale && step.step === next.step) return
    step = next
    const focused = document.activeElement
    // Nothing is named above years.
    timeline.setOptions({ timeAxis: next, showMajorLabels: next.scale !== 'year' })
    if (focused instanceof HTMLElement && focused !== document.activeElement)
      focused.focus({ preventScroll: true })
  }

  /** The axis becomes coarser before the window grows, and finer after it shrinks: a fine axis over a long window would
   *  be thousands of lines. */
  function show(next: Span): void {
    const { from, to } = current()
    const length = next.to - next.from
    if (length > to - from) fitAxis(length)
    if (from !== next.from || to !== next.to) setWindow(next)
    fitAxis(length)
  }

  return {
    current,
    show,
    moveTo(next) {
      show(next)
      onWindow(current())
    },
    isSettled: () => isSettled,
  }
}
