import { memo, type RefObject, useLayoutEffect, useRef } from 'react'
import type { Lane, Mark } from '../../engine/answer/lane'
import { Glyph } from '../../look/Glyph'
import { useClaimline } from '../../store/useStore'
import { claimLineWords } from '../../words/en/views/claimLine'
import { markName, moreInTray, trayName } from '../../words/en/views/marks'
import { placeWords } from '../../words/en/views/timeline'
import { type FieldAnswer, fieldAnswer } from './fieldAnswer'
import { isChanged, signOf } from './vis/marks/elements'
import { canBeReached } from './vis/marks/markKeys'
import { laneAround } from './vis/visElements'

/** The marks without a date, at the end of their lanes, with a count where there are too many to show. Each row is placed
 *  beside its lane, anew after each drawing of vis-timeline. @param drawn how often it has drawn */
export function Tray({ field, drawn }: { field: RefObject<HTMLDivElement | null>; drawn: number }) {
  const lanes = useClaimline(({ answer }) => answer?.lanes?.filter(({ tray }) => tray.length > 0) ?? [])
  const dated = useClaimline(({ answer }) => datedIn(fieldAnswer(answer)))
  const tray = useRef<HTMLDivElement>(null)

  // With the next frame, which lays out the page once for all that has changed until then.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a drawing moves lanes, and other lanes have other rows.
  useLayoutEffect(() => {
    const frame = requestAnimationFrame(() => {
      if (tray.current && field.current) align(tray.current, field.current)
    })
    return () => cancelAnimationFrame(frame)
  }, [field, drawn, lanes])

  if (!lanes.length) return null
  return (
    <div className="tray" ref={tray}>
      <span className="tray-head note">{claimLineWords.trayShort}</span>
      {lanes.map((lane) => (
        <TrayRow key={lane.id} lane={lane} dated={dated.get(lane.id) ?? 0} />
      ))}
    </div>
  )
}

/** By a lane's id, how many marks with a date stand in it before its tray. */
function datedIn(answer: FieldAnswer | null): Map<string, number> {
  const dated = new Map<string, number>()
  for (const { lane } of answer?.marks.filter(canBeReached) ?? []) dated.set(lane, (dated.get(lane) ?? 0) + 1)
  return dated
}

/** Memoised, so that scrolling other lanes into sight does not draw it anew. */
const TrayRow = memo(({ lane, dated }: { lane: Lane; dated: number }) => {
  const { selected, asof } = useClaimline(({ view }) => ({ selected: view.event, asof: view.asof !== null }))
  const more = lane.undated - lane.tray.length
  return (
    <fieldset className="tray-row" data-lane={lane.id} aria-label={trayName(lane.label, lane.undated)}>
      <div className="tray-signs">
        {lane.tray.map((mark, place) => (
          // Keyed by place, so that elements are reused: making them anew for each choice cost more than all else.
          <button
            key={place}
            type="button"
            tabIndex={-1}
            className={marksOf(mark, selected)}
            data-key={mark.key}
            data-event={mark.event}
            aria-label={`${markName(mark, asof)}. ${placeWords(dated + place + 1, dated + lane.tray.length)}`}
            aria-pressed={mark.event === selected}
          >
            <span className="spot">
              <Glyph sign={signOf(mark)} />
            </span>
          </button>
        ))}
        {more > 0 && <span className="note">{moreInTray(more)}</span>}
      </div>
    </fieldset>
  )
})

const marksOf = (mark: Mark, selected: string | null): string =>
  ['mark in-tray', mark.event === selected && 'selected', isChanged(mark) && 'changed']
    .filter(Boolean)
    .join(' ')

/** Places each row of the tray beside its lane. Everything is measured before anything is moved, for one layout. */
function align(tray: HTMLElement, field: HTMLElement): void {
  const names = [...field.querySelectorAll<HTMLElement>('.lane-name')]
  const labels = new Map(names.map((name) => [name.dataset.lane, laneAround(name)]))
  const { top } = tray.getBoundingClientRect()
  const rows = [...tray.querySelectorAll<HTMLElement>('.tray-row')]
  const beside = rows.map((row) => ({ row, lane: labels.get(row.dataset.lane)?.getBoundingClientRect() }))
  for (const { row, lane } of beside) {
    if (row.hidden !== !lane) row.hidden = !lane
    if (!lane) continue
    row.style.top = `${lane.top - top}px`
    row.style.height = `${lane.height}px`
  }
}
