/** Computes the revision of files inside a module worker, beside the one that reads them. */
import type { FileBytes } from '../../import/bytes/bytes'
import { revisionOf } from '../../import/bytes/revision'

export type Hashed = { revision: string } | { error: string }

// The worker's own scope; the DOM library that the rest of the program is checked with types `self` as a window.
const scope = self as unknown as {
  onmessage: ((message: MessageEvent<readonly FileBytes[]>) => void) | null
  postMessage(hashed: Hashed): void
  close(): void
}

scope.onmessage = async ({ data }) => {
  try {
    scope.postMessage({ revision: await revisionOf(data) })
  } catch (error) {
    scope.postMessage({ error: error instanceof Error ? error.message : String(error) })
  }
  // Ends itself, which frees its copies of the bytes. Ending it from outside would block until that is done.
  scope.close()
}
