/** Substring search (contracts.md, "Two kinds of filters") over folded columns of text. What many share, places, tags and names of
 *  sources, is searched once in its dictionary. */
import { NOT_STATED } from '../../model/claim'
import type { Columns } from '../../model/dataset/columns'
import { BLOCK, BLOCK_BITS, type Block, lower, type Texts, textsOf } from '../../model/storage/textColumn'
import { fold, words } from '../../model/textSearch'
import type { WordIndex } from './warm/wordIndex'

/** Folded, one entry per event or claim: whatever of its words stands in no dictionary. */
export type SearchIndex = {
  titles: Folded
  summaries: Folded
  texts: Folded
  quotes: Folded
  places: string[]
  tags: string[]
  sources: string[]
  /** What was found last among the same included claims. */
  last: WeakMap<Uint8Array, Found[]>
  /** All of these by their words, once the index is built. */
  wordIndex: WordIndex | null
}
/** Blocks of texts as they are compared. Each is folded when it is searched for the first time. */
export type Folded = { readonly blocks: number; block(b: number): Block }

/** What was found for some words: 1 per event, and how many. */
type Found = { words: readonly string[]; hits: Uint8Array; events: number }

/** Searches that are remembered. */
const REMEMBERED = 6

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

/** All that an event is searched by: its own words, and those of its included claims. */
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

/** Nobody searches for what is not stated. */
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

/** Letters beyond ASCII may become more or fewer. */
function foldedBlock(block: Block): Block {
  if (!block || lower(block)) return block
  const { letters, ends } = block
  return (
    textsOf(Array.from(ends, (end, i) => fold(letters.slice(i ? ends[i - 1] : 0, end)))).blocks[0] ?? null
  )
}

/** Per event: 1 where every word occurs in its own words or in those of one of its included claims. Not to be written to.
 *  What has longer words, or more of them, than a search before is found among what that one found. */
export function search(index: SearchIndex, columns: Columns, included: Uint8Array, q: string): Uint8Array {
  const wanted = words(q)
  const before = index.last.get(included) ?? []
  const all: Found = { words: [], hits: new Uint8Array(columns.events).fill(1), events: columns.events }
  const found = wanted.reduce(
    (so, word) =>
      so.words.some((one) => one.includes(word)) ? so : narrowed(so, word, index, columns, included),
    before.filter((one) => implies(wanted, one.words)).reduce((a, b) => (b.events < a.events ? b : a), all),
  )
  index.last.set(included, [found, ...before.filter((one) => one !== found)].slice(0, REMEMBERED))
  return found.hits
}

/** Has whatever contains some words also all the others? */
const implies = (wanted: readonly string[], others: readonly string[]): boolean =>
  others.every((other) => wanted.some((word) => word.includes(other)))

/** Those of the events in which one more word occurs. */
function narrowed(
  so: Found,
  word: string,
  index: SearchIndex,
  columns: Columns,
  included: Uint8Array,
): Found {
  // An event that was found is not searched again.
  const left = so.hits.slice()
  if (index.wordIndex) hitByWords(left, index, index.wordIndex, columns, included, word)
  else {
    hitByNames(left, index, columns, included, word)
    for (const texts of [index.titles, index.summaries]) hitIn(texts, word, left, null, included)
    for (const texts of [index.texts, index.quotes]) hitIn(texts, word, left, columns.event, included)
  }
  // Those that are left hit nowhere; they are among those before.
  const hits = left
  for (let e = 0; e < hits.length; e++) hits[e] = (so.hits[e] as number) ^ (left[e] as number)
  return { words: [...so.words, word], hits, events: count(hits) }
}

/** By the place, a tag, or the name of a source of an included claim. */
function hitByNames(
  left: Uint8Array,
  { places, tags, sources }: SearchIndex,
  columns: Columns,
  included: Uint8Array,
  word: string,
): void {
  // 0 for those that hit. Which do is as good as random: a branch for each would cost more than all else.
  const missing = (names: string[]) => {
    const which = Uint8Array.from(names, (name) => (name.includes(word) ? 0 : 1))
    return which.includes(0) ? which : null
  }
  const [byPlace, byTag, bySource] = [missing(places), missing(tags), missing(sources)]
  const { place, tags: tagged, firstTag, first, source } = columns
  if (byPlace)
    for (let e = 0; e < left.length; e++)
      left[e] = (left[e] as number) & (byPlace[place[e] as number] as number)
  if (byTag)
    for (let e = 0; e < left.length; e++) {
      const end = firstTag[e + 1] as number
      let own = left[e] as number
      for (let t = firstTag[e] as number; t < end; t++) own &= byTag[tagged[t] as number] as number
      left[e] = own
    }
  if (bySource)
    for (let e = 0; e < left.length; e++) {
      const end = first[e + 1] as number
      let own = left[e] as number
      for (let c = first[e] as number; c < end; c++)
        own &= (bySource[source[c] as number] as number) | ((included[c] as number) ^ 1)
      left[e] = own
    }
}

/** Where fewer events than one in so many are left, each of their texts is searched by itself. */
const SPARSE = 8

/** @param left per event: 1 where it is to be searched; 0 once it was found
 *  @param event of each text, if they are of claims */
function hitIn(
  texts: Folded,
  word: string,
  left: Uint8Array,
  event: Uint32Array | null,
  included: Uint8Array,
): void {
  const sparse = count(left) * SPARSE < left.length
  for (let b = 0; b < texts.blocks; b++) {
    const block = texts.block(b)
    if (!block) continue
    const { letters, ends } = block
    const offset = b * BLOCK
    let start = 0
    for (let i = 0; i < ends.length; i++) {
      const e = event ? (event[offset + i] as number) : offset + i
      const from = start
      start = ends[i] as number
      if (!left[e] || (event && !included[offset + i])) continue
      if (sparse) {
        if (letters.slice(from, start).includes(word)) left[e] = 0
        continue
      }
      const at = letters.indexOf(word, from)
      if (at < 0) break
      while ((ends[i] as number) <= at) i++
      start = ends[i] as number
      // A hit that reaches across the end of a text is none.
      if (at + word.length > start) continue
      const hit = event ? (event[offset + i] as number) : offset + i
      if (!event || included[offset + i]) left[hit] = 0
    }
  }
}

/** By the index of words. It covers all claims: of an event with claims that are left out, or with words that are not in
 *  the index, the texts themselves are searched. */
function hitByWords(
  left: Uint8Array,
  index: SearchIndex,
  wordIndex: WordIndex,
  columns: Columns,
  included: Uint8Array,
  word: string,
): void {
  const found = wordIndex.found(word)
  const allIncluded = !included.includes(0)
  for (let e = 0; e < left.length; e++) {
    if (!found[e] || !left[e]) continue
    const isIncluded = allIncluded || areAllIncluded(columns, included, e)
    if ((found[e] === 1 && isIncluded) || occurs(index, columns, included, e, word)) left[e] = 0
  }
}

function areAllIncluded({ first }: Columns, included: Uint8Array, e: number): boolean {
  let all = 1
  const end = first[e + 1] as number
  for (let c = first[e] as number; c < end; c++) all &= included[c] as number
  return all === 1
}

function occurs(
  index: SearchIndex,
  columns: Columns,
  included: Uint8Array,
  e: number,
  word: string,
): boolean {
  for (const text of textsOfEvent(index, columns, included, e)) if (text.includes(word)) return true
  return false
}

function count(events: Uint8Array): number {
  let found = 0
  for (let e = 0; e < events.length; e++) found += events[e] as number
  return found
}
