/** The memory engine inside a module worker. */
import { memoryOpener } from '../memory/opener'
import type { Call, Reply } from './connection'
import { idleQueue } from './idleQueue'
import { revisionBeside } from './revisionBeside'
import { serving } from './server'

// The worker's own scope; the DOM library that the rest of the program is checked with types `self` as a window.
const scope = self as unknown as {
  onmessage: ((message: MessageEvent<Call>) => void) | null
  postMessage(reply: Reply): void
}

const idle = idleQueue()
const serve = serving(memoryOpener({ hash: revisionBeside, idle: idle.add }), (reply) =>
  scope.postMessage(reply),
)

scope.onmessage = ({ data }) => idle.call(() => serve(data))
