/** The revision of large files is computed in a worker of its own while they are read: to fetch all bytes once more,
 *  and to hash them, which inside a worker the browser does at once, takes about a tenth of what reading takes. */
import type { FileBytes } from '../../import/bytes/bytes'
import { revisionOf } from '../../import/bytes/revision'
import type { Hashed } from './revisionWorker'

/** Smaller files are hashed sooner than a worker starts. */
const LARGE = 1 << 24

/** @returns the same as `revisionOf` */
export function revisionBeside(files: readonly FileBytes[]): Promise<string> {
  if (!files.some(({ size }) => size > LARGE)) return revisionOf(files)
  // Where no other worker can run, this one does it.
  return inWorker(files).catch(() => revisionOf(files))
}

async function inWorker(files: readonly FileBytes[]): Promise<string> {
  const worker = new Worker(new URL('./revisionWorker.ts', import.meta.url), { type: 'module' })
  return await new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<Hashed>) =>
      'error' in data ? reject(new Error(data.error)) : resolve(data.revision)
    worker.onerror = (event) => reject(new Error(event.message || 'the worker that hashes could not run'))
    worker.postMessage(files)
  })
}
