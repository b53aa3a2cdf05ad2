import { memo, type RefObject, useLayoutEffect, useRef } from 'react'
import type { Lane } from '../../engine/engine'
import { Glyph } from '../../look/Glyph'
import { useClaimline } from '../../store/useStore'
import { digits } from '../../words/digits'
import { markName } from './markWords'
import { signOf } from './vis/elements'
import { laneAround } from './vis/parts'

/** What has no date, at the end of its lane: counted, never gone. Each row stands beside its lane's name, wherever
 *  vis-timeline has put that; `drawn` counts its drawings. */
export function Tray({ field, drawn }: { field: RefObject<HTMLDivElement | null>; drawn: number }) {
  const lanes = useClaimline(({ answer }) => answer?.lanes.filter(({ tray }) => tray.length > 0) ?? [])
  const tray = useRef<HTMLDivElement>(null)

  // biome-ignore lint/correctness/useExhaustiveDependencies: a drawing moves lanes without any other change
  useLayoutEffect(() => {
    if (tray.current && field.current) align(tray.current, field.current)
  }, [field, drawn])

  // Signs that come without a drawing. Where one is due, it comes first in the frame: measured now, all would be laid
  // out once for nothing.
  // biome-ignore lint/correctness/useExhaustiveDependencies: other lanes are other rows
  useLayoutEffect(() => {
    const frame = requestAnimationFrame(() => {
      if (tray.current && field.current) align(tray.current, field.current)
    })
    return () => cancelAnimationFrame(frame)
  }, [field, lanes])

  if (!lanes.length) return null
  return (
    <div className="tray" ref={tray}>
      <span className="tray-head note">No date</span>
      {lanes.map((lane) => (
        <TrayRow key={lane.id} lane={lane} />
      ))}
    </div>
  )
}

/** Of many lanes, each stays as it is while others come into sight. */
const TrayRow = memo(({ lane }: { lane: Lane }) => {
  const selected = useClaimline(({ view }) => view.event)
  const more = lane.undated - lane.tray.length
  return (
    <fieldset
      className="tray-row"
      data-lane={lane.id}
      aria-label={`${lane.label}, without a date: ${lane.undated}`}
    >
      <div className="tray-signs">
        {lane.tray.map((mark, place) => (
          // Signs stay where they are and show what now stands there: making them anew for each choice cost more than all
          // else on the page.
          <button
            key={place}
            type="button"
            tabIndex={-1}
            className={`mark in-tray${mark.event === selected ? ' selected' : ''}`}
            data-key={mark.key}
            data-event={mark.event}
            aria-label={markName(mark)}
            aria-pressed={mark.event === selected}
          >
            <span className="spot">
              <Glyph sign={signOf(mark)} />
            </span>
          </button>
        ))}
        {more > 0 && <span className="note">and {digits(more)}</span>}
      </div>
    </fieldset>
  )
})

/** Lays each row of the tray beside its lane. All is measured before anything is moved. */
function align(tray: HTMLElement, field: HTMLElement): void {
  const names = [...field.querySelectorAll<HTMLElement>('.lane-name')]
  const labels = new Map(names.map((name) => [name.dataset.lane, laneAround(name)]))
  const { top } = tray.getBoundingClientRect()
  const rows = [...tray.querySelectorAll<HTMLElement>('.tray-row')]
  const beside = rows.map((row) => ({ row, lane: labels.get(row.dataset.lane)?.getBoundingClientRect() }))
  for (const { row, lane } of beside) {
    row.hidden = !lane
    if (!lane) continue
    row.style.top = `${lane.top - top}px`
    row.style.height = `${lane.height}px`
  }
}
