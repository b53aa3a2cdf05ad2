/** Prefetches the choice on which the pointer or the focus rests. */
import type { Choice } from './verbs'

/** The pointer or the focus rests on what it stays on for so long, ms. */
const REST = 50

export type Prefetcher = {
  /** The reader may choose this next; null for nothing.
   *  @param pressed the button is down: prefetch at once */
  prefetch(choice: Choice | null, pressed?: boolean): void
  /** The choice under the pointer was made: it may be taken back next. */
  chosen(): void
}

/** @param fetch prefetches the answer to a choice */
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
