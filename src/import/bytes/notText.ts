/** Files that are no text at all: what they are, and what to do instead. */

/** `what`: "this is a picture, …" */
export class NoText extends Error {
  constructor(readonly what: string) {
    super(what)
  }
}

const WORKBOOK = 'a workbook or an archive: save its table as CSV, or copy the rows and paste them here'
const PICTURE = 'a picture, which holds no table'

export const UNTOLD = 'this is no text, or one in an encoding that cannot be told'

/** By their first bytes. */
const KINDS: [number[], string][] = [
  [[0x50, 0x4b, 0x03, 0x04], WORKBOOK],
  [[0xd0, 0xcf, 0x11, 0xe0], WORKBOOK],
  [[0x89, 0x50, 0x4e, 0x47], PICTURE],
  [[0xff, 0xd8, 0xff], PICTURE],
  [[0x47, 0x49, 0x46, 0x38], PICTURE],
  [[0x25, 0x50, 0x44, 0x46], 'a PDF: copy the rows of its table and paste them here'],
]

/** What a file is that is no text, by its beginning; null for any other. */
export const kindOf = (bytes: Uint8Array): string | null =>
  KINDS.find(([sign]) => sign.every((byte, i) => bytes[i] === byte))?.[1] ?? null

/** Bytes that no text has in an encoding of one byte a letter. */
export const holdsControl = (bytes: Uint8Array): boolean => bytes.some((byte) => byte < 9)
