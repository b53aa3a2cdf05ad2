/** The memory engine inside a module worker: a message in, a message out, in the order of asking. */
import type { Engine } from './engine'
import { memoryEngine } from './memory'
import type { Call, Reply } from './remote'

const engine: Engine = memoryEngine()

// The worker's own scope; the DOM library that the rest of the program is checked with types `self` as a window.
const scope = self as unknown as {
  onmessage: ((message: MessageEvent<Call>) => void) | null
  postMessage(reply: Reply): void
}

scope.onmessage = async ({ data: call }) => {
  try {
    const value =
      call.verb === 'open' ? await engine.open(call.bytes, call.file) : await engine.ask(call.question)
    scope.postMessage({ id: call.id, value })
  } catch (error) {
    scope.postMessage({ id: call.id, error: error instanceof Error ? error.message : String(error) })
  }
}
