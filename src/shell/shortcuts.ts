/** Keys that act anywhere on the page but in a field. */

import { SHARE_BUTTON } from '../look/ids'
import { inField } from '../look/keys/inField'
import { letterKeysOn } from '../look/keys/letterKeys'
import { leaveEvent } from '../panels/details/focus'
import type { Store } from '../store/store'

type Listeners = { onSearch: () => void; onKeys: () => void }

/** `/` goes to the search, `[` and `]` to the event before and after, `s` shares, `?` lists the keys, Escape closes the
 *  details or leaves the story. The reader can switch off all but Escape.
 *  @returns stops listening */
export function shortcuts(store: Store, { onSearch, onKeys }: Listeners): () => void {
  const { step } = store.getState()
  const signs: Record<string, () => void> = {
    '[': () => step(-1),
    ']': () => step(1),
    '/': onSearch,
    s: () => document.getElementById(SHARE_BUTTON)?.click(),
    '?': onKeys,
  }
  function onKeyDown(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || inField(event.target))
      return
    if (document.querySelector('dialog[open]')) return
    const { view, openInStory, leaveStory } = store.getState()
    if (event.key === 'Escape' && view.step !== null && !openInStory) leaveStory()
    else if (event.key === 'Escape' && view.event !== null) leaveEvent(store)
    // In the story there is no search, and another event is none of its step's.
    const acts = view.step === null || event.key === '?' || event.key === 's'
    const act = letterKeysOn() && acts ? signs[event.key] : undefined
    if (!act) return
    event.preventDefault()
    act()
  }
  document.addEventListener('keydown', onKeyDown)
  return () => document.removeEventListener('keydown', onKeyDown)
}
