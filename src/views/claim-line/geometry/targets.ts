/** The click targets of signs: 24 px wide where neighbours leave room, and never overlapping. */
import type { Spread } from './spread'

export type Target = { left: number; width: number; middle: number }

const WIDE = 24

/** @param signs of one level, by place */
export function targetsOf(signs: readonly Spread[]): Target[] {
  return signs.map((sign, i) => {
    const [before, after] = [signs[i - 1], signs[i + 1]]
    const left = Math.max(
      Math.min(sign.left, sign.x - WIDE / 2),
      before ? (before.right + sign.left) / 2 : -Infinity,
    )
    const right = Math.min(
      Math.max(sign.right, sign.x + WIDE / 2),
      after ? (after.left + sign.right) / 2 : Infinity,
    )
    return { left, width: right - left, middle: sign.x - left }
  })
}
