import { type PointerEvent, useEffect, useRef } from 'react'
import type { Span } from '../../model/time/span'
import { defaultWindow } from '../../model/time/window'
import { useClaimline } from '../../store/useStore'
import { hullWords } from '../../words/en/dateWords'
import { Reported } from './Reported'
import './overview.css'

/** The whole extent of the dataset: how many events or claims each part of it holds, and the window as a brush to drag. */
export function Overview() {
  const { extent, window, density, move } = useClaimline(({ description, view, answer, move }) => ({
    extent: description?.extent ?? null,
    window: view.window,
    density: answer?.density ?? EMPTY,
    move,
  }))
  if (!extent) return null
  const whole = defaultWindow(extent)
  return (
    <section className="overview" aria-label="Overview">
      <span className="overview-name" title="The days that the events in view are about">
        About
      </span>
      <div className="overview-about">
        <Density density={density} />
        <Brush whole={whole} window={window ?? whole} move={(window) => move({ window })} />
      </div>
      <Reported />
    </section>
  )
}

const EMPTY: number[] = []

function Density({ density }: { density: number[] }) {
  const most = Math.max(...density, 1)
  const bars = density
    .map((count, i) => (count ? `M${i} 1V${1 - Math.sqrt(count / most)}h.8V1z` : ''))
    .join('')
  return (
    <svg
      className="overview-density"
      viewBox={`0 0 ${density.length || 1} 1`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <path d={bars} />
    </svg>
  )
}

type Grip = 'from' | 'to' | 'both'

function Brush({ whole, window, move }: { whole: Span; window: Span; move: (window: Span) => void }) {
  const strip = useRef<HTMLDivElement>(null)
  const brush = useRef<HTMLDivElement>(null)
  const dragging = useRef<{ grip: Grip; at: number; window: Span } | null>(null)
  const length = whole.to - whole.from

  useEffect(() => {
    const share = (time: number) => `${Math.min(Math.max((time - whole.from) / length, 0), 1) * 100}%`
    brush.current?.style.setProperty('--from', share(window.from))
    brush.current?.style.setProperty('--to', share(window.to))
  }, [whole, window, length])

  const timeAt = (clientX: number) => {
    const { left, width } = strip.current?.getBoundingClientRect() ?? { left: 0, width: 1 }
    return whole.from + ((clientX - left) / width) * length
  }
  const grab = (grip: Grip) => (event: PointerEvent) => {
    event.stopPropagation()
    event.currentTarget.setPointerCapture(event.pointerId)
    dragging.current = { grip, at: timeAt(event.clientX), window }
  }
  const drag = (event: PointerEvent) => {
    const start = dragging.current
    if (start) move(dragged(start.window, start.grip, timeAt(event.clientX) - start.at, length / 400))
  }
  const drop = () => {
    dragging.current = null
  }
  /** A press beside the brush centres it there. */
  const centre = (event: PointerEvent) => {
    move(dragged(window, 'both', timeAt(event.clientX) - (window.from + window.to) / 2, 0))
  }
  const grip = (name: Grip, label: string) => (
    <span
      role="slider"
      tabIndex={0}
      className={`brush-${name}`}
      aria-label={label}
      aria-valuemin={Math.round(whole.from)}
      aria-valuemax={Math.round(whole.to)}
      aria-valuenow={Math.round(name === 'to' ? window.to : window.from)}
      aria-valuetext={hullWords({
        ...window,
        to: Math.max(window.to, window.from + 1),
        fromUnit: 'day',
        toUnit: 'day',
      })}
      onPointerDown={grab(name)}
      onPointerMove={drag}
      onPointerUp={drop}
      onPointerCancel={drop}
      onKeyDown={(event) => {
        const step = { ArrowLeft: -1, ArrowRight: 1, PageUp: 5, PageDown: -5 }[event.key]
        if (!step) return
        event.preventDefault()
        move(dragged(window, name, (step * (window.to - window.from)) / 20, length / 400))
      }}
    />
  )
  return (
    <div className="overview-strip" ref={strip} onPointerDown={centre}>
      <div className="brush" ref={brush}>
        {grip('both', 'Window')}
        {grip('from', 'Start of the window')}
        {grip('to', 'End of the window')}
      </div>
    </div>
  )
}

/** @param least the shortest that a window may become, ms */
function dragged({ from, to }: Span, grip: Grip, by: number, least: number): Span {
  if (grip === 'both') return { from: from + by, to: to + by }
  return grip === 'from'
    ? { from: Math.min(from + by, to - least), to }
    : { from, to: Math.max(to + by, from + least) }
}
