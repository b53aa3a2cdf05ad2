/** Everything that a row of the claim line draws, in units of its field. */
import type { ClaimLine } from '../../../engine/answer/claimLine'
import { gather } from './gather'
import { type Label, labelsOf } from './labels'
import { LEVELS, type Level, levelOf } from './levels'
import { placeClaim } from './placing'
import { type Spread, spread } from './spread'
import type { Scale } from './timeScale'
import { traysOf } from './tray'

/** Up to so many rows are drawn whole, with room for their titles. */
export const WHOLE_ROWS = 60
/** Of so few, all are open. */
export const FEW_ROWS = 4

/** Radii of signs, px. */
export const RADIUS = { large: 6.2, small: 4.9, open: 6.2 }

/** Widths of texts. */
export type Measures = { number: (text: string) => number; name: (text: string) => number }

export type LevelLayout = { level: Level; signs: Spread[]; labels: Label[]; tray: Spread[] }

export type RowLayout = {
  levels: LevelLayout[]
  /** Does the tray hold more than fits on one line? */
  isTrayFull: boolean
  /** Do names stand under signs? */
  hasUnder: boolean
  /** Where claims stand against each other: the line is drawn strong there. */
  clash: { left: number; right: number } | null
}

/** @param trayWidth how wide the tray is
 *  @param r radius of a sign */
export function layoutRow(
  line: ClaimLine,
  scale: Scale,
  trayWidth: number,
  r: number,
  measures: Measures,
): RowLayout {
  const trays = traysOf(line.claims, trayWidth, r, measures.number)
  const levels = LEVELS.map((level): LevelLayout => {
    const inSight = line.claims
      .filter((claim) => claim.dates !== null && levelOf(claim) === level)
      .map((claim) => placeClaim(claim, scale))
      .filter(({ x }) => x >= -r && x <= scale.width + r)
    const signs = spread(gather(inSight, r), scale.width, measures.number)
    return {
      level,
      signs,
      labels: level === 'on' ? [] : labelsOf(signs, scale, measures.name),
      tray: trays.signs[level],
    }
  })
  const hasUnder = levels.some(({ labels }) => labels.some(({ under }) => under))
  return { levels, isTrayFull: trays.isFull, hasUnder, clash: clashOf(line, levels) }
}

/** Beyond the outermost of the claims that stand against each other, px. */
const CLASH_MARGIN = 12

/** Only disputed events have one: a denial of another time stands against nothing. */
function clashOf({ status }: ClaimLine, levels: readonly LevelLayout[]): RowLayout['clash'] {
  if (status !== 'contested') return null
  const signs = levels.flatMap((level) => level.signs)
  const clashing = signs.filter(({ claims }) => claims.some(({ opposed }) => opposed)).map(({ x }) => x)
  if (!clashing.length) return null
  return { left: Math.min(...clashing) - CLASH_MARGIN, right: Math.max(...clashing) + CLASH_MARGIN }
}
