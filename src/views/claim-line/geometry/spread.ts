/** Puts signs that would overlap side by side, as near to their own places as possible. */
import { joined, type Sign } from './gather'

/** A sign with its number: the number stands at its right, or at its left where another sign follows at once, whose
 *  number it would seem to be. `numberBy`: how far from the sign's middle the number's room begins, px. */
export type Spread = Sign & {
  number: string
  numberAt: 'left' | 'right'
  numberBy: number
  left: number
  right: number
}

/** Between two signs, px. */
const BETWEEN = 1.5
/** At either side of a number, px: the padding of `.cl-number`. */
const NUMBER_AIR = 2.5

/** The end of a band this near behind a number would read as a digit, px. */
const END_NEAR = 6

/** How far the strike of a superseded sign reaches beyond it, px, and the air that keeps two strikes apart. */
const STRIKE = 2.8 + 1.7

/** The furthest that a sign may be pushed off its place, in its radii. */
const FURTHEST = 3

/** Where more would stand side by side than that leaves room for, those of one stance gather.
 *  @param signs by place
 *  @param width of the field, px: nothing is pushed beyond its ends
 *  @param measure width of a number, px */
export function spread(signs: readonly Sign[], width: number, measure: (text: string) => number): Spread[] {
  for (let all = [...signs]; ; ) {
    const runs = runsOf(all, width, measure)
    let at = 0
    const fewer = runs.flatMap((run) => {
      const own = all.slice(at, at + run.length)
      at += run.length
      const isFar = run.some(({ x, r }, i) => Math.abs(x - (own[i]?.x ?? x)) > FURTHEST * r)
      return isFar ? withNearestJoined(own) : own
    })
    if (fewer.length === all.length) return cleared(runs.flat(), measure)
    all = fewer.sort((a, b) => a.x - b.x)
  }
}

/** The two signs of one stance and kind that are nearest to each other become one. */
function withNearestJoined(signs: readonly Sign[]): readonly Sign[] {
  let best: [Sign, Sign] | null = null
  for (const [i, one] of signs.entries()) {
    const other = signs.slice(i + 1).find(({ stance, kind }) => stance === one.stance && kind === one.kind)
    if (other && (!best || other.x - one.x < best[1].x - best[0].x)) best = [one, other]
  }
  if (!best) return signs
  const [one, other] = best
  return signs.flatMap((sign) => (sign === one ? joined(one, other) : sign === other ? [] : sign))
}

/** Signs that would touch stand side by side; each run of them by itself. */
function runsOf(signs: readonly Sign[], width: number, measure: (text: string) => number): Spread[][] {
  const plain = signs.map((sign) => sized(sign, 'right', measure))
  const turned = clusters(plain, width).flatMap((cluster) =>
    cluster.length < 2 ? cluster : cluster.map((sign, i) => sized(sign, i === 0 ? 'left' : 'right', measure)),
  )
  return clusters(turned, width).map((run) => placed(run, width))
}

/** A number this near to the next sign could be taken for that sign's, px. */
const CLEAR = 6

/** Turns numbers that stand so near to the next sign to the left, where there is room. */
function cleared(signs: readonly Spread[], measure: (text: string) => number): Spread[] {
  return signs.map((sign, i) => {
    const [before, after] = [signs[i - 1]?.right ?? 0, signs[i + 1]?.left ?? Number.POSITIVE_INFINITY]
    if (!sign.number || sign.numberAt === 'left' || after - sign.right >= CLEAR) return sign
    const turned = sized(sign, 'left', measure)
    return turned.left - before >= CLEAR ? turned : sign
  })
}

export const numberOf = ({ votes, claims, kind }: Sign): string => {
  const count = kind === 'vote' ? votes : kind === 'left-out' ? 1 : claims.length
  return count > 1 ? String(count) : ''
}

function sized(sign: Sign, numberAt: 'left' | 'right', measure: (text: string) => number): Spread {
  const number = numberOf(sign)
  const room = number ? measure(number) + 2 * NUMBER_AIR : 0
  const half = halfOf(sign)
  const numberBy = number ? besideBand(sign, numberAt, half, room) : half
  const [left, right] = numberAt === 'left' ? [numberBy + room, half] : [half, numberBy + room]
  return { ...sign, number, numberAt, numberBy, left: sign.x - left, right: sign.x + right }
}

/** Where a number begins: at its sign, or beyond the band that ends beside it. An open end fades out, none sees it. */
function besideBand({ bands, x }: Sign, at: 'left' | 'right', half: number, room: number): number {
  const ends = bands.flatMap(({ left, right, openLeft, openRight }) =>
    at === 'left' ? (openLeft ? [] : x - left) : openRight ? [] : right - x,
  )
  const end = Math.max(0, ...ends)
  return end < half + room + END_NEAR ? Math.max(half, end + 1) : half
}

/** Half the width of a sign, its strike included, px. */
export const halfOf = ({ kind, r }: Pick<Sign, 'kind' | 'r'>): number => (kind === 'struck' ? r + STRIKE : r)

/** How far from a sign's middle its number begins, px. */
export const numberFrom = ({ numberBy }: Pick<Spread, 'numberBy'>): number => numberBy + NUMBER_AIR

/** Runs of signs that would touch where they stand. */
function clusters(signs: readonly Spread[], width: number): Spread[][] {
  const runs: Spread[][] = []
  for (const sign of signs) {
    runs.push([sign])
    for (let last = runs.at(-1), before = runs.at(-2); last && before && touch(before, last, width); ) {
      runs.splice(-2, 2, [...before, ...last])
      last = runs.at(-1)
      before = runs.at(-2)
    }
  }
  return runs
}

const touch = (before: Spread[], after: Spread[], width: number): boolean =>
  startOf(before, width) + widthOf(before) > startOf(after, width)

const widthOf = (run: Spread[]): number =>
  run.reduce((sum, { left, right }) => sum + right - left + BETWEEN, 0)

/** A run is shifted so that its signs are, taken together, nearest to their own places, within the field. What stands at
 *  the field's end by itself stays there. */
function startOf(run: Spread[], width: number): number {
  let offset = 0
  let sum = 0
  for (const { left, right } of run) {
    sum += left - offset
    offset += right - left + BETWEEN
  }
  const [first, last] = [run[0] as Spread, run[run.length - 1] as Spread]
  const end = Math.max(width, last.x + last.r) - (offset - BETWEEN)
  return Math.max(Math.min(sum / run.length, end), Math.min(0, first.x - first.r))
}

function placed(run: Spread[], width: number): Spread[] {
  let at = startOf(run, width)
  return run.map((sign) => {
    const by = at - sign.left
    at += sign.right - sign.left + BETWEEN
    return { ...sign, x: sign.x + by, left: sign.left + by, right: sign.right + by }
  })
}
