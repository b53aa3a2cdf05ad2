/** The page's end of an engine in a worker. Every opening has a worker of its own, which takes the place of the one
 *  before only once the dataset is open: until then, and if it fails, is stopped or dies, nothing is lost. */
import type { Answer, Engine, NamedFile, Opened, Question, Reading, RejectedTable, Watch } from '../engine'
import { restored, type Shared, type Spared, share } from './delta'

export type Call =
  | { id: number; verb: 'open'; files: readonly NamedFile[]; how: Reading }
  | { id: number; verb: 'ask'; question: Question; ahead: boolean }
  | { id: number; verb: 'rejected' }
export type Reply =
  | { id: number; value: Opened | Spared | RejectedTable[] | null }
  | { id: number; error: string }
  | { id: number; progress: Parameters<NonNullable<Watch['progress']>>[0] }

/** What is used of a `Worker`. */
export type WorkerLike = {
  onmessage: ((event: MessageEvent<Reply>) => void) | null
  onmessageerror: ((event: MessageEvent) => void) | null
  onerror: ((event: ErrorEvent) => void) | null
  postMessage(call: Call): void
  terminate(): void
}

/** An engine whose datasets live in workers that run `worker.ts`. */
export function workerEngine(start: () => WorkerLike): Engine {
  let current: Line | null = null
  let closed = false
  const opening = new Set<Line>()
  // It starts before there is a file for it: a first visit need not wait for both.
  let spare: Line | null = line(start())

  const held = (): Line => {
    if (closed) throw new Error('The engine is closed.')
    if (!current) throw new Error('No dataset is open: open one before asking.')
    return current
  }

  async function open(files: readonly NamedFile[], how: Reading = {}, watch: Watch = {}): Promise<Opened> {
    if (closed) throw new Error('The engine is closed.')
    const fresh = spare ?? line(start())
    spare = null
    opening.add(fresh)
    const stop = () => fresh.close(watch.signal?.reason)
    watch.signal?.addEventListener('abort', stop, { once: true })
    try {
      watch.signal?.throwIfAborted()
      const opened = await fresh.open(files, how, watch.progress)
      if (opened.ok) {
        current?.close(new Error('Another dataset was opened.'))
        current = fresh
      } else fresh.close(new Error('Nothing was opened.'))
      return opened
    } catch (error) {
      fresh.close(error)
      throw error
    } finally {
      opening.delete(fresh)
      watch.signal?.removeEventListener('abort', stop)
    }
  }

  return {
    open,
    ask: async (question, ahead = false) => held().ask(question, ahead),
    rejected: async () => held().rejected(),
    close() {
      closed = true
      for (const one of [current, spare, ...opening]) one?.close(new Error('The engine is closed.'))
    },
  }
}

type Line = {
  open(files: readonly NamedFile[], how: Reading, progress: Watch['progress']): Promise<Opened>
  rejected(): Promise<RejectedTable[]>
  /** One question is under way at a time; of those that wait only the newest is asked, the others resolve to null. One
   *  that is asked ahead waits for nothing but the question that is under way; another that comes takes its turn. */
  ask(question: Question, ahead: boolean): Promise<Answer | null>
  close(reason: unknown): void
}
type Owed = {
  resolve: (value: never) => void
  reject: (reason: unknown) => void
  progress: Watch['progress'] | undefined
}
type Waiting = {
  question: Question
  resolve: (answer: Answer | null) => void
  reject: (reason: unknown) => void
}

/** Speaks with one worker. When it dies or is closed, whatever it still owes, and whatever it is asked from then on,
 *  rejects with the reason. */
function line(worker: WorkerLike): Line {
  const owed = new Map<number, Owed>()
  let calls = 0
  /** Questions, by whether they are asked ahead. */
  const waiting = new Map<boolean, Waiting>()
  const underWay = new Set<boolean>()
  let shared: Shared = []
  let dead: { reason: unknown } | null = null

  function stop(reason: unknown): void {
    dead ??= { reason }
    worker.terminate()
    for (const { reject } of owed.values()) reject(dead.reason)
    owed.clear()
    for (const { reject } of waiting.values()) reject(dead.reason)
    waiting.clear()
  }

  worker.onmessage = ({ data }) => {
    const call = owed.get(data.id)
    if ('progress' in data) return call?.progress?.(data.progress)
    owed.delete(data.id)
    if ('error' in data) call?.reject(new Error(data.error))
    else call?.resolve(data.value as never)
  }
  worker.onerror = (event) => stop(new Error(event.message || 'the worker could not run'))
  worker.onmessageerror = () => stop(new Error('an answer could not be read'))

  function call<T>(call: Call, progress?: Watch['progress']): Promise<T> {
    if (dead) return Promise.reject(dead.reason)
    return new Promise<T>((resolve, reject) => {
      owed.set(call.id, { resolve, reject, progress })
      worker.postMessage(call)
    })
  }

  async function next(): Promise<void> {
    const ahead = !waiting.has(false)
    const one = waiting.get(ahead)
    if (!one || underWay.has(ahead) || underWay.has(false)) return
    waiting.delete(ahead)
    underWay.add(ahead)
    try {
      const id = ++calls
      const said = await call<Spared | null>({ id, verb: 'ask', question: one.question, ahead })
      const answer = said && restored(shared, said)
      if (answer) shared = share(shared, { id, ahead, answer })
      one.resolve(answer)
    } catch (error) {
      one.reject(error)
    } finally {
      underWay.delete(ahead)
      void next()
    }
  }

  return {
    open: (files, how, progress) => call({ id: ++calls, verb: 'open', files, how }, progress),
    rejected: () => call({ id: ++calls, verb: 'rejected' }),
    ask: (question, ahead) =>
      new Promise((resolve, reject) => {
        waiting.get(ahead)?.resolve(null)
        waiting.set(ahead, { question, resolve, reject })
        // What is asked in one go is one question.
        queueMicrotask(next)
      }),
    close: stop,
  }
}
