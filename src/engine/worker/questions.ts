/** Decides which question the worker gets next. It gets one at a time, so that waiting questions can still be aborted. */
import type { AskOptions, Engine, Part, Question } from '../engine'
import type { Connection, Priority } from './connection'

type Waiting = {
  question: Question
  signal: AbortSignal | undefined
  resolve: (answer: never) => void
  reject: (reason: unknown) => void
}

/** @param send sends a question to the worker; rejects when the worker has died or is closed
 *  @returns asks questions in order. A prefetch is sent only when no other question waits or is under way; a question
 *  that comes then does not wait for the prefetch */
export function questionQueue(send: Connection['ask']): Engine['ask'] {
  const waiting: Record<Priority, Waiting[]> = { now: [], prefetch: [] }
  const underWay = new Set<Priority>()

  function next(): void {
    if (underWay.has('now')) return
    const one = takeFirst(waiting.now)
    if (one) start(one, 'now')
    else if (!underWay.has('prefetch')) {
      const early = takeFirst(waiting.prefetch)
      if (early) start(early, 'prefetch')
    }
  }

  function start({ question, resolve, reject }: Waiting, priority: Priority): void {
    underWay.add(priority)
    send(question, priority)
      .then(resolve as (answer: unknown) => void, reject)
      .finally(() => {
        underWay.delete(priority)
        next()
      })
  }

  return <P extends Part>(question: Question<P>, { priority = 'now', signal }: AskOptions = {}) =>
    new Promise((resolve, reject) => {
      waiting[priority].push({ question, signal, resolve, reject })
      // Waits for the code that asks to finish: what it aborts itself is never sent.
      queueMicrotask(next)
    })
}

/** Takes the first question out that still waits for its answer; those before it that were aborted reject. */
function takeFirst(waiting: Waiting[]): Waiting | undefined {
  for (let one = waiting.shift(); one; one = waiting.shift()) {
    if (!one.signal?.aborted) return one
    one.reject(one.signal.reason)
  }
  return undefined
}
