/** What a link to the view can carry, and what whoever opens it then needs. */
import type { Mapping } from '../../model/mapping'
import type { View } from '../../model/view'
import { packed } from '../../permalink/codec'
import { hrefOf } from '../../permalink/history'
import { pack } from '../../permalink/packed'
import { shorter } from '../../permalink/shorter'
import type { Known } from '../../store/known'
import { fragmentOf } from '../../store/story'

/** Above so many characters, a link is offered packed. */
export const LONG_LINK = 2_000

/** Data as a link carries it: packed bytes, of the file itself or of the dataset as it was written anew. */
export type Carried = { packed: string; rewritten: boolean }

export type LinkOptions = {
  /** The data itself, in the place of a name for it. */
  inline: Carried | null
  /** Without a revision, the link shows whatever the address has by then. */
  pinned: boolean
  /** Packed as a whole. */
  short: boolean
}

/** The address of the view. */
export function addressOf(known: Known, options: LinkOptions): string {
  const { description } = known
  const view = { ...known.view, ...(options.pinned && description && shortLists(known.view, description)) }
  const linked = { ...view, ...dataIn(known, options) }
  // Data that was written anew is another revision. It goes with the link, and cannot change.
  const pinned = options.pinned && !options.inline?.rewritten
  const revision = pinned ? (description?.revision ?? null) : null
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
  const { packed, rewritten } = inline
  return { data: 'inline', inline: packed, map: mapping && !rewritten ? packedMapping(mapping) : null }
}

const packedMapping = (mapping: Mapping): string => pack(new TextEncoder().encode(JSON.stringify(mapping)))
