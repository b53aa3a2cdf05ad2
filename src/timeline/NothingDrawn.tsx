import type { Answer } from '../engine/engine'
import { meets, type Span } from '../model/span'
import { windowInSight } from '../model/window'
import { useClaimline } from '../store/useStore'
import { bounded } from './bounds'

/** Why the field of time is empty though events are in view, and the way to where they are. */
export function NothingDrawn() {
  const { answer, window, extent, move } = useClaimline(({ answer, view, description, move }) => ({
    answer,
    window: view.window,
    extent: description?.extent ?? null,
    move,
  }))
  if (!answer) return null
  if (answer.totals.ofEvents === 0) return <p className="note">This dataset has no event.</p>
  if (!extent) return <p className="note">No event of this dataset has a date that can be drawn.</p>
  if (answer.totals.events === 0 || isDrawn(answer, windowInSight(window, extent))) return null
  return (
    <p className="note nothing-drawn">
      No mark stands in this window.
      <button type="button" className="plain link" onClick={() => move({ window: null })}>
        Show all dates
      </button>
    </p>
  )
}

/** An answer to the window before may still be the latest: it reaches half a window further at either side. */
const isDrawn = ({ marks }: Answer, window: Span): boolean =>
  marks.some((mark) => meets(bounded(mark), window))
