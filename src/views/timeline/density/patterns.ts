/** The patterns of densities, one for each stance and status, so that they are told apart without colours. Each repeats
 *  a square of 1 × 1: `ground`: how strong the colour is all over; `d`: where it is full. */
import type { Sign } from '../../../look/glyphs'

export type Pattern = { ground: number; d: string }

const SOLID: Pattern = { ground: 1, d: '' }
const DIAGONAL: Pattern = { ground: 0.15, d: 'M0 .5L.5 0H1L0 1zM1 .5V1H.5z' }
const CHECKS: Pattern = { ground: 0.1, d: 'M0 0H.5V.5H0zM.5 .5H1V1H.5z' }
const ACROSS: Pattern = { ground: 0.15, d: 'M0 .25H1V.75H0z' }
const UPRIGHT: Pattern = { ground: 0.3, d: 'M.25 0H.75V1H.25z' }
const LIGHT: Pattern = { ground: 0.3, d: '' }
const DOTS: Pattern = { ground: 0, d: 'M.3 .3H.7V.7H.3z' }

export const PATTERNS: Record<Exclude<Sign, 'hollow'>, Pattern> = {
  asserts: SOLID,
  denies: DIAGONAL,
  doubts: ACROSS,
  neither: LIGHT,
  silent: DOTS,
  contested: DIAGONAL,
  denied: CHECKS,
  unconfirmed: DOTS,
  corroborated: SOLID,
  'one-sided': UPRIGHT,
  'single-source': LIGHT,
}

export const patternId = (sign: Sign): string => `density-${sign}`
