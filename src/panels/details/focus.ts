/** Where the focus goes when an event is opened and when it is closed. */
import { inField } from '../../look/keys/inField'
import type { Store } from '../../store/store'

/** The control that opened the event, so that closing it leads back. */
let opener: HTMLElement | null = null

/** Was an event opened from within the details of another? The control goes with those. */
let goesOn = false

/** Opens another event from within the details: its title has the focus next. */
export function goOn(store: Store, event: string): void {
  goesOn = event !== store.getState().view.event
  store.getState().select(event)
}

/** Moves the focus to an event's title where a reader opened it with a control outside the details: not when a link or
 *  the story shows it, nor while they write. */
export function arriveAt(title: HTMLElement): void {
  if (goesOn) {
    goesOn = false
    title.focus({ preventScroll: true })
    return
  }
  const at = document.activeElement
  if (!(at instanceof HTMLElement) || !at.matches('button, a, [role=gridcell]')) return
  if (inField(at) || at.closest('.details, .story, dialog')) return
  opener = at
  title.focus({ preventScroll: true })
}

const MARK_OR_ROW = 'button.mark.selected, .cl-selected [data-stop=""], .list-title[aria-pressed="true"]'

/** Deselects the event. Where the focus was in its details it goes back to what opened it, or to its mark or row. */
export function leaveEvent(store: Store): void {
  const inside = document.activeElement?.closest('.details')
  const known = [opener, document.querySelector<HTMLElement>(MARK_OR_ROW)]
  opener = null
  store.getState().select(null)
  // What an event's own page covers can have the focus only after that is gone; a row that closes is drawn anew.
  if (inside) setTimeout(() => backTo(known)?.focus())
}

/** The first of these that is still there, or what stands in its place now; else the main part. */
function backTo(known: readonly (HTMLElement | null)[]): HTMLElement | null {
  const now = known.flatMap((one) => (one?.isConnected ? one : (one && anew(one)) || []))
  return now[0] ?? document.querySelector('main')
}

/** The same stop of a row that was drawn anew. */
const anew = ({ dataset: { event, stop } }: HTMLElement): HTMLElement | undefined =>
  [...document.querySelectorAll<HTMLElement>('[data-stop]')].find(
    ({ dataset }) => dataset.event === event && dataset.stop === stop,
  )
