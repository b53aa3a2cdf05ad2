/** Bytes in the place of blobs: in WebKit a worker of a page on disk can read no blob, not even one that it made itself.
 *  Seen with WebKitGTK 2.50. */
import type { FileBytes } from '../../import/bytes/bytes'
import type { DatasetOpener, NamedFile } from '../engine'
import type { Call, WorkerLike } from './connection'

/** The page's end: a worker that is sent the bytes of files. */
export function sendingBuffers<W extends Pick<WorkerLike, 'postMessage' | 'onerror'>>(worker: W): W {
  const post = worker.postMessage.bind(worker)
  const sendBuffers = async (call: Extract<Call, { verb: 'open' }>) => {
    try {
      const files = await Promise.all(
        call.files.map(async ({ name, bytes }) => ({ name, bytes: await bytes.arrayBuffer() })),
      )
      post({ ...call, files: files as unknown as NamedFile[] })
    } catch (error) {
      worker.onerror?.(
        new ErrorEvent('error', { message: error instanceof Error ? error.message : String(error) }),
      )
    }
  }
  // Nothing else is sent before the files are open.
  worker.postMessage = (call: Call) => (call.verb === 'open' ? void sendBuffers(call) : post(call))
  return worker
}

/** The worker's end: opens files whose bytes were sent. */
export const openingBuffers = (opener: DatasetOpener): DatasetOpener => ({
  ...opener,
  open: (files, ...how) =>
    opener.open(
      files.map(({ name, bytes }) => ({ name, bytes: readable(bytes as unknown as ArrayBuffer) as Blob })),
      ...how,
    ),
})

/** Bytes that are streamed at a time. */
const PIECE = 1 << 20

/** Bytes that are read as those of a blob are. */
export const readable = (buffer: ArrayBuffer): FileBytes => ({
  size: buffer.byteLength,
  slice: (from, to) => readable(buffer.slice(from, to)) as Blob,
  arrayBuffer: async () => buffer.slice(0),
  stream() {
    let at = 0
    return new ReadableStream({
      pull(controller) {
        if (at >= buffer.byteLength) return controller.close()
        controller.enqueue(new Uint8Array(buffer.slice(at, at + PIECE)))
        at += PIECE
      },
    })
  },
})
