import { type ReactNode, useRef } from 'react'
import { PHONE, useMedia } from '../../look/size/useMedia'
import { useWidth } from '../../look/size/useWidth'
import type { Span } from '../../model/time/span'
import { useClaimline } from '../../store/useStore'
import { stripWords } from '../../words/en/views/strip'
import { KnownDay } from '../as-of/KnownDay'
import { useIsReported } from '../as-of/useIsReported'
import { Explain } from '../Explain'
import { Happened } from './Happened'
import { Outliers } from './Outliers'
import { Reported } from './Reported'
import type { StripScale } from './scale'
import './strip.css'

const words = stripWords

type Props = {
  /** All time that the field can show, ms. */
  whole: Span
  /** The field's scale over `whole`, for a width in px. */
  scaleOf: (width: number) => StripScale
  /** The window, shown `factor` times as long. */
  zoomed: (window: Span, factor: number) => Span
  /** What else can be done with the time, in words after the zoom. */
  children?: ReactNode
}

/** Both times of a dataset on the scale of the field above: when things happened, with the window as a brush, and when
 *  they were reported, with the day of knowledge as a handle. An embedded view has the day of knowledge alone. */
export function Strip({ whole, scaleOf, zoomed, children }: Props) {
  const embed = useClaimline(({ view }) => view.embed)
  const isReported = useIsReported()
  /** On a telephone the bar below has the day of knowledge. */
  const inBar = useMedia(PHONE) && !embed
  const time = useRef<HTMLDivElement>(null)
  const scale = scaleOf(useWidth(time))
  return (
    <section className="strip" aria-label={words.region}>
      <div className="strip-width" ref={time} />
      {!embed && (
        <Happened scale={scale} whole={whole} zoomed={zoomed}>
          {children}
        </Happened>
      )}
      <Outliers />
      <div className="strip-name">
        <div className="strip-head">
          <h2>{words.reported.name}</h2>
          <Explain word={words.reported.name} text={words.reported.explained} />
        </div>
        {!inBar && isReported && <KnownDay />}
      </div>
      <Reported scale={scale} />
    </section>
  )
}
