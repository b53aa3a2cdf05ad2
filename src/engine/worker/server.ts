/** The worker's end: messages in, messages out. A worker opens one dataset and answers about it. */
import type { DatasetOpener, Opened } from '../engine'
import type { Call, Reply } from './connection'
import { deltaWriter } from './delta'

/** Progress is reported at most this often, ms. */
const PROGRESS_EVERY = 100

/** @returns a function that answers a call. It never rejects: a failure is a reply, too */
export function serving(opener: DatasetOpener, reply: (reply: Reply) => void): (call: Call) => Promise<void> {
  let opened: Extract<Opened, { ok: true }> | null = null
  const deltaOf = deltaWriter()

  function held() {
    if (!opened) throw new Error('No dataset is open: open one before asking.')
    return opened
  }

  async function open({ id, files, reading }: Extract<Call, { verb: 'open' }>): Promise<void> {
    const result = await opener.open(files, reading, { progress: throttled(id, reply) })
    if (!result.ok) return reply({ id, value: result })
    opened = result
    const { engine: _, rejected: __, exported: ___, editing: ____, ...told } = result
    reply({ id, value: told })
  }

  return async (call) => {
    const { id } = call
    try {
      if (call.verb === 'open') await open(call)
      if (call.verb === 'rejected') reply({ id, value: await held().rejected() })
      if (call.verb === 'exported') reply({ id, value: await held().exported(call.shown) })
      if (call.verb === 'row') reply({ id, value: await held().editing.row(call.wanted) })
      if (call.verb === 'joining') reply({ id, value: await held().editing.joining(call.added) })
      if (call.verb === 'rewritten') reply({ id, value: await held().editing.rewritten(call.edit) })
      if (call.verb === 'ask') {
        const { question, priority } = call
        reply({ id, value: deltaOf(await held().engine.ask(question, { priority })) })
      }
    } catch (error) {
      reply({ id, error: error instanceof Error ? error.message : String(error) })
    }
  }
}

function throttled(id: number, reply: (reply: Reply) => void) {
  let last = Number.NEGATIVE_INFINITY
  return (progress: Extract<Reply, { progress: unknown }>['progress']): void => {
    const now = performance.now()
    if (now - last < PROGRESS_EVERY) return
    last = now
    reply({ id, progress })
  }
}
