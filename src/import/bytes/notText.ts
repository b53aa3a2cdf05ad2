/** Recognises files that are no text, such as pictures, and says what to do instead. */

import { type FileBytes, pieces } from './bytes'

/** A file is no text. `what` is a sentence for the page: "this is a picture, …" */
export class NoText extends Error {
  constructor(
    readonly what: string,
    options?: ErrorOptions,
  ) {
    super(what, options)
  }
}

const OLD_WORKBOOK =
  'a workbook or document of before 2007: save it as .xlsx, or its table as CSV, or copy the rows and paste them here'
const PICTURE = 'a picture, which holds no table'

export const UNTOLD = 'this is no text, or one in an encoding that cannot be told'

/** Kinds of files by their first bytes. */
const KINDS: [number[], string][] = [
  [[0xd0, 0xcf, 0x11, 0xe0], OLD_WORKBOOK],
  [[0x89, 0x50, 0x4e, 0x47], PICTURE],
  [[0xff, 0xd8, 0xff], PICTURE],
  [[0x47, 0x49, 0x46, 0x38], PICTURE],
  [[0x25, 0x50, 0x44, 0x46], 'a PDF: copy the rows of its table and paste them here'],
]

/** Does a file begin as a zip archive does, which every workbook is? */
export async function isArchive(file: FileBytes): Promise<boolean> {
  const start = new Uint8Array(await file.slice(0, ZIP.length).arrayBuffer())
  return ZIP.every((byte, i) => start[i] === byte)
}

/** Does a file, unpacked, begin as XML and HTML do? */
export async function isMarkup(file: FileBytes): Promise<boolean> {
  for await (const piece of pieces(file, () => undefined)) {
    const first = piece.find((byte) => !BEFORE_MARKUP.has(byte))
    if (first !== undefined) return first === '<'.charCodeAt(0)
  }
  return false
}

/** Does a file, unpacked, hold a word of ASCII, in whatever case and encoding? */
export async function holdsWord(file: FileBytes, word: string): Promise<boolean> {
  const wanted = word.toLowerCase()
  const decoder = new TextDecoder('latin1')
  let end = ''
  for await (const piece of pieces(file, () => undefined)) {
    const text = end + decoder.decode(piece).replaceAll('\0', '').toLowerCase()
    if (text.includes(wanted)) return true
    end = text.slice(-wanted.length)
  }
  return false
}

/** Byte order marks, the zeros of wide encodings, and white space. */
const BEFORE_MARKUP = new Set([0xef, 0xbb, 0xbf, 0xff, 0xfe, 0, 9, 10, 13, 32])

const ZIP = [0x50, 0x4b, 0x03, 0x04]

/** What kind of file begins with these bytes; null where it is none of the known ones. */
export const kindOf = (bytes: Uint8Array): string | null =>
  KINDS.find(([sign]) => sign.every((byte, i) => bytes[i] === byte))?.[1] ?? null

/** Does it hold control characters? No text in a one-byte encoding has them. */
export const holdsControl = (bytes: Uint8Array): boolean => bytes.some((byte) => byte < 9)
