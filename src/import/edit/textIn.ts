/** The whole text of a file. */
import type { Reading } from '../../model/opening'
import { textOf } from '../bytes/decoding'
import { toldEncoding } from '../mapping/mappedEncoding'
import type { ReadableFile } from '../read'

/** @throws where it is no text, or nobody said in which encoding; neither is so of a file that is open */
export async function textIn({ name, bytes }: ReadableFile, how: Reading): Promise<string> {
  const text = await textOf(bytes, toldEncoding(how), () => undefined)
  if ('unsure' in text) throw new Error(`The encoding of ${name} is not known.`)
  const pieces: string[] = []
  for await (const piece of text.pieces) pieces.push(piece)
  return pieces.join('')
}
