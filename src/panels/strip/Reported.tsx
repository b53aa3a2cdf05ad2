import { useMemo, useRef } from 'react'
import type { Reports } from '../../engine/answer/parts'
import { formatDay, parseDay } from '../../model/time/days'
import { DAY, type Span } from '../../model/time/span'
import { overviewWindow } from '../../model/time/window'
import { useClaimline } from '../../store/useStore'
import { dayWords, spanWords } from '../../words/en/sentences/dateWords'
import { stripWords } from '../../words/en/views/strip'
import { outsideStripWords } from '../../words/en/views/timeline'
import { Bars, Folds } from './Bars'
import { linearScale, type StripScale, within } from './scale'
import { useDayKeys } from './useDayKeys'
import { useDrag } from './useDrag'

const words = stripWords.reported

/** How many claims were reported when, and the day of knowledge as a handle. What was reported after it is faint. */
export function Reported({ scale }: { scale: StripScale }) {
  const reports = useClaimline(({ answer }) => answer?.reports ?? null)
  const extent = useClaimline(({ description }) => description?.extent ?? null)
  const bulk = useClaimline(({ description }) => description?.bulk ?? null)
  const span = reports?.span
  if (!reports) return <div className="strip-time" />
  if (!span) return <p className="strip-unreported note">{words.none}</p>
  const isShared = extent !== null && span.from === overviewWindow(extent, bulk).from
  const notes = [
    ...(isShared ? [] : [words.ownAxis(axisWords(span))]),
    ...outsideWords(reports.outside, span),
  ]
  return (
    <>
      <Time reports={reports} span={span} scale={isShared ? scale : linearScale(span, scale.width)} />
      {notes.length > 0 && <p className="strip-axis note">{notes.join(' · ')}</p>}
    </>
  )
}

/** "3 claims before 2 December 2013", where reports lie beyond the strip. */
const outsideWords = ({ before, after }: Reports['outside'], { from, to }: Span): string[] => [
  ...(before ? [outsideStripWords(before, 'before', dayWords(formatDay(from)))] : []),
  ...(after ? [outsideStripWords(after, 'after', dayWords(formatDay(to - 1)))] : []),
]

const axisWords = (span: Span): string => spanWords({ ...span, fromUnit: 'day', toUnit: 'day' })

/** So near to its end, px, the handle means everything. */
const AT_END = 3

function Time({ reports, span, scale }: { reports: Reports; span: Span; scale: StripScale }) {
  const { asof, choose } = useClaimline(({ view, choose }) => ({ asof: view.asof, choose }))
  const strip = useRef<HTMLDivElement>(null)
  const set = (day: string | null) => day !== asof && choose({ asof: day })
  const { draft, grab, handlers } = useDrag(strip, set)
  const day = draft ? draft.value : asof
  const start = day === null ? null : parseDay(day)
  // The handle stands at the end of its day: that day's reports are known.
  const at = start === null ? scale.width : within(scale, scale.x(start + DAY))

  const dayAt = (x: number): string | null =>
    x >= scale.width - AT_END ? null : formatDay(scale.timeAt(within(scale, x)) - 1)
  const onKeyDown = useDayKeys(reports, set)
  const others = useMemo(() => without(reports), [reports])
  const flagSide = at > scale.width / 2 ? 'strip-flag before' : 'strip-flag'
  return (
    <div className="strip-time strip-reported" ref={strip} onPointerDown={grab(dayAt)} {...handlers}>
      <Bars {...{ scale, span, until: at }} up={others} down={reports.against} />
      <Folds scale={scale} />
      <span
        role="slider"
        tabIndex={0}
        className="strip-day"
        style={{ left: at }}
        aria-label={words.asOf}
        aria-valuemin={Math.floor(span.from / DAY)}
        aria-valuemax={Math.ceil(span.to / DAY)}
        aria-valuenow={Math.round((start ?? span.to) / DAY)}
        aria-valuetext={day === null ? words.latest : dayWords(day)}
        onKeyDown={onKeyDown}
      >
        {day !== null && (
          <span className={flagSide} aria-hidden="true">
            {dayWords(day)}
          </span>
        )}
      </span>
      {day === null && (
        <span className="strip-hint note" aria-hidden="true">
          {words.drag}
        </span>
      )}
    </div>
  )
}

/** Claims that neither deny nor doubt. */
const without = ({ density, against }: Reports): number[] =>
  density.map((count, i) => count - (against[i] ?? 0))
