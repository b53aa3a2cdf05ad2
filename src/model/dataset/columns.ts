/** A dataset as typed columns: one number per claim or event, so that a query over a million claims is a few
 *  loops over arrays. Texts stand in columns of their own (`texts.ts`) and are read only for what is shown. */
import type { Dataset, LostVote, Source } from '../claim'
import type { Dictionary } from '../storage/dictionary'
import type { Texts } from '../storage/textColumn'
import type { DateTable } from '../time/dateTable'
import type { FigureColumns } from './figures'
import type { RelationColumns } from './relationColumns'
import type { Independence, StatedContradiction } from './relations'

/** The texts of events. An empty id is made from the title (`texts.ts`). */
export type EventTexts = { id: Texts; title: Texts; summary: Texts }

/** The texts of claims. An empty id is made from event, source and ordinal (`texts.ts`). */
export type ClaimTexts = Record<'id' | 'text' | 'quote' | 'note' | 'url' | 'archiveUrl', Texts>

/** What a dataset says of itself. */
export type Head = Omit<Dataset, 'sources' | 'events' | 'relations'>

/** What a dataset's claims and events say, each by itself: everything but what relates claims to each other. */
export type BaseColumns = {
  head: Head
  sources: readonly Source[]
  events: number
  claims: number
  /** The claims of event `e` are `first[e]` to `first[e + 1]`, not included, in the file's order. */
  first: Uint32Array
  event: Uint32Array
  source: Uint32Array
  publisher: Uint32Array
  /** Index into `carriers`. */
  via: Uint32Array
  carriers: readonly (readonly string[])[]
  /** Index into STANCES. */
  stance: Uint8Array
  /** The Admiralty code that the file gives the claim; 0 where it gives none. */
  credibility: Uint8Array
  /** Claims of an excerpt that have no vote because of a claim that it leaves out. */
  lostVotes: ReadonlyMap<number, LostVote>
  /** Ids that events and claims had in earlier revisions, for those that had others. */
  previousIds: Record<'event' | 'claim', ReadonlyMap<number, readonly string[]>>
  /** When it is said to have happened, and when that was said: numbers of `dates`. */
  occurred: Uint32Array
  reported: Uint32Array
  dates: DateTable
  /** Per source: index of its party; a source without affiliation is a party of its own. */
  party: Uint32Array
  /** Per source: numbers of its affiliation, kind and reliability in the dictionaries. */
  affiliation: Uint32Array
  kind: Uint32Array
  reliability: Uint32Array
  /** Per event. */
  place: Uint32Array
  /** Per event up to the last that has any, degrees; NaN where the file does not give both. */
  lat: Float64Array
  lon: Float64Array
  /** Tags of event `e`: `tags[firstTag[e]]` to `tags[firstTag[e + 1]]`, not included. */
  firstTag: Uint32Array
  tags: Uint32Array
  dictionaries: Record<
    'source' | 'publisher' | 'affiliation' | 'kind' | 'reliability' | 'place' | 'tag',
    Dictionary
  >
  figures: FigureColumns
  eventTexts: EventTexts
  claimTexts: ClaimTexts
}

/** All of a dataset. */
export type Columns = BaseColumns & {
  relations: RelationColumns
  independence: Independence
  statedContradictions: StatedContradiction[]
}
