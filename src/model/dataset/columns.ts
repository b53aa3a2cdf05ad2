/** A dataset as typed columns: one number per claim or event, so that a question over a million claims is a few
 *  loops over arrays. Texts stand in columns of their own (`records.ts`) and are read only for what is shown. */
import type { Dataset, Source } from '../claim'
import type { Opposed } from '../judgement/contradictions'
import type { Dictionary } from '../storage/dictionary'
import type { DateTable } from '../time/dateTable'
import { columnsWriter } from './columnsWriter'
import type { FigureColumns } from './figures'
import type { Independence } from './independence'
import type { ClaimTexts, EventTexts } from './records'

/** What a dataset says of itself. */
export type Head = Omit<Dataset, 'sources' | 'events' | 'relations'>

/** What a dataset's claims and events say, each by itself. */
export type Said = {
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

/** And what claims say of each other. */
export type Columns = Said & {
  independence: Independence
  /** Claims that the dataset says contradict each other. */
  opposed: Opposed[]
}

/** Columns of a dataset whose references hold (`import/` checks them). */
export function columnsOf({ sources, events, relations = [], ...head }: Dataset): Columns {
  const writer = columnsWriter()
  for (const source of sources) writer.source(source)
  for (const event of events) {
    const e = writer.event(event)
    for (const claim of event.claims) writer.claim(e, writer.sourceNumber(claim.source), claim)
  }
  return writer.done(head, relations).columns
}
