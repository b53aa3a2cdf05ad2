/** What a link to the view can carry, and what whoever opens it then needs. */
import type { Mapping } from '../../model/mapping'
import type { View } from '../../model/view'
import { packed } from '../../permalink/codec'
import { hrefOf } from '../../permalink/history'
import { pack } from '../../permalink/packed'
import { shorter } from '../../permalink/shorter'
import type { FileSet, Known } from '../../store/state'
import { fragmentOf } from '../../store/story'

/** The most characters that data may take in a link: what mail programs and messengers still pass on whole. */
export const MOST_INLINE = 8_000
/** Above so many characters, a link is offered packed. */
export const LONG_LINK = 2_000

export type LinkOptions = {
  /** The data itself, packed, in the place of a name for it. */
  inline: string | null
  /** Without a revision, the link shows whatever the address has by then. */
  pinned: boolean
  /** Packed as a whole. */
  short: boolean
}

/** The data as a link can carry it; null where it is too large, or several files.
 *  @returns the packed bytes */
export async function packedFiles({ files }: FileSet): Promise<string | null> {
  const [file] = files
  if (files.length !== 1 || !file || file.bytes.size > MOST_UNPACKED) return null
  const text = pack(new Uint8Array(await file.bytes.arrayBuffer()))
  return text.length <= MOST_INLINE ? text : null
}

/** Nothing larger packs into a link, bytes. */
const MOST_UNPACKED = 1_000_000

/** The address of the view. */
export function addressOf(known: Known, options: LinkOptions): string {
  const { description } = known
  const view = { ...known.view, ...(options.pinned && description && shortLists(known.view, description)) }
  const linked = { ...view, ...dataIn(known, options) }
  const revision = options.pinned ? (description?.revision ?? null) : null
  const fragment = fragmentOf({ view: linked, description }, revision)
  const short = options.short ? packed(fragment) : fragment
  return hrefOf(short.length < fragment.length ? short : fragment)
}

const shortLists = ({ filters }: View, description: NonNullable<Known['description']>): Partial<View> => ({
  filters: shorter(filters, description),
})

/** How the link names its data: by itself where it can; and how a table in no known format is to be read. */
function dataIn({ view, source }: Known, { inline }: LinkOptions): Partial<View> {
  const [mapping] = source?.files.reading.mappings ?? []
  const map = view.map ?? (mapping && view.data !== 'file' ? packedMapping(mapping) : null)
  if (inline === null) return { map }
  return { data: 'inline', inline, map: mapping ? packedMapping(mapping) : null }
}

const packedMapping = (mapping: Mapping): string => pack(new TextEncoder().encode(JSON.stringify(mapping)))
