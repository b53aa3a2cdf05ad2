/** The page's end of engines in workers. Every opening has a worker of its own, which becomes the engine of the dataset
 *  once that is open: if opening fails, is stopped, or the worker dies, nothing that is open is lost. */

import type { Reading } from '../../model/opening'
import type { DatasetOpener, NamedFile, Opened, OpenOptions } from '../engine'
import { type Connection, connect, type WorkerLike } from './connection'
import { questionQueue } from './questions'

/** Opens datasets in workers that run `engineWorker.ts`. @param start starts one */
export function workerOpener(start: () => WorkerLike): DatasetOpener {
  let closed = false
  const opening = new Set<Connection>()
  // The first worker starts before there is a file for it, so that it is ready when the file is.
  let spare = early(start)

  async function open(
    files: readonly NamedFile[],
    reading: Reading = {},
    { progress, signal }: OpenOptions = {},
  ): Promise<Opened> {
    if (closed) throw new Error('The opener is closed.')
    const worker = spare ?? connect(start())
    spare = null
    opening.add(worker)
    const stop = () => worker.close(signal?.reason)
    signal?.addEventListener('abort', stop, { once: true })
    try {
      signal?.throwIfAborted()
      const opened = await worker.open(files, reading, progress)
      if (!opened.ok) {
        worker.close(new Error('Nothing was opened.'))
        return opened
      }
      const { rejected, exported, editing } = worker
      return { ...opened, engine: engineOf(worker), rejected, exported, editing }
    } catch (error) {
      worker.close(error)
      throw error
    } finally {
      opening.delete(worker)
      signal?.removeEventListener('abort', stop)
    }
  }

  return {
    open,
    close() {
      closed = true
      for (const one of [spare, ...opening]) one?.close(new Error('The opener is closed.'))
    },
  }
}

/** A worker that is started early; null where none can be made, which the opening that needs one says. */
function early(start: () => WorkerLike): Connection | null {
  try {
    return connect(start())
  } catch {
    return null
  }
}

const engineOf = (worker: Connection) => ({
  ask: questionQueue(worker.ask),
  close: () => worker.close(new Error('The engine is closed.')),
})
