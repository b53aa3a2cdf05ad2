/** From time to pixels along the strip. */
import type { Span } from '../../model/time/span'

/** What the strip needs to know of the scale of the field above it. `gaps`: where time is folded, px. */
export type StripScale = {
  width: number
  x: (time: number) => number
  timeAt: (x: number) => number
  gaps: readonly { left: number; right: number }[]
}

/** Time evenly over a width, px. */
export function linearScale({ from, to }: Span, width: number): StripScale {
  const perMs = width / (to - from)
  return { width, gaps: [], x: (time) => (time - from) * perMs, timeAt: (x) => from + x / perMs }
}

/** A position within the strip, px. */
export const within = ({ width }: StripScale, x: number): number => Math.min(Math.max(x, 0), width)
