/** Gzip of several members, one behind the other, as `bgzip`, `cat` and some loggers write it: browsers unpack the first
 *  one and then break off. */
import { Gunzip } from 'fflate'

/** Unpacks all members. @param skip bytes of what comes out that are known already
 *  @throws an error where what is packed breaks off or is broken */
export async function* unpackedMembers(
  packed: AsyncIterable<Uint8Array>,
  skip: number,
): AsyncGenerator<Uint8Array> {
  let out: Uint8Array[] = []
  let left = skip
  /** Bytes of the member that is being unpacked. */
  let length = 0
  let end = new Uint8Array()
  const gunzip = new Gunzip((piece) => {
    length += piece.length
    const from = Math.min(left, piece.length)
    left -= from
    if (from < piece.length) out.push(piece.slice(from))
  })
  gunzip.onmember = () => {
    length = 0
  }
  for await (const piece of packed) {
    end = Uint8Array.of(...end, ...piece.subarray(-TRAILER)).slice(-TRAILER)
    gunzip.push(piece)
    yield* out
    out = []
  }
  gunzip.push(new Uint8Array(), true)
  yield* out
  // The last bytes say how long the last member is, which the library does not check.
  const said = end.length === TRAILER ? new DataView(end.buffer).getUint32(0, true) : -1
  if (said !== length % 2 ** 32) throw new Error('The last member of gzip is not whole.')
}

/** Bytes in which a member ends: its length. */
const TRAILER = 4
