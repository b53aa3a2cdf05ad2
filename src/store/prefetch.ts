/** Tells which choice the reader may make next: the one on which the pointer or the focus has come to rest. */
import type { Choice } from './state'

/** How long the pointer or the focus stays before it rests, ms: longer than on what it only passes. */
const REST = 50

export type Prefetcher = {
  /** The reader may choose this next; null: nothing that is known.
   *  @param pressed the button is down: there is no waiting for the pointer to rest */
  prefetch(choice: Choice | null, pressed?: boolean): void
  /** Something was chosen, on which pointer and focus still rest: it may be taken back. */
  chosen(): void
}

/** @param fetch fetches the answer to what would be chosen */
export function prefetcher(fetch: (choice: Choice) => void): Prefetcher {
  let next: Choice | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  const soon = () => {
    clearTimeout(timer)
    timer = setTimeout(() => next && fetch(next), REST)
  }
  return {
    prefetch(choice, pressed = false) {
      clearTimeout(timer)
      next = choice
      if (choice && pressed) fetch(choice)
      else if (choice) soon()
    },
    chosen: soon,
  }
}
