/** Below the stage: all dated events of the dataset, and where in time the step stands. */
import { useRef } from 'react'
import { textWidth } from '../../../look/size/textWidth'
import { unitInPx } from '../../../look/size/unit'
import { useWidth } from '../../../look/size/useWidth'
import type { Description } from '../../../model/description'
import { DAY, type Span } from '../../../model/time/span'
import { overviewWindow } from '../../../model/time/window'
import { Bars, Folds } from '../../../panels/strip/Bars'
import { storyWords } from '../../../words/en/story'
import { stripWords } from '../../../words/en/views/strip'
import { ticksOf } from '../geometry/axisTicks'
import { gapFor, scaleOf, wholeWindow } from '../geometry/timeScale'
import { SANS } from '../row/Row'

const words = storyWords.stage
const TICK = `400 13px ${SANS}`

/** The room that the name of the step's window needs, px. */
const NAME = 140

type Props = {
  description: Pick<Description, 'bulk'> & { extent: Span }
  folds: readonly Span[]
  density: readonly number[]
  window: Span | null
}

export function StageStrip({ description: { extent, bulk }, folds, density, window }: Props) {
  const time = useRef<HTMLDivElement>(null)
  const width = useWidth(time)
  const whole = wholeWindow(extent, folds, DAY)
  const scale = scaleOf(whole, folds, width, gapFor(width / unitInPx()) * unitInPx())
  const clamp = (x: number) => Math.min(Math.max(x, 0), width)
  const [left, right] = window ? [clamp(scale.x(window.from)), clamp(scale.x(window.to))] : [0, width]
  const bars = { scale, span: overviewWindow(extent, bulk), up: density }
  return (
    <section className="stage-strip" aria-label={stripWords.region}>
      <div className="stage-strip-time" ref={time}>
        <Bars {...bars} />
        <span className="stage-within" style={{ clipPath: `inset(0 ${width - right}px 0 ${left}px)` }}>
          <Bars {...bars} />
        </span>
        <Folds scale={scale} />
        <span className="stage-months" aria-hidden="true">
          {ticksOf(scale, textWidth(TICK))
            .filter(({ major }) => major)
            .map(({ x, left = x, label }) => (
              <span key={x} style={{ left }}>
                {label}
              </span>
            ))}
        </span>
        {window && (
          <span className="stage-window" style={{ left, width: Math.max(right - left, 2) }}>
            {Math.max(left, width - right) > NAME && (
              <span className={left > width - right ? 'stage-window-name left' : 'stage-window-name'}>
                {words.window}
              </span>
            )}
          </span>
        )}
      </div>
    </section>
  )
}
