/** Follows the store, and says each change once it is shown. */
import { EVENT_TITLE } from '../../look/ids'
import type { Store } from '../../store/store'
import { announcedWords } from '../../words/en/announced'
import { changeWords, openedWords, type Shown, shownIn } from './changeWords'

/** Changes of one press come together, ms. */
const SOON = 120
/** Panning, zooming and typing are told once they rest, ms. */
const REST = 600

/** @param say is called with the words of each change
 *  @returns stops following */
export function announceChanges(store: Store, say: (words: string) => void): () => void {
  let told: Shown | null = null
  /** What was opened since. */
  let opened = ''
  let timer: ReturnType<typeof setTimeout> | undefined

  function tell(): void {
    const state = store.getState()
    const now = shownIn(state)
    if (!now || !told) return
    // An alert about the files says that they are open.
    const first = opened && !state.notices.length ? [opened] : []
    const words = [...first, ...changeWords(told, now, document.activeElement?.id === EVENT_TITLE)]
    told = now
    opened = ''
    if (words.length) say(announcedWords.together(words))
  }

  function follow(): void {
    const now = shownIn(store.getState())
    if (!now) return
    if (told?.revision !== now.revision) {
      opened ||= openedWords(now)
      told = now
    }
    clearTimeout(timer)
    timer = setTimeout(tell, onlyMoved(told, now) ? REST : SOON)
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

/** Have the window and the search become others, and nothing else? */
function onlyMoved({ view: was }: Shown, { view: is }: Shown): boolean {
  const { window, q, ...rest } = was
  const same = Object.entries(rest).every(([key, value]) => is[key as keyof typeof rest] === value)
  return same && (window !== is.window || q !== is.q)
}
