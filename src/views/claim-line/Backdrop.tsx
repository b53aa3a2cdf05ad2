/** Behind all rows: eras, the larger units of time, and the torn edges of folds. */
import { memo, useId } from 'react'
import { textWidth } from '../../look/size/textWidth'
import { unitInPx } from '../../look/size/unit'
import { ticksOf } from './geometry/axisTicks'
import { type Eras, eraPlace } from './geometry/eras'
import type { Scale } from './geometry/timeScale'
import { SANS } from './row/Row'
import { rem } from './units'

type Props = {
  scale: Scale
  eras: Eras
  /** Is any claim dated? Else there is no time to divide. */
  isDated: boolean
}

export const Backdrop = memo(function Backdrop({ scale, eras, isDated }: Props) {
  const lines = isDated ? ticksOf(scale, textWidth(`600 12px ${SANS}`)).filter(({ major }) => major) : []
  return (
    <div className="cl-back" aria-hidden="true">
      {eras.map(({ id, dates }) => {
        const place = eraPlace(dates, scale)
        return (
          place && (
            <span
              key={id}
              className="cl-era-band"
              style={{ left: rem(place.left), width: rem(place.right - place.left) }}
            />
          )
        )
      })}
      {lines.map(({ x }) => (
        <span key={x} className="cl-grid" style={{ left: rem(x) }} />
      ))}
    </div>
  )
})

/** The torn edges of a fold; nothing is drawn between them. */
export const Tears = memo(function Tears({ scale }: { scale: Scale }) {
  const id = useId()
  return (
    <div className="cl-back cl-tears" aria-hidden="true">
      {scale.gaps.map(({ left, right }) => (
        <Tear key={left} id={id} left={left} width={right - left} />
      ))}
    </div>
  )
})

/** How wide a torn edge is, px. */
const EDGE = 6

function Tear({ id, left, width }: { id: string; left: number; width: number }) {
  const wide = width * unitInPx()
  return (
    <svg className="cl-tear" aria-hidden="true" style={{ left: rem(left), width: wide }}>
      <defs>
        <pattern id={id} width={EDGE} height="18" patternUnits="userSpaceOnUse">
          <path d="M3 0C6.5 4.5 -.5 13.5 3 18" className="cl-tear-line" />
        </pattern>
      </defs>
      <rect x="3" width={wide - EDGE} height="100%" className="cl-tear-paper" />
      <rect width={EDGE} height="100%" fill={`url(#${id})`} />
      <rect width={EDGE} height="100%" fill={`url(#${id})`} transform={`translate(${wide - EDGE} 0)`} />
    </svg>
  )
}
