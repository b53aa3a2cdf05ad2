import { memo } from 'react'
import type { Span } from '../../model/time/span'
import { type StripScale, within } from './scale'

type Props = {
  scale: StripScale
  /** Counts in equal parts of a span. */
  span: Span
  up: readonly number[]
  /** Counted downwards from the base line. */
  down?: readonly number[]
  /** After this place, px, bars are faint. */
  until?: number
}

/** The smallest and the largest height of a bar, as shares of the room above the base line. */
const LEAST = 0.16
const GAP = 0.6

/** Counts as bars along the strip. Heights are square roots, so that one claim is seen beside sixteen. Memoised, since
 *  every step of a zoom draws the strip around them. */
export const Bars = memo(({ scale, span, up, down = [], until = Number.POSITIVE_INFINITY }: Props) => {
  const most = Math.max(...up, ...down, 1)
  const part = (span.to - span.from) / Math.max(up.length, 1)
  const base = down.some(Boolean) ? 70 : 100
  const bar = (i: number, count: number, sign: 1 | -1): string => {
    if (!count) return ''
    const left = within(scale, scale.x(span.from + i * part))
    const right = within(scale, scale.x(span.from + (i + 1) * part))
    const wide = Math.max(right - left - GAP, 2)
    const height = Math.max(Math.sqrt(count / most), LEAST) * (sign > 0 ? base : 100 - base)
    const at = Math.min(left, scale.width - wide)
    return `M${at.toFixed(1)} ${base}v${(-sign * height).toFixed(1)}h${wide.toFixed(1)}V${base}z`
  }
  const isLater = (i: number) => scale.x(span.from + (i + 0.5) * part) > until
  const path = (counts: readonly number[], sign: 1 | -1, later: boolean) =>
    counts.map((count, i) => (isLater(i) === later ? bar(i, count, sign) : '')).join('')
  return (
    <svg
      className="strip-bars"
      viewBox={`0 0 ${Math.max(scale.width, 1)} 100`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <path d={path(up, 1, false)} />
      <path d={path(down, -1, false)} className="strip-against" />
      {until < scale.width && (
        <>
          <path d={path(up, 1, true)} className="strip-later" />
          <path d={path(down, -1, true)} className="strip-against strip-later" />
        </>
      )}
      <path d={`M0 ${base}H${scale.width}`} className="strip-base" />
    </svg>
  )
})

/** Where the scale is folded, nothing is drawn. */
export const Folds = ({ scale }: { scale: StripScale }) =>
  scale.gaps.map(({ left, right }) => (
    <span key={left} className="strip-fold" style={{ left, width: right - left }} aria-hidden="true" />
  ))
