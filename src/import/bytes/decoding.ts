/** Decodes a file to text, piece by piece, whatever its encoding. */
import type { Encoding, LegacyEncoding } from '../../model/encoding'
import { concatenated } from '../../model/storage/concatenated'
import { lineAndColumn } from '../record/lineAndColumn'
import { type FileBytes, pieces } from './bytes'
import { unicodeOf } from './encoding'
import { holdsControl, kindOf, NoText, UNTOLD } from './notText'

/** How many bytes at the beginning of a file decide its encoding. */
const SAMPLE = 1 << 16
/** The least length of the first piece, in characters: format, columns and dates are recognised by it. */
const FIRST_PIECE = 1 << 18
/** How many bytes are decoded at a time, and the least length of every further piece, in characters. Small pieces and
 *  their rows stay in the processor's cache. */
const PIECE = 1 << 16

/** The text, its encoding, and whether that was told by the text's letters alone; or, where nobody can tell the encoding,
 *  those in which it can be read, the likeliest first, and rows in which they differ (`sample`), so that the reader can be
 *  asked. */
export type FileText = { pieces: AsyncGenerator<string>; encoding: Encoding; byLetters: boolean } | Unsure
type Unsure = { unsure: readonly LegacyEncoding[]; sample: Uint8Array }

/** Bytes of a file are not valid in its encoding. */
export class NotText extends Error {
  /** @param place of the first invalid bytes, "line 12"; '' where it is not known
   *  @param legacy bytes of a file that is ASCII before them, and not in Unicode from there on */
  constructor(
    readonly encoding: Encoding,
    readonly place: string,
    readonly legacy: Uint8Array | null = null,
  ) {
    super(`not ${encoding}`)
  }
}

/** Finds out a file's encoding from its beginning and decodes it.
 *  @param told the encoding that somebody chose for a file that is not in Unicode, by its first bytes
 *  @param read called with how many bytes of the file have been read so far
 *  @throws NoText where the file is a picture, a PDF or the like
 *  @throws NotText where bytes are not valid in the encoding, also while pieces are taken */
export async function textOf(
  file: FileBytes,
  told: (start: Uint8Array) => LegacyEncoding | undefined,
  read: (bytes: number) => void,
): Promise<FileText> {
  const bytes = pieces(file, read)
  const start = await beginning(bytes)
  const kind = kindOf(start)
  if (kind) throw new NoText(`this is ${kind}`)
  const decoding = (encoding: Encoding, byLetters: boolean): FileText => ({
    pieces: decoded(file, start, bytes, encoding),
    encoding,
    byLetters,
  })
  const unicode = unicodeOf(start.subarray(0, SAMPLE))
  const later = unicode === 'utf-8' ? told(start) : undefined
  if (later && beginsInAscii(start) && !(await goesOnInUnicode(file))) return decoding(later, false)
  if (unicode) return decoding(unicode, false)
  if (holdsControl(start)) throw new NoText(UNTOLD)
  if (isJson(start)) throw new NotText('utf-8', placeOfBroken(start))
  const chosen = told(start)
  if (chosen) return decoding(chosen, false)
  const { sure, ...asked } = await encodingsOf(start)
  const [likeliest] = asked.unsure
  if (sure && likeliest) return decoding(likeliest, true)
  await bytes.return(undefined)
  return asked
}

/** What the reader is asked about bytes that are no text in Unicode, and whether the first of the encodings is sure.
 *  @throws NoText where they are a text in none */
export async function encodingsOf(bytes: Uint8Array): Promise<Unsure & { sure: boolean }> {
  const { legacyEncodings, tellingRows } = await import('./legacy')
  const { encodings, sure } = legacyEncodings(bytes)
  if (!encodings.length) throw new NoText(UNTOLD)
  return { unsure: encodings, sample: tellingRows(bytes), sure }
}

const isAscii = (bytes: Uint8Array): boolean => bytes.every((byte) => byte < 0x80)
const beginsInAscii = (start: Uint8Array): boolean => isAscii(start.subarray(0, SAMPLE))

/** The rows from the first one on that holds bytes beyond ASCII. */
function beyondAscii(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex((byte) => byte >= 0x80)
  const from = bytes.lastIndexOf(0x0a, first) + 1
  return bytes.subarray(from, from + SAMPLE)
}

/** Of a file that begins in ASCII: is it in Unicode where it first goes beyond? */
async function goesOnInUnicode(file: FileBytes): Promise<boolean> {
  for await (const piece of pieces(file, () => undefined))
    if (!isAscii(piece)) return unicodeOf(beyondAscii(piece)) !== null
  return true
}

/** Does a file begin as a text in Unicode does? */
export async function isUnicode(file: FileBytes): Promise<boolean> {
  const bytes = pieces(file, () => undefined)
  const start = await beginning(bytes)
  await bytes.return(undefined)
  return unicodeOf(start) !== null
}

async function beginning(bytes: AsyncGenerator<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let size = 0
  while (size < SAMPLE) {
    const next = await bytes.next()
    if (next.done) break
    parts.push(next.value)
    size += next.value.length
  }
  return concatenated(Uint8Array, parts, size)
}

/** JSON is always UTF-8 (RFC 8259). */
const isJson = (start: Uint8Array): boolean => {
  const first = start.find((byte) => byte > 0x20)
  return first === 0x7b || first === 0x5b
}

async function* decoded(
  file: FileBytes,
  start: Uint8Array,
  rest: AsyncGenerator<Uint8Array>,
  encoding: Encoding,
): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true })
  let [open, read, wanted] = ['', 0, FIRST_PIECE]
  const isText = (bytes: Uint8Array): boolean => {
    try {
      open += decoder.decode(bytes, { stream: true })
      read += bytes.length
      return true
    } catch {
      return false
    }
  }
  const add = async (bytes: Uint8Array): Promise<void> => {
    if (isText(bytes)) return
    const isLegacy = encoding === 'utf-8' && beginsInAscii(start) && !isJson(start)
    const rows = isLegacy ? beyondAscii(bytes) : null
    const legacy = rows && unicodeOf(rows) === null ? rows : null
    throw new NotText(encoding, placeOfBroken(bytes, await lineAfter(file, read, encoding)), legacy)
  }
  await add(start)
  for await (const bytes of rest) {
    for (let at = 0; at < bytes.length; at += PIECE) {
      if (open.length >= wanted) {
        yield open
        open = ''
        wanted = PIECE
      }
      await add(bytes.subarray(at, at + PIECE))
    }
  }
  try {
    open += decoder.decode()
  } catch {
    throw new NotText(encoding, '')
  }
  yield open
}

/** The line on which a file's text goes on after so many bytes. It reads them a second time, since only broken files need
 *  it. */
async function lineAfter(file: FileBytes, bytes: number, encoding: Encoding): Promise<number> {
  const decoder = new TextDecoder(encoding)
  let [line, left] = [1, bytes]
  for await (const piece of pieces(file, () => undefined)) {
    if (left <= 0) break
    line += decoder.decode(piece.subarray(0, left), { stream: true }).split('\n').length - 1
    left -= piece.length
  }
  return line
}

/** Where the first bytes stand that are not valid UTF-8.
 *  @param line on which `bytes` begin; without it, or on line 1, the column is told, too */
function placeOfBroken(bytes: Uint8Array, line?: number): string {
  const lenient = new TextDecoder('utf-8').decode(bytes)
  const at = lenient.indexOf('\ufffd')
  if (line === undefined || line === 1) return lineAndColumn(lenient, at)
  return `line ${line + lenient.slice(0, at).split('\n').length - 1}`
}
