/** Closing the details without losing one's place. */
import type { Store } from '../../store/store'

/** Deselects the event. Where the focus was in its details it goes back to the event's mark, or its row. */
export function leaveEvent(store: Store): void {
  const inside = document.activeElement?.closest('.details') !== null
  const back = document.querySelector<HTMLElement>('button.mark.selected, .list-title[aria-pressed="true"]')
  store.getState().select(null)
  if (inside) back?.focus()
}
