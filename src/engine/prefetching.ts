/** Keeps prefetched answers, so that the same question is then answered at once. Without it a prefetch still fills the
 *  engine's own memos, and answers come a frame or two later. */
import type { Answer } from './answer/parts'
import type { DatasetOpener, Engine, Question } from './engine'

/** An opener whose engines keep prefetched answers. */
export const prefetchingOpener = (opener: DatasetOpener): DatasetOpener => ({
  ...opener,
  async open(...how) {
    const opened = await opener.open(...how)
    return opened.ok ? { ...opened, engine: prefetching(opened.engine) } : opened
  },
})

type Kept = {
  key: string
  answer: Promise<Partial<Answer>>
  signal: AbortSignal | undefined
  /** Null until it is here. */
  value: Partial<Answer> | null
}

/** An engine that keeps the answer to the last question that was asked with `priority: 'prefetch'`. The inner engine
 *  is not asked again: it has answered the same question, and remembers what it made for it. */
export function prefetching(engine: Engine): Engine {
  let kept: Kept | null = null

  function prefetch(question: Question, key: string, signal?: AbortSignal) {
    if (kept?.key === key && (kept.value || !kept.signal?.aborted)) return kept.answer
    const answer = engine.ask(question, { priority: 'prefetch', ...(signal && { signal }) })
    const mine: Kept = { key, answer, signal, value: null }
    kept = mine
    answer.then(
      (value) => {
        mine.value = value
      },
      () => {
        // The error goes to the caller; nothing is kept.
        if (kept === mine) kept = null
      },
    )
    return answer
  }

  return {
    async ask(question, options = {}) {
      options.signal?.throwIfAborted()
      const key = JSON.stringify(question)
      if (options.priority === 'prefetch') return prefetch(question, key, options.signal) as never
      return kept?.key === key && kept.value ? (kept.value as never) : engine.ask(question, options)
    },
    known(question) {
      return kept?.value && kept.key === JSON.stringify(question) ? (kept.value as never) : null
    },
    close() {
      kept = null
      engine.close()
    },
  }
}
