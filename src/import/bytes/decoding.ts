/** A file's text, piece by piece, in whatever encoding it is written. */
import type { Encoding } from '../../model/opening'
import { concatenated } from '../../model/storage/concatenated'
import { lineAndColumn } from '../record/lineAndColumn'
import { type FileBytes, pieces } from './bytes'
import { detectEncoding } from './encoding'
import { holdsControl, kindOf, NoText, UNTOLD } from './notText'

/** Bytes by which the encoding is told. */
const SAMPLE = 1 << 16
/** Letters of the first piece, at least: by it a format, its columns and their dates are told. */
const FIRST_PIECE = 1 << 18
/** Bytes that are decoded at a time, and letters of all other pieces, at least. Small pieces and their rows stay in the
 *  processor's cache until they are done with. */
const PIECE = 1 << 16

/** `unsure`: no encoding is sure, and this is the beginning. */
export type FileText =
  | { pieces: AsyncGenerator<string>; encoding: Encoding; guessed: boolean }
  | { unsure: Encoding; sample: Uint8Array }

/** A file is no text in the encoding that its beginning is in. */
export class NotText extends Error {
  /** @param place of the first letter that is none */
  constructor(
    readonly encoding: Encoding,
    readonly place: string,
  ) {
    super(`not ${encoding}`)
  }
}

/** @param said the encoding that such files are in, as the reader says; undefined where nothing was said */
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

/** JSON is UTF-8 whatever it holds. */
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

/** The line on which a file's text goes on after so many bytes. They are read once more, since few are asked for it. */
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

/** The line, and where they are all here the column, of the first bytes that are no text in UTF-8. */
function placeOfBroken(bytes: Uint8Array, line?: number): string {
  const lenient = new TextDecoder('utf-8').decode(bytes)
  const at = lenient.indexOf('\ufffd')
  if (line === undefined || line === 1) return lineAndColumn(lenient, at)
  return `line ${line + lenient.slice(0, at).split('\n').length - 1}`
}
