/** The texts that a search looks through, folded. Names that many events share (places, tags, sources) are kept once. */
import { NOT_STATED } from '../../../model/claim'
import type { Columns } from '../../../model/dataset/columns'
import { BLOCK, BLOCK_BITS, type Block, lower, type Texts, textsOf } from '../../../model/storage/textColumn'
import { fold } from '../../../model/textSearch'
import type { WordIndex } from '../warm/wordIndex'

/** Texts by event or by claim, and names by their codes. */
export type SearchIndex = {
  titles: Folded
  summaries: Folded
  texts: Folded
  quotes: Folded
  places: string[]
  tags: string[]
  sources: string[]
  /** The last searches, by the array of included claims. */
  last: WeakMap<Uint8Array, Found[]>
  /** All of these by their words, once the index is built. */
  wordIndex: WordIndex | null
}
/** Blocks of texts as they are compared. Each is folded when it is searched for the first time. */
export type Folded = { readonly blocks: number; block(b: number): Block }

/** What was found for some words: per event 1 where it was found, and how many events that is. */
export type Found = { words: readonly string[]; hits: Uint8Array; events: number }

export function searchIndex({ eventTexts, claimTexts, dictionaries, sources }: Columns): SearchIndex {
  return {
    titles: folded(eventTexts.title),
    summaries: folded(eventTexts.summary),
    texts: folded(claimTexts.text),
    quotes: folded(claimTexts.quote),
    places: dictionaries.place.values.map(foldedName),
    tags: dictionaries.tag.values.map(foldedName),
    sources: sources.map(({ name }) => fold(name)),
    last: new WeakMap(),
    wordIndex: null,
  }
}

/** All texts of an event: its own, and those of its included claims. */
export function* textsOfEvent(
  { titles, summaries, texts, quotes, places, tags, sources }: SearchIndex,
  columns: Columns,
  included: Uint8Array,
  e: number,
): Generator<string> {
  const { first, place, firstTag, tags: tagged, source } = columns
  yield textIn(titles, e)
  yield textIn(summaries, e)
  yield places[place[e] ?? 0] ?? ''
  for (let t = firstTag[e] ?? 0; t < (firstTag[e + 1] ?? 0); t++) yield tags[tagged[t] ?? 0] ?? ''
  for (let c = first[e] ?? 0; c < (first[e + 1] ?? 0); c++) {
    if (!included[c]) continue
    yield textIn(texts, c)
    yield textIn(quotes, c)
    yield sources[source[c] ?? 0] ?? ''
  }
}

function textIn(texts: Folded, at: number): string {
  const block = texts.block(at >> BLOCK_BITS)
  const i = at & (BLOCK - 1)
  return block?.letters.slice(i ? block.ends[i - 1] : 0, block.ends[i]) ?? ''
}

/** "Not stated" is no name to be found. */
const foldedName = (name: string): string => (name === NOT_STATED ? '' : fold(name))

function folded({ blocks }: Texts): Folded {
  const known: Block[] = []
  return {
    blocks: blocks.length,
    block(b) {
      const block = known[b] ?? foldedBlock(blocks[b] ?? null)
      known[b] = block
      return block
    },
  }
}

/** A block in lower-case ASCII is folded already. Other texts may change their length. */
function foldedBlock(block: Block): Block {
  if (!block || lower(block)) return block
  const { letters, ends } = block
  return (
    textsOf(Array.from(ends, (end, i) => fold(letters.slice(i ? ends[i - 1] : 0, end)))).blocks[0] ?? null
  )
}
