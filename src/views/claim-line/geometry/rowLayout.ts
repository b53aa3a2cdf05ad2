/** Everything that a row of the claim line draws, in pixels of its field. */
import type { ClaimLine, LineClaim } from '../../../engine/answer/claimLine'
import { gather, type Sign } from './gather'
import { type Label, labelsOf } from './labels'
import { placeClaim } from './placing'
import { type Spread, spread } from './spread'
import type { Scale } from './timeScale'

/** Above the line stands who says so, below it who denies or doubts, on it who takes no side or is silent. */
export const LEVELS = ['above', 'on', 'below'] as const
export type Level = (typeof LEVELS)[number]

export type Measures = { number: (text: string) => number; name: (text: string) => number }

export type LevelLayout = { level: Level; signs: Spread[]; labels: Label[]; tray: Spread[] }

export type RowLayout = {
  levels: LevelLayout[]
  /** Where claims stand against each other: the line is drawn strong there, px. */
  clash: { left: number; right: number } | null
}

export const levelOf = ({ stance }: Pick<LineClaim, 'stance'>): Level =>
  stance === 'asserts' ? 'above' : stance === 'denies' || stance === 'doubts' ? 'below' : 'on'

/** @param r radius of a sign, px */
export function layoutRow(line: ClaimLine, scale: Scale, r: number, measures: Measures): RowLayout {
  const levels = LEVELS.map((level): LevelLayout => {
    const own = line.claims.filter((claim) => levelOf(claim) === level)
    const inSight = own
      .filter(({ dates }) => dates !== null)
      .map((claim) => placeClaim(claim, scale))
      .filter(({ x }) => x >= -r && x <= scale.width + r)
    const signs = spread(gather(inSight, r), measures.number)
    return {
      level,
      signs,
      labels: level === 'on' ? [] : labelsOf(signs, scale, measures.name),
      tray: trayOf(own, r, measures),
    }
  })
  return { levels: withTrays(levels), clash: clashOf(line, levels) }
}

/** Where the signs of the tray stand one after the other, px: what is on the line stands behind what is above it. */
const TRAY_BETWEEN = 7

function trayOf(claims: readonly LineClaim[], r: number, { number }: Measures): Spread[] {
  const undated = claims.filter(({ dates }) => dates === null)
  const signs = gather(
    undated.map((claim) => ({ claim, x: 0, band: null })),
    r,
  )
  let at = 0
  return [...signs].sort(byWeight).map((sign) => {
    const text = countOf(sign)
    const left = at
    const x = left + sign.r
    const right = x + sign.r + (text ? number(text) + 1.5 : 0)
    at = right + TRAY_BETWEEN
    return { ...sign, feet: [], x, left, right, number: text, numberAt: 'right' }
  })
}

const countOf = ({ kind, votes, claims }: Sign): string => {
  const count = kind === 'vote' ? votes : claims.length
  return kind !== 'left-out' && kind !== 'small' && count > 1 ? String(count) : ''
}

const ORDER: Sign['kind'][] = ['vote', 'struck', 'small', 'left-out']
const byWeight = (a: Sign, b: Sign): number => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind)

function withTrays(levels: LevelLayout[]): LevelLayout[] {
  const others = levels.filter(({ level }) => level !== 'on').flatMap(({ tray }) => tray)
  const start = others.length ? Math.max(...others.map(({ right }) => right)) + TRAY_BETWEEN : 0
  const moved = (sign: Spread): Spread => ({
    ...sign,
    x: sign.x + start,
    left: sign.left + start,
    right: sign.right + start,
  })
  return levels.map((layout) =>
    layout.level === 'on' ? { ...layout, tray: layout.tray.map(moved) } : layout,
  )
}

/** Beyond the outermost of the claims that stand against each other, px. */
const CLASH_MARGIN = 12

/** Only of what is disputed: a denial of another time stands against nothing. */
function clashOf({ status }: ClaimLine, levels: readonly LevelLayout[]): RowLayout['clash'] {
  if (status !== 'contested') return null
  const signs = levels.flatMap((level) => level.signs)
  const clashing = signs.filter(({ claims }) => claims.some(({ opposed }) => opposed)).map(({ x }) => x)
  if (!clashing.length) return null
  return { left: Math.min(...clashing) - CLASH_MARGIN, right: Math.max(...clashing) + CLASH_MARGIN }
}
