import { type KeyboardEvent, type RefObject, useRef } from 'react'
import { formatDay } from '../../model/time/days'
import { DAY, type Span } from '../../model/time/span'
import { dayWords } from '../../words/en/sentences/dateWords'
import { stripWords } from '../../words/en/views/strip'
import { type StripScale, within } from './scale'
import { useDrag } from './useDrag'

const words = stripWords.happened

type Grip = 'both' | 'from' | 'to'
type Props = { scale: StripScale; whole: Span; window: Span; onWindow: (window: Span) => void }

/** Keys move by these shares of the window. */
const STEPS: Record<string, number> = {
  ArrowLeft: -0.05,
  ArrowDown: -0.05,
  ArrowRight: 0.05,
  ArrowUp: 0.05,
  PageDown: -0.25,
  PageUp: 0.25,
}

/** The window as a band with a handle at each end. All three can be dragged, and moved by keys. */
export function Brush({ scale, whole, window, onWindow }: Props) {
  const strip = useRef<HTMLDivElement>(null)
  const { draft, grab, handlers } = useDrag(strip, onWindow)
  const { from, to } = draft?.value ?? window
  const [left, right] = [within(scale, scale.x(from)), within(scale, scale.x(to))]

  const moved = (grip: Grip, by: number): Span => movedBy(scale, window, grip, by)
  function onKeyDown(grip: Grip, event: KeyboardEvent) {
    const by = distance(event.key, grip, scale, window, whole)
    if (by === null) return
    event.preventDefault()
    onWindow(moved(grip, by))
  }
  const grip = (name: Grip) => (
    <span
      role="slider"
      tabIndex={0}
      className={`brush-${name}`}
      aria-label={words.brush[name]}
      aria-valuemin={Math.round(whole.from / DAY)}
      aria-valuemax={Math.round(whole.to / DAY)}
      aria-valuenow={Math.round((name === 'to' ? to : from) / DAY)}
      aria-valuetext={valueWords(name, { from, to })}
      onPointerDown={grab((_, by) => moved(name, by))}
      onKeyDown={(event) => onKeyDown(name, event)}
    />
  )
  /** A press beside the band centres it there. */
  const centre = grab((x) => moved('both', x - (scale.x(window.from) + scale.x(window.to)) / 2))
  return (
    <div className="brush" ref={strip as RefObject<HTMLDivElement>} onPointerDown={centre} {...handlers}>
      <span className="brush-off" style={{ left: 0, width: left }} />
      <span className="brush-off" style={{ left: right, right: 0 }} />
      <div className="brush-window" style={{ left, width: Math.max(right - left, 2) }}>
        {grip('both')}
        {grip('from')}
        {grip('to')}
      </div>
    </div>
  )
}

/** How far a key moves a grip, px; null for a key that moves nothing. */
function distance(key: string, grip: Grip, scale: StripScale, window: Span, whole: Span): number | null {
  const [left, right] = [scale.x(window.from), scale.x(window.to)]
  const step = STEPS[key]
  if (step !== undefined) return step * Math.max(right - left, 20)
  if (key === 'Home') return scale.x(whole.from) - (grip === 'to' ? right : left)
  if (key === 'End') return scale.x(whole.to) - (grip === 'from' ? left : right)
  return null
}

/** The shortest that the band may become, px. */
const LEAST = 3

function movedBy(scale: StripScale, { from, to }: Span, grip: Grip, by: number): Span {
  const [left, right] = [scale.x(from), scale.x(to)]
  const start =
    grip === 'to' ? from : scale.timeAt(Math.min(left + by, grip === 'from' ? right - LEAST : left + by))
  const end =
    grip === 'from' ? to : scale.timeAt(Math.max(right + by, grip === 'to' ? left + LEAST : right + by))
  return { from: start, to: end }
}

function valueWords(grip: Grip, { from, to }: Span): string {
  const [first, last] = [dayWords(formatDay(from)), dayWords(formatDay(to - 1))]
  return grip === 'from' ? first : grip === 'to' ? last : words.range(first, last)
}
