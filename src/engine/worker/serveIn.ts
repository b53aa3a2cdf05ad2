/** Serves an opener to the page from inside a worker. */
import type { DatasetOpener } from '../engine'
import type { Idle } from '../memory/memory'
import type { Call, Reply } from './connection'
import { idleQueue } from './idleQueue'
import { serving } from './server'

// The worker's own scope; the DOM library that the rest of the program is checked with types `self` as a window.
const scope = self as unknown as {
  onmessage: ((message: MessageEvent<Call>) => void) | null
  postMessage(reply: Reply): void
}

/** @param openerWith makes the opener, given what takes its work for idle moments */
export function serveIn(openerWith: (idle: Idle) => DatasetOpener): void {
  const idle = idleQueue()
  const serve = serving(openerWith(idle.add), (reply) => scope.postMessage(reply))
  scope.onmessage = ({ data }) => idle.call(() => serve(data))
}
