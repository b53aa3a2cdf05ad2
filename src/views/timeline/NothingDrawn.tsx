import { useClaimline } from '../../store/useStore'

/** Says why the timeline shows no marks though events are in view, and offers the window in which they are. */
export function NothingDrawn() {
  const { answer, extent, move } = useClaimline(({ answer, description, move }) => ({
    answer,
    extent: description?.extent ?? null,
    move,
  }))
  if (!answer) return null
  if (answer.totals.ofEvents === 0) return <p className="note">This dataset has no event.</p>
  if (!extent) return <p className="note">No event of this dataset has a date that can be drawn.</p>
  if (answer.totals.events === 0 || answer.inWindow !== 0) return null
  return (
    <p className="note nothing-drawn">
      No mark stands in this window.
      <button type="button" className="plain link" onClick={() => move({ window: null })}>
        Show all dates
      </button>
    </p>
  )
}
