/** The page's end of an engine in a worker. One question is under way at a time; of those that wait only the
 *  newest is asked, the others resolve to null. */
import type { Answer, Engine, Opened, Question } from './engine'

export type Call =
  | { id: number; verb: 'open'; bytes: ArrayBuffer; file: string }
  | { id: number; verb: 'ask'; question: Question }
export type Reply = { id: number; value: Opened | Answer | null } | { id: number; error: string }

/** What is used of a `Worker`. */
export type WorkerLike = {
  onmessage: ((event: MessageEvent<Reply>) => void) | null
  onmessageerror: ((event: MessageEvent) => void) | null
  onerror: ((event: ErrorEvent) => void) | null
  postMessage(call: Call, transfer: Transferable[]): void
  terminate(): void
}

type Waiting = {
  question: Question
  resolve: (answer: Answer | null) => void
  reject: (error: Error) => void
}

/** Speaks with a worker that runs `worker.ts`. When it dies or is closed, whatever it still owes, and whatever it is
 *  asked from then on, rejects with the reason. */
export function workerEngine(worker: WorkerLike): Engine {
  const open = new Map<number, { resolve: (value: never) => void; reject: (error: Error) => void }>()
  let calls = 0
  let asking = false
  let waiting: Waiting | null = null
  let stopped: Error | null = null

  function stop(reason: string): void {
    stopped ??= new Error(reason)
    for (const { reject } of open.values()) reject(stopped)
    open.clear()
  }

  worker.onmessage = ({ data }) => {
    const call = open.get(data.id)
    open.delete(data.id)
    if ('error' in data) call?.reject(new Error(data.error))
    else call?.resolve(data.value as never)
  }
  worker.onerror = (event) => stop(event.message || 'The worker stopped.')
  worker.onmessageerror = () => stop('The worker sent what cannot be read.')

  function call<T>(make: (id: number) => Call, transfer: Transferable[] = []): Promise<T> {
    const id = ++calls
    return new Promise<T>((resolve, reject) => {
      if (stopped) return reject(stopped)
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
        // What is asked in one go is one question.
        queueMicrotask(next)
      }),
    close: () => {
      worker.terminate()
      stop('The engine is closed.')
    },
  }
}
