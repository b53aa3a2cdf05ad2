/** Substring search (contracts, section 2) over folded columns of text. What many share, places, tags and names of
 *  sources, is searched once in its dictionary. */
import { NOT_STATED } from '../model/claim'
import type { Columns } from '../model/columns'
import { fold, words } from '../model/text'
import { BLOCK, type Block, blockOf, type Texts, textsFrom } from '../model/texts'

/** Folded, one entry per event or claim: whatever of its words stands in no dictionary. */
export type SearchIndex = {
  titles: Texts
  summaries: Texts
  texts: Texts
  quotes: Texts
  places: string[]
  tags: string[]
  sources: string[]
}

export function searchIndex({ eventTexts, claimTexts, dictionaries, sources }: Columns): SearchIndex {
  return {
    titles: folded(eventTexts.title),
    summaries: folded(eventTexts.summary),
    texts: folded(claimTexts.text),
    quotes: folded(claimTexts.quote),
    places: dictionaries.place.values.map(foldedName),
    tags: dictionaries.tag.values.map(foldedName),
    sources: sources.map(({ name }) => fold(name)),
  }
}

/** Nobody searches for what is not stated. */
const foldedName = (name: string): string => (name === NOT_STATED ? '' : fold(name))

const folded = ({ size, blocks }: Texts): Texts => textsFrom(size, blocks.map(foldedBlock))

/** Letters of ASCII keep their places; others may become more or fewer. */
function foldedBlock(block: Block): Block {
  if (!block) return null
  if (ASCII.test(block.letters)) return { letters: block.letters.toLowerCase(), ends: block.ends }
  const { letters, ends } = block
  return blockOf(Array.from(ends, (end, i) => fold(letters.slice(i ? ends[i - 1] : 0, end))))
}

const ASCII = /^\p{ASCII}*$/u

/** Per event: 1 where every word occurs in its own words or in those of one of its heard claims. */
export function search(index: SearchIndex, columns: Columns, heard: Uint8Array, q: string): Uint8Array {
  const found = new Uint8Array(columns.events).fill(1)
  for (const word of words(q)) {
    const hits = hitsOf(index, columns, heard, word)
    for (let e = 0; e < found.length; e++) if (!hits[e]) found[e] = 0
  }
  return found
}

/** Per event: 1 where a word occurs. Whatever hit once is not looked at again. */
function hitsOf(index: SearchIndex, columns: Columns, heard: Uint8Array, word: string): Uint8Array {
  const hits = new Uint8Array(columns.events)
  hitByNames(hits, index, columns, heard, word)
  const ofEvent = (e: number): number => {
    hits[e] = 1
    return e + 1
  }
  eachHit(index.titles, word, ofEvent)
  eachHit(index.summaries, word, ofEvent)
  const { event, first } = columns
  const ofClaim = (c: number): number => {
    const e = event[c] ?? 0
    if (!heard[c] && !hits[e]) return c + 1
    hits[e] = 1
    return first[e + 1] ?? c + 1
  }
  eachHit(index.texts, word, ofClaim)
  eachHit(index.quotes, word, ofClaim)
  return hits
}

/** By the place, a tag, or the name of a source that is heard. */
function hitByNames(
  hits: Uint8Array,
  { places, tags, sources }: SearchIndex,
  columns: Columns,
  heard: Uint8Array,
  word: string,
): void {
  const named = (names: string[]) => {
    const which = Uint8Array.from(names, (name) => (name.includes(word) ? 1 : 0))
    return which.includes(1) ? which : null
  }
  const [byPlace, byTag, bySource] = [named(places), named(tags), named(sources)]
  const { place, tags: tagged, firstTag, event, source } = columns
  if (byPlace) for (let e = 0; e < hits.length; e++) if (byPlace[place[e] ?? 0]) hits[e] = 1
  if (byTag)
    for (let e = 0; e < hits.length; e++)
      for (let t = firstTag[e] ?? 0; t < (firstTag[e + 1] ?? 0); t++) if (byTag[tagged[t] ?? 0]) hits[e] = 1
  if (bySource)
    for (let c = 0; c < heard.length; c++) if (heard[c] && bySource[source[c] ?? 0]) hits[event[c] ?? 0] = 1
}

/** Calls back with the number of a text in which the word occurs; the answer is where to look on. */
function eachHit({ blocks }: Texts, word: string, found: (i: number) => number): void {
  let next = 0
  for (let b = 0; b < blocks.length; b++) {
    const block = blocks[b]
    if (block && next < (b + 1) * BLOCK)
      next = eachHitIn(block, b * BLOCK, word, Math.max(next, b * BLOCK), found)
  }
}

/** A hit that reaches across the end of a text is none. */
function eachHitIn(
  { letters, ends }: NonNullable<Block>,
  offset: number,
  word: string,
  start: number,
  found: (i: number) => number,
): number {
  let i = start - offset
  let at = letters.indexOf(word, i ? ends[i - 1] : 0)
  while (at >= 0) {
    while ((ends[i] ?? Infinity) <= at) i++
    if (at + word.length > (ends[i] ?? 0)) {
      at = letters.indexOf(word, at + 1)
      continue
    }
    i = found(offset + i) - offset
    if (i >= ends.length) return offset + i
    at = letters.indexOf(word, i ? ends[i - 1] : 0)
  }
  return offset + ends.length
}
