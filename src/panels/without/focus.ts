/** Where the focus goes when what lies over the page has gone. */
import { EVENT_TITLE } from '../../look/ids'
import type { State } from '../../store/state'
import type { Store } from '../../store/store'

/** Closes whatever lies over the page, selects an event and hands its title the focus once it is there. */
export function goToEvent(store: Store, event: string): void {
  for (const dialog of document.querySelectorAll<HTMLDialogElement>('dialog[open]')) dialog.close()
  const { previewWithout, select } = store.getState()
  previewWithout(null)
  select(event)
  when(store, ({ answer }) => answer?.selected?.id === event, focusTitle)
}

/** Filtering may take away the claim from whose control the focus came: then it goes to the event's title. */
export function keepFocus(store: Store): void {
  const { answer: before } = store.getState()
  const lost = () => document.activeElement === document.body
  when(
    store,
    ({ answer }) => answer !== before,
    () => lost() && focusTitle(),
  )
}

/** How long the details may take to be loaded before nobody waits for the focus any more, ms. */
const PATIENCE = 5_000

/** The first event's details come a moment after it is selected. */
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

/** Does something once the store is so far and the page has drawn it. */
function when(store: Store, ready: (state: State) => boolean, act: () => void): void {
  const soon = () => setTimeout(act)
  if (ready(store.getState())) return void soon()
  const stop = store.subscribe((state) => {
    if (!ready(state)) return
    stop()
    soon()
  })
}
