/** Moves the focus when a dialog has closed. */
import { EVENT_TITLE } from '../../look/ids'
import type { State } from '../../store/state'
import type { Store } from '../../store/store'

/** Closes all dialogs, selects an event, and focuses its title once it is shown. */
export function goToEvent(store: Store, event: string): void {
  for (const dialog of document.querySelectorAll<HTMLDialogElement>('dialog[open]')) dialog.close()
  const { previewWithout, select } = store.getState()
  previewWithout(null)
  select(event)
  when(store, ({ answer }) => answer?.selected?.id === event, focusTitle)
}

/** A filter may remove the control that had the focus before the dialog: then the event's title gets the focus. */
export function keepFocus(store: Store): void {
  const { answer: before } = store.getState()
  const lost = () => document.activeElement === document.body
  when(
    store,
    ({ answer }) => answer !== before,
    () => lost() && focusTitle(),
  )
}

/** How long to wait for the details before the focus stays where it is, ms. */
const PATIENCE = 5_000

/** Focuses the event's title, waiting for the details panel where it is not loaded yet. */
function focusTitle(): void {
  const focused = (): boolean => {
    const title = document.getElementById(EVENT_TITLE)
    title?.focus()
    return title !== null
  }
  if (focused()) return
  const waiting = new MutationObserver(() => focused() && waiting.disconnect())
  waiting.observe(document.body, { childList: true, subtree: true })
  setTimeout(() => waiting.disconnect(), PATIENCE)
}

/** Acts once the state is ready and the page has drawn it. */
function when(store: Store, ready: (state: State) => boolean, act: () => void): void {
  const soon = () => setTimeout(act)
  if (ready(store.getState())) return void soon()
  const stop = store.subscribe((state) => {
    if (!ready(state)) return
    stop()
    soon()
  })
}
