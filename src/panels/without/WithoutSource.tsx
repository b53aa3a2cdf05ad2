import { useRef } from 'react'
import type { Without } from '../../engine/answer/changes'
import { useModal } from '../../look/controls/useModal'
import { toggleValue } from '../../store/choices'
import { useClaimline, useStoreItself } from '../../store/useStore'
import { Sentence } from '../Datum'
import { goToEvent, keepFocus } from './dialogFocus'
import { Changes } from './WithoutChanges'
import './without.css'
import { type DependentEvents, withoutWords as words } from '../../words/en/without'

const countsOf = ({ gone, statuses, dates }: Without): DependentEvents => ({
  gone: gone.count,
  statuses: statuses.count,
  dates: dates.count,
})

/** What depends on one source, shown before a reader leaves it out. */
export function WithoutSource() {
  const dialog = useRef<HTMLDialogElement>(null)
  const { source, previewWithout, name } = useClaimline(({ without, previewWithout, description }) => ({
    source: without,
    previewWithout,
    name: description?.values.source.find(({ value }) => value === without)?.label ?? without ?? '',
  }))
  useModal(dialog)
  // Escape closes the dialog without React; in development React mounts it twice.
  const closed = () => dialog.current?.open || previewWithout(null)
  return (
    <dialog ref={dialog} className="sheet-dialog without" aria-labelledby="without-title" onClose={closed}>
      <h2 id="without-title" className="details-title" tabIndex={-1}>
        <Sentence text={words.title(name)} data={[name]} />
      </h2>
      {source !== null && <Summary source={source} name={name} />}
    </dialog>
  )
}

function Summary({ source, name }: { source: string; name: string }) {
  const store = useStoreItself()
  const { choose, previewWithout } = store.getState()
  const without = useClaimline(({ answer }) => (answer?.without?.source === source ? answer.without : null))
  function filterAway() {
    choose(toggleValue('source', source))
    previewWithout(null)
    keepFocus(store)
  }
  return (
    <>
      {without ? (
        <>
          <p>
            <Sentence text={words.depends(name, without.claims, countsOf(without))} data={[name]} />
          </p>
          <Changes without={without} go={(event) => goToEvent(store, event)} />
        </>
      ) : (
        <p className="note" aria-busy="true">
          {words.waiting}
        </p>
      )}
      <p className="dialog-foot">
        <button type="button" className="button" onClick={() => previewWithout(null)}>
          {words.close}
        </button>
        {without && without.claims > 0 && (
          <button type="button" className="button strong" onClick={filterAway}>
            {words.leaveOut}
          </button>
        )}
      </p>
    </>
  )
}
