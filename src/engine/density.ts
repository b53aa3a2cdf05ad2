/** How much stands where over the whole extent, for the overview. */
import type { Span } from '../model/span'
import { defaultWindow } from '../model/window'
import type { Placed } from './lanes'

/** Equal parts of the default window, about one per 6 px of the widest overview. */
export const PARTS = 160

/** @returns marks per part of the default window; a mark counts in each part that it meets; empty without dates */
export function density({ from, to }: Placed, extent: Span | null): number[] {
  if (!extent) return []
  const window = defaultWindow(extent)
  const scale = PARTS / (window.to - window.from)
  const steps = new Float64Array(PARTS + 1)
  for (let m = 0; m < from.length; m++) {
    const start = from[m] as number
    if (Number.isNaN(start)) continue
    const first = Math.max(Math.floor((start - window.from) * scale), 0)
    const last = Math.min(Math.floor(((to[m] as number) - 1 - window.from) * scale), PARTS - 1)
    steps[first] = (steps[first] as number) + 1
    steps[last + 1] = (steps[last + 1] as number) - 1
  }
  let sum = 0
  return Array.from(steps.subarray(0, PARTS), (step) => {
    sum += step
    return sum
  })
}
