import { type KeyboardEvent, type PointerEvent, useEffect, useRef } from 'react'
import type { Reports } from '../../engine/engine'
import { formatDay, parseDay } from '../../model/time/days'
import { DAY, type Span } from '../../model/time/span'
import { defaultWindow } from '../../model/time/window'
import { useClaimline } from '../../store/useStore'
import { dayWords, hullWords } from '../../words/en/dateWords'

/** How many claims were reported when, and the day of knowledge as a line to drag. What was reported after it is faint. */
export function Reported() {
  const reports = useClaimline(({ answer }) => answer?.reports ?? null)
  const extent = useClaimline(({ description }) => description?.extent ?? null)
  const span = reports?.span
  if (!reports || !span || !extent) return null
  // Otherwise it shares the axis of the strip above.
  const own = span.from !== defaultWindow(extent).from
  const title = `Claims by the day on which they were reported: ${axisWords(span)}`
  return (
    <>
      <span className="overview-name" title={title}>
        Reported
        {own && <span className="overview-axis">{axisWords(span)}</span>}
      </span>
      <Strip reports={reports} span={span} />
    </>
  )
}

const axisWords = (span: Span): string => hullWords({ ...span, fromUnit: 'day', toUnit: 'day' })

function Strip({ reports, span }: { reports: Reports; span: Span }) {
  const { asof, choose, move } = useClaimline(({ view, choose, move }) => ({ asof: view.asof, choose, move }))
  const strip = useRef<HTMLDivElement>(null)
  const dragging = useRef(false)
  const day = asof === null ? null : parseDay(asof)
  // The line stands at the end of its day: that day's reports are known.
  const share = day === null ? 1 : Math.min(Math.max((day + DAY - span.from) / (span.to - span.from), 0), 1)

  useEffect(() => strip.current?.style.setProperty('--at', `${share * 100}%`), [share])

  const dayAt = ({ clientX }: PointerEvent): string => {
    const { left, width } = strip.current?.getBoundingClientRect() ?? { left: 0, width: 1 }
    const at = Math.min(Math.max((clientX - left) / Math.max(width, 1), 0), 1)
    return formatDay(span.from + at * (span.to - span.from) - 1)
  }
  const drop = () => {
    dragging.current = false
  }
  function press(event: PointerEvent) {
    event.currentTarget.setPointerCapture(event.pointerId)
    dragging.current = true
    choose({ asof: dayAt(event) })
  }
  function step(event: KeyboardEvent) {
    const to = target(event.key, reports)
    if (to === undefined) return
    event.preventDefault()
    if (to !== null) choose({ asof: formatDay(to) })
  }
  return (
    <div
      ref={strip}
      className="reported"
      role="slider"
      tabIndex={0}
      aria-label="Day of knowledge"
      aria-valuemin={Math.round(span.from / DAY)}
      aria-valuemax={Math.round(span.to / DAY)}
      aria-valuenow={Math.round((day ?? span.to) / DAY)}
      aria-valuetext={asof === null ? 'everything known' : `as known on ${dayWords(asof)}`}
      onPointerDown={press}
      onPointerMove={(event) => dragging.current && move({ asof: dayAt(event) })}
      onPointerUp={drop}
      onPointerCancel={drop}
      onKeyDown={step}
    >
      <Bars density={reports.density} until={share * reports.density.length} />
      {day !== null && <span className="reported-day" />}
    </div>
  )
}

/** The day that a key leads to; `null` where there is none further, `undefined` for a key that leads nowhere. */
function target(key: string, { first, last, previous, next }: Reports): number | null | undefined {
  if (key === 'ArrowLeft' || key === 'ArrowDown') return previous
  if (key === 'ArrowRight' || key === 'ArrowUp') return next
  if (key === 'Home') return first
  return key === 'End' ? last : undefined
}

/** @param until the part at which what is known ends */
function Bars({ density, until }: { density: number[]; until: number }) {
  const most = Math.max(...density, 1)
  const bars = (later: boolean) =>
    density
      .map((count, i) =>
        count && i >= until === later ? `M${i} 1V${1 - Math.sqrt(count / most)}h.8V1z` : '',
      )
      .join('')
  return (
    <svg viewBox={`0 0 ${density.length || 1} 1`} preserveAspectRatio="none" aria-hidden="true">
      <path d={bars(false)} />
      <path className="reported-later" d={bars(true)} />
    </svg>
  )
}
