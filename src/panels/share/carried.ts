/** The data as a link carries it. */
import { writeJson } from '../../export/writeJson'
import { pack } from '../../permalink/packed'
import type { State } from '../../store/state'
import { aboutOf } from './about'
import type { Carried } from './linkOptions'

/** The most characters that data may take in a link: what mail programs and messengers still pass on whole. */
export const MOST_INLINE = 8_000
/** Nothing larger packs into a link, bytes. */
const MOST_UNPACKED = 1_000_000

/** The file itself; where the reader wrote a title and the like to publish it with, the dataset with what they wrote.
 *  @returns null where it is too large for a link, or several files */
export async function carried(state: State): Promise<Carried | null> {
  const { source, description, kept } = state
  const files = source?.files.files ?? []
  const [file] = files
  if (!description || files.length !== 1 || !file || file.bytes.size > MOST_UNPACKED) return null
  const rewritten = kept.heads[description.revision] !== undefined
  const bytes = rewritten ? await written(state) : new Uint8Array(await file.bytes.arrayBuffer())
  const packed = bytes && pack(bytes)
  return packed && packed.length <= MOST_INLINE ? { packed, rewritten } : null
}

async function written(state: State): Promise<Uint8Array | null> {
  const dataset = await state.exported('everything')
  const about = aboutOf(state, 'everything')
  // Its own address would name a file that only the reader has.
  return dataset && about && new TextEncoder().encode(writeJson(dataset, { ...about, link: '' }))
}
