import { useClaimline } from '../../store/useStore'
import { timelineWords as words } from '../../words/en/views/timeline'

/** Says why the timeline shows no marks though events are in view, and offers the window in which they are. */
export function NothingDrawn() {
  const { answer, extent, move } = useClaimline(({ answer, description, move }) => ({
    answer,
    extent: description?.extent ?? null,
    move,
  }))
  if (!answer) return null
  if (answer.totals.ofEvents === 0) return <p className="note">{words.noEvent}</p>
  if (!extent) return <p className="note">{words.noDate}</p>
  if (answer.totals.events === 0 || answer.inWindow !== 0) return null
  return (
    <p className="note nothing-drawn">
      {words.noMark}
      <button type="button" className="plain link" onClick={() => move({ window: null })}>
        {words.showAll}
      </button>
    </p>
  )
}
