import { useClaimline } from '../../../store/useStore'
import { Intro } from '../../story/Intro'

/** With no event selected: what this is, where to start, and how to choose an event. */
export function Start() {
  const ready = useClaimline((state) => state.phase.is === 'ready')
  return (
    <div className="details-nothing">
      <Intro />
      {ready && (
        <>
          <h2 className="section-name">No event is chosen</h2>
          <p>
            Click a mark on the timeline or a title in the list, to read who says what about the event, since
            when, and by what way the words came.
          </p>
          <p className="note">
            By keyboard: step from mark to mark with the arrow keys and open one with <kbd>Enter</kbd>; once
            more leads into its details. <kbd>[</kbd> and <kbd>]</kbd> lead to the previous and the next
            event, <kbd>Esc</kbd> closes it.
          </p>
        </>
      )}
    </div>
  )
}
