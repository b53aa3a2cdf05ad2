/** Calls to one worker, and its replies. */

import type { Dataset } from '../../model/claim'
import type { Edit, EditableRow, Rewritten, RowWanted } from '../../model/edit'
import type { Progress, Reading, RejectedTable } from '../../model/opening'
import type { View } from '../../model/view'
import type { Answer } from '../answer/parts'
import type { Editing, NamedFile, Opened, Question } from '../engine'
import { type Delta, deltaReader } from './delta'

export type Priority = 'now' | 'prefetch'

export type Call =
  | { id: number; verb: 'open'; files: readonly NamedFile[]; reading: Reading }
  | { id: number; verb: 'ask'; question: Question; priority: Priority }
  | { id: number; verb: 'rejected' }
  | { id: number; verb: 'exported'; shown: View | null }
  | { id: number; verb: 'row'; wanted: RowWanted }
  | { id: number; verb: 'joining'; added: NamedFile }
  | { id: number; verb: 'rewritten'; edit: Edit }

export type Reply =
  | {
      id: number
      value: Told | Delta | RejectedTable[] | Dataset | EditableRow | Edit | Rewritten<Blob> | null
    }
  | { id: number; error: string }
  | { id: number; progress: Progress }

/** What the worker replies about a dataset that was opened, or about files that were not. */
export type Told =
  | Omit<Extract<Opened, { ok: true }>, 'engine' | 'rejected' | 'exported' | 'editing'>
  | Extract<Opened, { ok: false }>

/** What is used of a `Worker`. */
export type WorkerLike = {
  onmessage: ((event: MessageEvent<Reply>) => void) | null
  onmessageerror: ((event: MessageEvent) => void) | null
  onerror: ((event: ErrorEvent) => void) | null
  postMessage(call: Call): void
  terminate(): void
}

export type Connection = {
  open(files: readonly NamedFile[], reading: Reading, progress?: (progress: Progress) => void): Promise<Told>
  rejected(): Promise<RejectedTable[]>
  exported(shown: View | null): Promise<Dataset>
  editing: Editing
  ask(question: Question, priority: Priority): Promise<Partial<Answer>>
  /** Ends the worker. */
  close(reason: unknown): void
}

type Pending = {
  resolve: (value: never) => void
  reject: (reason: unknown) => void
  progress: ((progress: Progress) => void) | undefined
}

/** When the worker dies or is closed, all calls that have no reply yet, and all later ones, reject with the reason. */
export function connect(worker: WorkerLike): Connection {
  const pending = new Map<number, Pending>()
  const restored = deltaReader()
  let calls = 0
  let dead: { reason: unknown } | null = null

  function close(reason: unknown): void {
    dead ??= { reason }
    worker.terminate()
    for (const { reject } of pending.values()) reject(dead.reason)
    pending.clear()
  }

  worker.onmessage = ({ data }) => {
    const call = pending.get(data.id)
    if ('progress' in data) return call?.progress?.(data.progress)
    pending.delete(data.id)
    if ('error' in data) call?.reject(new Error(data.error))
    else call?.resolve(data.value as never)
  }
  worker.onerror = (event) => close(new Error(event.message || 'the worker could not run'))
  worker.onmessageerror = () => close(new Error('an answer could not be read'))

  function call<T>(call: Call, progress?: (progress: Progress) => void): Promise<T> {
    if (dead) return Promise.reject(dead.reason)
    return new Promise<T>((resolve, reject) => {
      pending.set(call.id, { resolve, reject, progress })
      worker.postMessage(call)
    })
  }

  return {
    open: (files, reading, progress) => call({ id: ++calls, verb: 'open', files, reading }, progress),
    rejected: () => call({ id: ++calls, verb: 'rejected' }),
    exported: (shown) => call({ id: ++calls, verb: 'exported', shown }),
    editing: {
      row: (wanted) => call({ id: ++calls, verb: 'row', wanted }),
      joining: (added) => call({ id: ++calls, verb: 'joining', added }),
      rewritten: (edit) => call({ id: ++calls, verb: 'rewritten', edit }),
    },
    // Replies are read one by one, since a delta may refer to the one before.
    ask: async (question, priority) =>
      restored(await call<Delta>({ id: ++calls, verb: 'ask', question, priority })),
    close,
  }
}
