/** Detects a text's encoding from its first bytes. */
import type { Encoding } from '../../model/opening'

/** `sure`: false where the encoding is only the likelier one of two. */
export type Detected = { encoding: Encoding; sure: boolean }

/** @param bytes the beginning of a file, or all of it; a letter may be cut at its end */
export function detectEncoding(bytes: Uint8Array): Detected {
  const [a, b, c] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: 'utf-8', sure: true }
  if (a === 0xff && b === 0xfe) return { encoding: 'utf-16le', sure: true }
  if (a === 0xfe && b === 0xff) return { encoding: 'utf-16be', sure: true }
  const wide = zeros(bytes)
  if (wide) return { encoding: wide, sure: true }
  // UTF-8 with a few invalid bytes is still read as UTF-8, which reports them. In another encoding all letters beyond
  // ASCII would come out wrong.
  if (isUtf8(bytes) || isMostlyUtf8(bytes)) return { encoding: 'utf-8', sure: true }
  return byLetters(bytes)
}

/** Text of mostly Latin letters in UTF-16 is half zeros. */
function zeros(bytes: Uint8Array): Encoding | null {
  const pairs = bytes.length >> 1
  let [even, odd] = [0, 0]
  for (let i = 0; i < pairs * 2; i += 2) {
    if (bytes[i] === 0) even++
    if (bytes[i + 1] === 0) odd++
  }
  if (odd > pairs * 0.3 && even < pairs * 0.05) return 'utf-16le'
  return even > pairs * 0.3 && odd < pairs * 0.05 ? 'utf-16be' : null
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

/** Cyrillic words are runs of bytes from 0xC0 in Windows-1251; in Windows-1252 such bytes are the accented letters of
 *  words that are otherwise ASCII, one or two at a time. */
function byLetters(bytes: Uint8Array): Detected {
  let [high, together] = [0, 0]
  const isHigh = (byte = 0) => byte >= 0xc0
  for (let i = 0; i < bytes.length; i++) {
    if (!isHigh(bytes[i])) continue
    high++
    if (isHigh(bytes[i - 1]) || isHigh(bytes[i + 1])) together++
  }
  const share = high ? together / high : 0.5
  return { encoding: share > 0.5 ? 'windows-1251' : 'windows-1252', sure: share > 0.8 || share < 0.2 }
}
