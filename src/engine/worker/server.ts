/** What an engine in a worker does with a call: messages in, messages out. Never rejects: a failure is a reply. */
import type { Engine } from '../engine'
import type { Call, Reply } from './client'
import { type Shared, share, spared } from './delta'

/** Told at most so often how far reading has come, ms. */
const PROGRESS_EVERY = 100

/** The last answers of each engine that reached the page. */
const sent = new WeakMap<Engine, Shared>()

export async function serve(engine: Engine, call: Call, reply: (reply: Reply) => void): Promise<void> {
  const { id } = call
  try {
    if (call.verb === 'ask') {
      const { question, ahead } = call
      const answer = await engine.ask(question, ahead)
      const shared = sent.get(engine) ?? []
      reply({ id, value: answer && spared(shared, answer) })
      if (answer) sent.set(engine, share(shared, { id, ahead, answer }))
    }
    if (call.verb === 'rejected') reply({ id, value: await engine.rejected() })
    if (call.verb === 'open')
      reply({ id, value: await engine.open(call.files, call.how, { progress: throttled(id, reply) }) })
  } catch (error) {
    reply({ id, error: error instanceof Error ? error.message : String(error) })
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
