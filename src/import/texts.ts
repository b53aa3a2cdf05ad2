/** A file's text, piece by piece, in whatever encoding it is written. */
import { type FileBytes, pieces } from './bytes'
import { detectEncoding, type Encoding } from './encoding'
import { lineAndColumn } from './place'

/** Bytes by which the encoding is told. */
const SAMPLE = 1 << 16
/** Letters of a piece, at least. Rows of small pieces are done with before they grow old in memory. */
const PIECE = 1 << 18

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

/** @param asked the encoding that the reader said such files are in */
export async function textOf(
  file: FileBytes,
  asked: Encoding | undefined,
  read: (bytes: number) => void,
): Promise<FileText> {
  const bytes = pieces(file, read)
  const start = await beginning(bytes)
  const { encoding, sure } = detectEncoding(start)
  const legacy = encoding.startsWith('windows')
  if (legacy && isJson(start)) throw new NotText('utf-8', placeOfBroken(start))
  if (!sure && asked === undefined) {
    await bytes.return(undefined)
    return { unsure: encoding, sample: start.slice(0, 2000) }
  }
  const used = legacy && asked ? asked : encoding
  return { pieces: decoded(start, bytes, used), encoding: used, guessed: legacy && !asked }
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
  return joined(parts, size)
}

function joined(parts: Uint8Array[], size: number): Uint8Array {
  const all = new Uint8Array(size)
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}

/** JSON is UTF-8 whatever it holds. */
const isJson = (start: Uint8Array): boolean => {
  const first = start.find((byte) => byte > 0x20)
  return first === 0x7b || first === 0x5b
}

async function* decoded(
  start: Uint8Array,
  rest: AsyncGenerator<Uint8Array>,
  encoding: Encoding,
): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true })
  let [open, line] = ['', 1]
  const add = (bytes: Uint8Array): void => {
    try {
      open += decoder.decode(bytes, { stream: true })
    } catch {
      throw new NotText(encoding, placeOfBroken(bytes, line + open.split('\n').length - 1))
    }
  }
  add(start)
  for await (const bytes of rest) {
    if (open.length >= PIECE) {
      yield open
      line += open.split('\n').length - 1
      open = ''
    }
    add(bytes)
  }
  try {
    open += decoder.decode()
  } catch {
    throw new NotText(encoding, '')
  }
  yield open
}

/** The line, and where they are all here the column, of the first bytes that are no text in UTF-8. */
function placeOfBroken(bytes: Uint8Array, line?: number): string {
  const lenient = new TextDecoder('utf-8').decode(bytes)
  const at = lenient.indexOf('\ufffd')
  if (line === undefined || line === 1) return lineAndColumn(lenient, at)
  return `line ${line + lenient.slice(0, at).split('\n').length - 1}`
}
