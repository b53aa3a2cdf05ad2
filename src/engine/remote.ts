/** The page's end of an engine in a worker. One question is under way at a time; of those that wait only the
 *  newest is asked, the others resolve to null. */
import type { Answer, Engine, Opened, Question } from './engine'

export type Call =
  | { id: number; verb: 'open'; bytes: ArrayBuffer; file: string }
  | { id: number; verb: 'ask'; question: Question }
export type Reply = { id: number; value: Opened | Answer | null } | { id: number; error: string }

type Waiting = {
  question: Question
  resolve: (answer: Answer | null) => void
  reject: (error: Error) => void
}

/** Speaks with a worker that runs `worker.ts`. When it dies, whatever it still owed rejects with the reason. */
export function workerEngine(worker: Worker): Engine {
  const open = new Map<number, { resolve: (value: never) => void; reject: (error: Error) => void }>()
  let calls = 0
  let asking = false
  let waiting: Waiting | null = null

  worker.onmessage = ({ data }: MessageEvent<Reply>) => {
    const call = open.get(data.id)
    open.delete(data.id)
    if ('error' in data) call?.reject(new Error(data.error))
    else call?.resolve(data.value as never)
  }
  worker.onerror = (event) => {
    const error = new Error(event.message || 'The worker stopped.')
    for (const { reject } of open.values()) reject(error)
    open.clear()
  }

  function call<T>(make: (id: number) => Call, transfer: Transferable[] = []): Promise<T> {
    const id = ++calls
    return new Promise<T>((resolve, reject) => {
      open.set(id, { resolve, reject })
      worker.postMessage(make(id), transfer)
    })
  }

  async function next(): Promise<void> {
    if (asking || !waiting) return
    const { question, resolve, reject } = waiting
    waiting = null
    asking = true
    try {
      resolve(await call<Answer>((id) => ({ id, verb: 'ask', question })))
    } catch (error) {
      reject(error instanceof Error ? error : new Error(String(error)))
    } finally {
      asking = false
      void next()
    }
  }

  return {
    open: (bytes, file) => call<Opened>((id) => ({ id, verb: 'open', bytes, file }), [bytes]),
    ask: (question) =>
      new Promise((resolve, reject) => {
        waiting?.resolve(null)
        waiting = { question, resolve, reject }
        void next()
      }),
    close: () => worker.terminate(),
  }
}
