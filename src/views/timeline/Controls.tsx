import { useId } from 'react'
import { parseDay } from '../../model/time/days'
import { DAY } from '../../model/time/span'
import { centred, defaultWindow, zoomed } from '../../model/time/window'
import { LANES, type LanesBy } from '../../model/view'
import { useClaimline } from '../../store/useStore'
import { LANES_WORDS } from '../../words/labels'
import './controls.css'

/** The factor by which one press of a button zooms. */
const ZOOM = 1.6

/** Chooses the lanes and the window: zoom, the whole extent, a date. The window is part of the view, so this needs no
 *  chart. */
export function Controls() {
  const id = useId()
  const { lanes, chosen, extent, choose, move } = useClaimline(({ view, description, choose, move }) => ({
    lanes: view.lanes,
    chosen: view.window,
    extent: description?.extent ?? null,
    choose,
    move,
  }))
  const window = chosen ?? (extent && defaultWindow(extent))
  const zoom = (factor: number) => window && move({ window: zoomed(window, factor) })
  const goTo = (day: string) => {
    const start = parseDay(day)
    if (window && start !== null) move({ window: centred(window, start + DAY / 2) })
  }
  return (
    <div className="controls">
      <label htmlFor={id}>Lanes by</label>
      <select
        id={id}
        className="field"
        value={lanes}
        onChange={({ target }) => choose({ lanes: target.value as LanesBy })}
      >
        {LANES.map((by) => (
          <option key={by} value={by}>
            {LANES_WORDS[by]}
          </option>
        ))}
      </select>
      <span className="controls-zoom">
        <button type="button" className="button" onClick={() => zoom(1 / ZOOM)}>
          Zoom in
        </button>
        <button type="button" className="button" onClick={() => zoom(ZOOM)}>
          Zoom out
        </button>
        <button type="button" className="button" onClick={() => move({ window: null })}>
          Fit all
        </button>
      </span>
      <label className="controls-date">
        Go to
        <input type="date" className="field" onChange={({ target }) => goTo(target.value)} />
      </label>
    </div>
  )
}
