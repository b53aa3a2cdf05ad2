/** A file's bytes as they are read: unpacked, counted, turned into text. */

/** What is needed of a `Blob`. */
export type FileBytes = Pick<Blob, 'size' | 'stream' | 'slice' | 'arrayBuffer'>

/** A gzip file ends too early or is damaged. */
export class BrokenPack extends Error {}

/** Yields a file's bytes piece by piece. A gzip file is unpacked.
 *  @param read called with how many bytes of the file, as it is stored, have been read so far
 *  @throws BrokenPack where gzip data cannot be unpacked to its end */
export async function* pieces(file: FileBytes, read: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  const packed = await isGzip(file)
  const reader = (
    packed ? file.stream().pipeThrough(counter(read)).pipeThrough(gunzip()) : file.stream()
  ).getReader()
  let bytes = 0
  let rest: AsyncGenerator<Uint8Array> | null = null
  try {
    // The next piece is requested before this one is handed out.
    for (let next = reader.read(), piece = await next; !piece.done; piece = await next) {
      next = reader.read()
      bytes += piece.value.length
      if (!packed) read(bytes)
      yield piece.value
    }
  } catch (error) {
    if (!packed) throw error
    // Browsers break off behind the first member of several.
    const { unpackedMembers } = await import('./members')
    rest = unpackedMembers(streamed(file, read), bytes)
  } finally {
    // Runs too where the caller stops early. An error of cancelling changes nothing then.
    reader.cancel().catch(() => undefined)
  }
  if (!rest) return
  try {
    yield* rest
  } catch (error) {
    throw new BrokenPack('broken gzip', { cause: error })
  }
}

async function* streamed(file: FileBytes, read: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  const reader = file.stream().getReader()
  let bytes = 0
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    bytes += next.value.length
    read(bytes)
    yield next.value
  }
}

const gunzip = () =>
  new DecompressionStream('gzip') as unknown as ReadableWritablePair<
    Uint8Array<ArrayBuffer>,
    Uint8Array<ArrayBuffer>
  >

async function isGzip(file: FileBytes): Promise<boolean> {
  const [a, b] = new Uint8Array(await file.slice(0, 2).arrayBuffer())
  return a === 0x1f && b === 0x8b
}

function counter(read: (bytes: number) => void) {
  let bytes = 0
  return new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform(piece, controller) {
      bytes += piece.length
      read(bytes)
      controller.enqueue(piece)
    },
  })
}
