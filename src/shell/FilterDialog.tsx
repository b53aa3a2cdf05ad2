import { useRef } from 'react'
import { Filters } from '../panels/filters/Filters'
import { useClaimline } from '../store/useStore'
import { digits } from '../words/en/digits'
import { Theme } from './Theme'

/** On narrow screens: the filters, and the theme, in a dialog behind a button. */
export function FilterDialog() {
  const dialog = useRef<HTMLDialogElement>(null)
  const { active, events } = useClaimline(({ view, answer }) => ({
    active: Object.keys(view.filters).length + (view.within ? 1 : 0),
    events: answer?.totals.events ?? 0,
  }))
  return (
    <>
      <button type="button" className="button" onClick={() => dialog.current?.showModal()}>
        Filters{active > 0 && ` (${active})`}
      </button>
      <dialog ref={dialog} className="filter-dialog" aria-label="Filters">
        <div className="filter-top">
          <Theme />
        </div>
        <Filters />
        <form method="dialog" className="filter-done">
          <button type="submit" className="button strong">
            Show {digits(events)} {events === 1 ? 'event' : 'events'}
          </button>
        </form>
      </dialog>
    </>
  )
}
