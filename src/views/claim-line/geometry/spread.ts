/** Signs of several stances on one day stand side by side, as near to their days as they can. */
import type { Sign } from './gather'

/** A sign with its number: the number stands at its right, or at its left where another sign follows at once. */
export type Spread = Sign & { number: string; numberAt: 'left' | 'right'; left: number; right: number }

/** Between two signs, and between a sign and its number, px. */
const BETWEEN = 1.5

/** @param measure width of a number, px */
export function spread(signs: readonly Sign[], measure: (text: string) => number): Spread[] {
  const plain = signs.map((sign) => sized(sign, 'right', measure))
  const turned = clusters(plain).flatMap((cluster) =>
    cluster.length < 2 ? cluster : cluster.map((sign, i) => sized(sign, i === 0 ? 'left' : 'right', measure)),
  )
  return clusters(turned).flatMap(placed)
}

export const numberOf = ({ votes, claims, kind }: Sign): string => {
  const count = kind === 'vote' ? votes : kind === 'left-out' ? 1 : claims.length
  return count > 1 ? String(count) : ''
}

function sized(sign: Sign, numberAt: 'left' | 'right', measure: (text: string) => number): Spread {
  const number = numberOf(sign)
  const room = number ? measure(number) + BETWEEN : 0
  const [left, right] = numberAt === 'left' ? [room, 0] : [0, room]
  return { ...sign, number, numberAt, left: sign.x - sign.r - left, right: sign.x + sign.r + right }
}

/** Runs of signs that would touch where they stand. */
function clusters(signs: readonly Spread[]): Spread[][] {
  const runs: Spread[][] = []
  for (const sign of signs) {
    runs.push([sign])
    for (let last = runs.at(-1), before = runs.at(-2); last && before && touch(before, last); ) {
      runs.splice(-2, 2, [...before, ...last])
      last = runs.at(-1)
      before = runs.at(-2)
    }
  }
  return runs
}

const touch = (before: Spread[], after: Spread[]): boolean =>
  startOf(before) + widthOf(before) > startOf(after)

const widthOf = (run: Spread[]): number =>
  run.reduce((sum, { left, right }) => sum + right - left + BETWEEN, 0)

/** A run is shifted so that its signs are, taken together, nearest to their own places. */
function startOf(run: Spread[]): number {
  let offset = 0
  let sum = 0
  for (const { left, right } of run) {
    sum += left - offset
    offset += right - left + BETWEEN
  }
  return sum / run.length
}

function placed(run: Spread[]): Spread[] {
  let at = startOf(run)
  return run.map((sign) => {
    const by = at - sign.left
    at += sign.right - sign.left + BETWEEN
    return { ...sign, x: sign.x + by, left: sign.left + by, right: sign.right + by }
  })
}
