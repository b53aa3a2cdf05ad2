import { parseDay } from '../../model/time/days'
import { DAY } from '../../model/time/span'
import { centred, defaultWindow, zoomed } from '../../model/time/window'
import { useClaimline } from '../../store/useStore'

/** The factor by which one press of a button zooms. */
const ZOOM = 1.6

/** Chooses the window: zoom, the whole extent, a date. The window is part of the view, so this needs no chart. */
export function WindowControls() {
  const { chosen, extent, move } = useClaimline(({ view, description, move }) => ({
    chosen: view.window,
    extent: description?.extent ?? null,
    move,
  }))
  const window = chosen ?? (extent && defaultWindow(extent))
  const zoom = (factor: number) => window && move({ window: zoomed(window, factor) })
  const goTo = (day: string) => {
    const start = parseDay(day)
    if (window && start !== null) move({ window: centred(window, start + DAY / 2) })
  }
  return (
    <>
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
    </>
  )
}
