/** A row that is opened: every dated claim on a line of its own, named. */
import type { ClaimLine, LineClaim } from '../../../engine/answer/claimLine'
import { gather, type Sign } from './gather'
import { type Level, levelOf } from './levels'
import { placeClaim } from './placing'
import type { Scale } from './timeScale'

/** One line: a sign, and the side on which its words are. `wide`: how wide these are, px; `cramped`: neither side has
 *  room for them. */
export type OpenLine = {
  sign: Sign
  words: 'left' | 'right' | 'none'
  wide: number
  cramped: boolean
  outside: 'before' | 'after' | null
}

/** The most lines of an opened row above its line, and below it. */
export const MOST_LINES = 12

/** @param widthOf how wide the words of a sign are, px
 *  @param most lines at most */
export function openLines(
  line: Pick<ClaimLine, 'claims'>,
  level: Level,
  scale: Scale,
  r: number,
  widthOf: (sign: Sign) => number,
  most = MOST_LINES,
): OpenLine[] {
  const dated = line.claims.filter(
    (claim) => claim.dates !== null && levelOf(claim) === level && claim.included,
  )
  const signs = signsOf(dated, scale, r, most)
  return signs.sort((a, b) => a.x - b.x).map((sign) => ({ sign, ...wordsAt(sign, scale, widthOf(sign)) }))
}

/** One sign per claim; where they are too many, neighbours share one. */
function signsOf(claims: readonly LineClaim[], scale: Scale, r: number, most: number): Sign[] {
  const placed = claims.map((claim) => placeClaim(claim, scale))
  if (placed.length <= most) return placed.flatMap((one) => gather([one], r))
  let signs: Sign[] = []
  for (let reach = r; ; reach *= 2) {
    signs = gather(placed, reach).map((sign) => ({ ...sign, r: Math.min(sign.r, r) }))
    if (signs.length <= most || reach > scale.width) return signs
  }
}

/** Between a sign, or its band, and its words, px. */
const AIR = 8

function wordsAt(sign: Sign, { width }: Scale, wide: number): Omit<OpenLine, 'sign'> {
  if (sign.x < -sign.r) return { words: 'none', wide, cramped: false, outside: 'before' }
  if (sign.x > width + sign.r) return { words: 'none', wide, cramped: false, outside: 'after' }
  const left = Math.min(sign.x - sign.r, ...sign.bands.map((band) => band.left)) - AIR
  const right = Math.max(sign.x + sign.r, ...sign.bands.map((band) => band.right)) + AIR
  const cramped = Math.max(left, width - right) < wide
  const isLeft =
    sign.x > width / 2 ? left >= wide || left > width - right : right + wide > width && left > width - right
  return { words: isLeft ? 'left' : 'right', wide, cramped, outside: null }
}
