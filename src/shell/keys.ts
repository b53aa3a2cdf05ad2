/** Keyboard shortcuts, anywhere on the page but in a field. */
import { inField } from '../look/inField'
import { leaveEvent } from '../panels/details/focus'
import type { Store } from '../store/store'

/** `/` goes to the search, `[` and `]` to the event before and after, Escape closes the details.
 *  @returns stops listening */
export function shortcuts(store: Store): () => void {
  function onKeyDown(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || inField(event.target))
      return
    const { view, step } = store.getState()
    if (event.key === '[') step(-1)
    else if (event.key === ']') step(1)
    else if (event.key === 'Escape' && view.event !== null && !document.querySelector('dialog[open]'))
      leaveEvent(store)
    else if (event.key === '/') {
      event.preventDefault()
      document.getElementById('search')?.focus()
    }
  }
  document.addEventListener('keydown', onKeyDown)
  return () => document.removeEventListener('keydown', onKeyDown)
}
