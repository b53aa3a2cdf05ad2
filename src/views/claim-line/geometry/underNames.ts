/** Names under the signs of denials and doubts that have no room for one beside them. */
import { callers, isShortened } from './callers'
import type { Spread } from './spread'

/** A name and its place in the field, px. `stance`: that of the sign that it names; null where it names several. */
export type SignName = {
  key: string
  text: string
  left: number
  width: number
  stance: Spread['stance'] | null
}

type Room = {
  /** Where no name can stand, px. */
  taken: readonly { left: number; right: number }[]
  /** Of the field, px. */
  width: number
  measure: (text: string) => number
}

/** The greatest width of a name, and the space between two, px. */
const WIDEST = 240
const AIR = 8

/** Neighbours with the same names share one. A name stands in the middle under its signs, as far as the field has room.
 *  @param runs signs without a name that stand beside each other */
export function underNames(
  runs: readonly (readonly Spread[])[],
  { taken, width, measure }: Room,
): SignName[] {
  const placed: SignName[] = []
  for (const signs of runs.flatMap(sameNames)) {
    const [first, last] = [signs[0], signs.at(-1)]
    if (!first || !last) continue
    const middle = (first.x + last.x) / 2
    for (const text of callers(signs).filter((names) => !isShortened(names))) {
      const wide = measure(text)
      const left = Math.min(Math.max(middle - wide / 2, 0), width - wide)
      const right = left + wide
      const isFree = [
        ...taken,
        ...placed.map((one) => ({ left: one.left, right: one.left + one.width })),
      ].every((other) => right + AIR <= other.left || left - AIR >= other.right)
      if (wide > WIDEST || left < 0 || !isFree) continue
      const stances = new Set(signs.map(({ stance }) => stance))
      placed.push({ key: first.key, text, left, width: wide, stance: stances.size > 1 ? null : first.stance })
      break
    }
  }
  return placed
}

/** Parts a run where the names change. */
function sameNames(run: readonly Spread[]): Spread[][] {
  const parts: Spread[][] = []
  let before: string | undefined
  for (const sign of run) {
    const [names] = callers([sign])
    const part = parts.at(-1)
    if (part && names === before) part.push(sign)
    else parts.push([sign])
    before = names
  }
  return parts
}
