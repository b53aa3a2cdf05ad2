import type { LegacyEncoding } from '../../model/encoding'
import type { Mapping } from '../../model/mapping'
import type { Reading } from '../../model/opening'

/** The encoding of a file that is not in Unicode, as the reader said it; else as a mapping does whose columns are there in
 *  that encoding.
 *  @returns a function of the file's first bytes; it gives undefined where nobody said it */
export const toldEncoding =
  ({ encoding, mappings = [] }: Reading) =>
  (start: Uint8Array): LegacyEncoding | undefined =>
    encoding ?? mappings.find((mapping) => isIn(mapping, start))?.encoding

function isIn({ encoding, title }: Mapping, start: Uint8Array): boolean {
  if (!encoding) return false
  const text = new TextDecoder(encoding).decode(start, { stream: true }).toLowerCase()
  return title.columns.every((column) => text.includes(column.toLowerCase()))
}
