/** A claim's span under its sign: soft at an uncertain end, fading out at an open one. */

import { colourOf } from '../../../look/glyphs'
import type { Stance } from '../../../model/claim'
import type { Band } from '../geometry/placing'
import { rem } from '../units'

/** @param width of the field, px: nothing is drawn beyond it */
export function BandShape({ band, stance, width }: { band: Band; stance: Stance; width: number }) {
  const left = Math.max(band.left, 0)
  const right = Math.min(band.right, width)
  if (right - left < 1) return null
  const ends = [
    band.openLeft ? 'open-left' : band.softLeft && 'soft-left',
    band.openRight ? 'open-right' : band.softRight && 'soft-right',
  ]
  const names = ['cl-band', colourOf(stance), ...ends].filter(Boolean)
  return <span className={names.join(' ')} style={{ left: rem(left), width: rem(right - left) }} />
}
