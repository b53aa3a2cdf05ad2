/** Follows the store, and says each change once it is shown. */
import { EVENT_TITLE } from '../../look/ids'
import type { Store } from '../../store/store'
import { changeWords, type Shown, shownIn } from './changeWords'

/** Changes of one press come together, ms. */
const SOON = 120
/** Panning, zooming and typing are told once they rest, ms. */
const REST = 600

/** @param say is called with the words of each change
 *  @returns stops following */
export function announceChanges(store: Store, say: (words: string) => void): () => void {
  let told: Shown | null = null
  let opened = ''
  let timer: ReturnType<typeof setTimeout> | undefined

  function tell(): void {
    const state = store.getState()
    const now = shownIn(state)
    if (!now) return
    const titled = document.activeElement?.id === EVENT_TITLE
    const words = opened || changeWords(told, now, titled)
    const byAlert = told?.revision !== now.revision && state.notices.length > 0
    told = now
    opened = ''
    if (words && !byAlert) say(words)
  }

  function follow(): void {
    const now = shownIn(store.getState())
    if (!now) return
    clearTimeout(timer)
    timer = setTimeout(tell, told && onlyMoved(told, now) ? REST : SOON)
  }

  const stop = store.subscribe((state, last) => {
    if (state.announced !== last.announced) opened = state.announced
    if (state.answered !== last.answered || opened) follow()
  })
  follow()
  return () => {
    clearTimeout(timer)
    stop()
  }
}

/** Have only the window and the search become others? */
function onlyMoved(told: Shown, now: Shown): boolean {
  if (told.revision !== now.revision) return false
  const { window: _, q: __, ...rest } = told.view
  return Object.entries(rest).every(([key, value]) => now.view[key as keyof typeof rest] === value)
}
