/** Detects Unicode from a text's first bytes. */
import type { Encoding } from '../../model/encoding'

/** @param bytes the beginning of a file, or all of it; a letter may be cut at its end
 *  @returns null where it is no text in Unicode */
export function unicodeOf(bytes: Uint8Array): Encoding | null {
  const [a, b, c] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8'
  if (a === 0xff && b === 0xfe) return 'utf-16le'
  if (a === 0xfe && b === 0xff) return 'utf-16be'
  // UTF-8 with a few invalid bytes is still read as UTF-8, which reports them. In another encoding all letters beyond
  // ASCII would come out wrong.
  return zeros(bytes) ?? (isUtf8(bytes) || isMostlyUtf8(bytes) ? 'utf-8' : null)
}

/** In UTF-16 every comma, digit and end of a line has a zero beside it, always on the same side. */
function zeros(bytes: Uint8Array): Encoding | null {
  const pairs = bytes.length >> 1
  let [even, odd] = [0, 0]
  for (let i = 0; i < pairs * 2; i += 2) {
    if (bytes[i] === 0) even++
    if (bytes[i + 1] === 0) odd++
  }
  const least = pairs / 50
  if (odd > least && even < odd / 8) return 'utf-16le'
  return even > least && odd < even / 8 ? 'utf-16be' : null
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}

/** Do most bytes beyond ASCII form valid UTF-8 sequences? In other encodings hardly any do. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  let [right, wrong] = [0, 0]
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] as number
    if (byte < 0x80) continue
    const more = byte >= 0xf0 ? 3 : byte >= 0xe0 ? 2 : 1
    const follow = bytes.subarray(i + 1, i + 1 + more)
    const fits = byte >= 0xc2 && byte < 0xf5 && follow.length === more && follow.every(isFollowing)
    if (fits) {
      right++
      i += more
    } else wrong++
  }
  return right > wrong
}

const isFollowing = (byte: number): boolean => byte >> 6 === 0b10

/** `UTF-8`, `Windows-1250`, `EUC-KR` */
export const encodingName = (encoding: Encoding): string =>
  /^(?:windows|mac|x-mac)/.test(encoding)
    ? encoding.replace(/^(?:x-)?./, (start) => start.toUpperCase())
    : encoding.toUpperCase()
