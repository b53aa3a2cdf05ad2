/** The memory engine inside a module worker. */
import { memoryEngine } from '../memory/memory'
import type { Call, Reply } from './client'
import { resting } from './idleQueue'
import { revisionBeside } from './revision'
import { serve } from './server'

const engine = memoryEngine(revisionBeside)

// The worker's own scope; the DOM library that the rest of the program is checked with types `self` as a window.
const scope = self as unknown as {
  onmessage: ((message: MessageEvent<Call>) => void) | null
  postMessage(reply: Reply): void
}

const between = resting(engine.prepare, engine.rest)

scope.onmessage = ({ data }) => between(() => serve(engine, data, (reply) => scope.postMessage(reply)))
