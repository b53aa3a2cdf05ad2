/** Where a claim stands in time: its day, the middle of its span, or the end of "by then". */
import type { LineClaim } from '../../../engine/answer/claimLine'
import { DAY } from '../../../model/time/span'
import type { Scale } from './timeScale'

/** A claim's span as drawn under its sign, px. Uncertain ends are soft; open ends fade out. */
export type Band = {
  left: number
  right: number
  softLeft: boolean
  softRight: boolean
  openLeft: boolean
  openRight: boolean
}
export type PlacedClaim = { claim: LineClaim; x: number; band: Band | null }

/** How far an open end fades out, px. */
export const FADE = 21
/** Shorter spans are not drawn, since they would lie under their signs, px. */
const LEAST_BAND = 11

/** @param dated a claim with `dates` */
export function placeClaim(claim: LineClaim, scale: Scale): PlacedClaim {
  return { claim, x: scale.x(instantOf(claim)), band: bandOf(claim, scale) }
}

/** The instant at which a dated claim's sign stands, ms. */
export function instantOf({ dates }: LineClaim): number {
  if (!dates) return Number.NaN
  const { from, to } = dates
  if (from === -Infinity) return to - DAY / 2
  if (to === Infinity) return from + DAY / 2
  return from + (to - from) / 2
}

function bandOf({ dates }: LineClaim, scale: Scale): Band | null {
  if (!dates) return null
  const { from, to, softFrom, softTo } = dates
  const [openLeft, openRight] = [from === -Infinity, to === Infinity]
  const left = openLeft ? scale.x(to - DAY / 2) - FADE : scale.x(from)
  const right = openRight ? scale.x(from + DAY / 2) + FADE : openLeft ? scale.x(to - DAY / 2) : scale.x(to)
  if (!openLeft && !openRight && right - left < LEAST_BAND) return null
  return { left, right, softLeft: softFrom, softRight: softTo, openLeft, openRight }
}
