/** What an engine in a worker does with a call: a message in, a message out. Never rejects: a failure is a reply. */
import type { Engine } from './engine'
import type { Call, Reply } from './remote'

export async function serve(engine: Engine, call: Call): Promise<Reply> {
  try {
    const value =
      call.verb === 'open' ? await engine.open(call.bytes, call.file) : await engine.ask(call.question)
    return { id: call.id, value }
  } catch (error) {
    return { id: call.id, error: error instanceof Error ? error.message : String(error) }
  }
}
