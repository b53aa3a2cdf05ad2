/** Bytes inside a link: zlib's deflate, spelled in base64url (RFC 4648) without padding (`contracts.md`, "Permalink"). */
import { Decompress, zlibSync } from 'fflate'
import { concatenated } from '../model/storage/concatenated'

/** Why packed text gives no bytes: it is damaged, or holds more than it may. */
export type Unpacking = { bytes: Uint8Array } | { why: 'damaged' | 'too-big' }

/** Spells bytes for a link. */
export const pack = (bytes: Uint8Array): string => spelled(zlibSync(bytes, { level: 9 }))

/** The bytes that were packed: by zlib, or bare deflate or gzip, which other tools write. Never throws.
 *  @param most how many bytes may come out; what holds more is given up on the way, so that no small link can fill
 *    the memory */
export function unpack(text: string, most: number): Unpacking {
  const packed = unspelled(text)
  if (!packed) return { why: 'damaged' }
  const pieces: Uint8Array[] = []
  let size = 0
  let done = false
  const stream = new Decompress((piece, final) => {
    size += piece.length
    if (size > most) throw new TooBig()
    pieces.push(piece)
    done = final
  })
  try {
    for (let at = 0; at < packed.length; at += STEP)
      stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length)
  } catch (error) {
    return { why: error instanceof TooBig ? 'too-big' : 'damaged' }
  }
  return done ? { bytes: concatenated(Uint8Array, pieces, size) } : { why: 'damaged' }
}

/** Packed bytes that are handed over at a time: each can unfold to a thousand times as many. */
const STEP = 1_024

class TooBig extends Error {}

const spelled = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '')

function unspelled(text: string): Uint8Array | null {
  if (!/^[\w-]+$/.test(text)) return null
  try {
    const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'))
    return Uint8Array.from(binary, (char) => char.charCodeAt(0))
  } catch {
    // A length that no base64 has.
    return null
  }
}
