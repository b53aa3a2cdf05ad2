/** What the reader may choose next is asked before they do: the engine has the time from the moment the pointer, or
 *  the focus, comes to rest on a choice until it is made. Nothing is shown before it is chosen. */
import type { Engine, Question } from '../engine/engine'
import type { Choice } from './choices'

/** How long the pointer or the focus stays before it rests, ms: longer than on what it only passes. */
const REST = 50

export type Prefetcher = {
  /** The reader is about to choose that; null: nothing that is known. @param pressed they have begun to, and will not
   *  be waited for */
  prefetch(next: Choice | null, pressed?: boolean): void
  /** Something was chosen, on which pointer and focus still rest: it may be taken back. */
  chosen(): void
  /** Other data is coming. */
  forget(): void
}

/** @param engine the open dataset's
 *  @param questionAfter what is asked once something is chosen; null where nothing can be */
export function prefetcher(
  engine: () => Engine | null,
  questionAfter: (next: Choice) => Question | null,
): Prefetcher {
  let next: Choice | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let stop = new AbortController()

  function ask(): void {
    const question = next && questionAfter(next)
    if (!question) return
    stop.abort()
    stop = new AbortController()
    engine()
      ?.ask(question, { priority: 'prefetch', signal: stop.signal })
      .catch(() => {
        // Nobody asked it yet. Whoever does is told what is wrong.
      })
  }

  return {
    prefetch(choice, pressed = false) {
      clearTimeout(timer)
      next = choice
      if (pressed) ask()
      else if (choice) timer = setTimeout(ask, REST)
    },
    chosen() {
      clearTimeout(timer)
      timer = setTimeout(ask, REST)
    },
    forget() {
      clearTimeout(timer)
      stop.abort()
      next = null
    },
  }
}
