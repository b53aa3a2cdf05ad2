/** Decodes a file to text, piece by piece, whatever its encoding. */
import type { Encoding } from '../../model/opening'
import { concatenated } from '../../model/storage/concatenated'
import { lineAndColumn } from '../record/lineAndColumn'
import { type FileBytes, pieces } from './bytes'
import { detectEncoding } from './encoding'
import { holdsControl, kindOf, NoText, UNTOLD } from './notText'

/** How many bytes at the beginning of a file decide its encoding. */
const SAMPLE = 1 << 16
/** The least length of the first piece, in characters: format, columns and dates are recognised by it. */
const FIRST_PIECE = 1 << 18
/** How many bytes are decoded at a time, and the least length of every further piece, in characters. Small pieces and
 *  their rows stay in the processor's cache. */
const PIECE = 1 << 16

/** The text, and whether its encoding is a guess; or, where nobody can tell the encoding, the likeliest one and the first
 *  bytes (`sample`), so that the reader can be asked. */
export type FileText =
  | { pieces: AsyncGenerator<string>; encoding: Encoding; guessed: boolean }
  | { unsure: Encoding; sample: Uint8Array }

/** Bytes of a file are not valid in its encoding. */
export class NotText extends Error {
  /** @param place of the first invalid bytes, "line 12"; '' where it is not known */
  constructor(
    readonly encoding: Encoding,
    readonly place: string,
  ) {
    super(`not ${encoding}`)
  }
}

/** Finds out a file's encoding from its beginning and decodes it.
 *  @param said the encoding that the reader chose for files without a sure one; undefined where nothing was chosen
 *  @param read called with how many bytes of the file have been read so far
 *  @throws NoText where the file is a picture, a PDF or the like
 *  @throws NotText where bytes are not valid in the encoding, also while pieces are taken */
export async function textOf(
  file: FileBytes,
  said: Encoding | undefined,
  read: (bytes: number) => void,
): Promise<FileText> {
  const bytes = pieces(file, read)
  const start = await beginning(bytes)
  const kind = kindOf(start)
  if (kind) throw new NoText(`this is ${kind}`)
  const { encoding, sure } = detectEncoding(start)
  const legacy = encoding.startsWith('windows')
  if (legacy && holdsControl(start)) throw new NoText(UNTOLD)
  if (legacy && isJson(start)) throw new NotText('utf-8', placeOfBroken(start))
  if (!sure && said === undefined) {
    await bytes.return(undefined)
    return { unsure: encoding, sample: start.slice(0, 2000) }
  }
  const used = legacy && said ? said : encoding
  return { pieces: decoded(file, start, bytes, used), encoding: used, guessed: legacy && !said }
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
    throw new NotText(encoding, placeOfBroken(bytes, await lineAfter(file, read, encoding)))
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
