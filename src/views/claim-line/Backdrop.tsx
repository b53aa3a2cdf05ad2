/** Behind all rows: eras, the larger units of time, and the torn edges of folds. */
import { useId } from 'react'
import { textWidth } from '../../look/textWidth'
import { type Eras, eraPlace } from './Axis'
import { ticksOf } from './geometry/axisTicks'
import type { Scale } from './geometry/timeScale'
import { SANS } from './row/Row'

export function Backdrop({ scale, eras }: { scale: Scale; eras: Eras }) {
  const lines = ticksOf(scale, textWidth(`600 12px ${SANS}`)).filter(({ major }) => major)
  return (
    <div className="cl-back" aria-hidden="true">
      {eras.map(({ id, dates }) => {
        const place = eraPlace(dates, scale)
        return (
          place && (
            <span
              key={id}
              className="cl-era-band"
              style={{ left: place.left, width: place.right - place.left }}
            />
          )
        )
      })}
      {lines.map(({ x }) => (
        <span key={x} className="cl-grid" style={{ left: x }} />
      ))}
    </div>
  )
}

/** The torn edges of a fold, and nothing drawn between them. */
export function Tears({ scale }: { scale: Scale }) {
  const id = useId()
  return (
    <div className="cl-back cl-tears" aria-hidden="true">
      {scale.gaps.map(({ left, right }) => (
        <svg key={left} className="cl-tear" aria-hidden="true" style={{ left, width: right - left }}>
          <defs>
            <pattern id={id} width="6" height="18" patternUnits="userSpaceOnUse">
              <path d="M3 0C6.5 4.5 -.5 13.5 3 18" className="cl-tear-line" />
            </pattern>
          </defs>
          <rect x="3" width={right - left - 6} height="100%" className="cl-tear-paper" />
          <rect width="6" height="100%" fill={`url(#${id})`} />
          <rect width="6" height="100%" fill={`url(#${id})`} transform={`translate(${right - left - 6} 0)`} />
        </svg>
      ))}
    </div>
  )
}
