import { useRef, useState } from 'react'
import { FilterFoot } from '../panels/filters/FilterFoot'
import { Filters } from '../panels/filters/Filters'
import { useClaimline } from '../store/useStore'
import { shellWords } from '../words/en/shell'
import { Aloud } from './announce/Announcer'

const words = shellWords.bar

/** Where there is no room for a column of filters: a button, and the filters in a dialog. */
export function FilterDialog({ className }: { className: string }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const { active, events } = useClaimline(({ view, answer }) => ({
    active: Object.keys(view.filters).length + (view.within ? 1 : 0),
    events: answer?.totals.events ?? 0,
  }))
  const [isOpen, setIsOpen] = useState(false)
  const open = () => {
    dialog.current?.showModal()
    setIsOpen(true)
  }
  return (
    <>
      <button type="button" className={className} onClick={open}>
        {active > 0 ? words.filtersActive(active) : words.filters}
      </button>
      <dialog
        ref={dialog}
        className="filter-dialog"
        aria-label={words.filters}
        onClose={() => setIsOpen(false)}
      >
        <Filters />
        {isOpen && <Aloud inDialog />}
        <div className="filter-done">
          <FilterFoot />
          <form method="dialog">
            <button type="submit" className="button strong">
              {words.done(events)}
            </button>
          </form>
        </div>
      </dialog>
    </>
  )
}
