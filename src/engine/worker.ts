/** The memory engine inside a module worker. */
import { memoryEngine } from './memory'
import type { Call, Reply } from './remote'
import { resting } from './resting'
import { revisionBeside } from './revisionBeside'
import { serve } from './serve'

const engine = memoryEngine(revisionBeside)

// The worker's own scope; the DOM library that the rest of the program is checked with types `self` as a window.
const scope = self as unknown as {
  onmessage: ((message: MessageEvent<Call>) => void) | null
  postMessage(reply: Reply): void
}

const between = resting(engine.prepare, engine.rest)

scope.onmessage = ({ data }) => between(() => serve(engine, data, (reply) => scope.postMessage(reply)))
