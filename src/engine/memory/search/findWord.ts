/** Finds the events in which one word occurs: by the names that they share, by the texts, or by the index of words. In all
 *  functions `left` holds, per event, 1 where it is still to be searched; 0 is written where the word was found. */
import type { Columns } from '../../../model/dataset/columns'
import { BLOCK } from '../../../model/storage/textColumn'
import type { WordIndex } from '../warm/wordIndex'
import { type Folded, type SearchIndex, textsOfEvent } from './searchIndex'

/** By the place, a tag, or the name of a source of an included claim. */
export function findInNames(
  left: Uint8Array,
  { places, tags, sources }: SearchIndex,
  columns: Columns,
  included: Uint8Array,
  word: string,
): void {
  // 0 for names that contain the word. No branch below: which do is random, so a branch would be the slowest part.
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

/** Where fewer events than one in so many are left, each of their texts is searched by itself; else whole blocks are. */
const SPARSE = 8

/** @param ofClaims for texts of claims: per claim its event, and 1 where it is included; for texts of events undefined */
export function findInTexts(
  left: Uint8Array,
  texts: Folded,
  word: string,
  ofClaims?: { event: Uint32Array; included: Uint8Array },
): void {
  const sparse = count(left) * SPARSE < left.length
  for (let b = 0; b < texts.blocks; b++) {
    const block = texts.block(b)
    if (!block) continue
    const { letters, ends } = block
    const offset = b * BLOCK
    let start = 0
    for (let i = 0; i < ends.length; i++) {
      const e = ofClaims ? (ofClaims.event[offset + i] as number) : offset + i
      const from = start
      start = ends[i] as number
      if (!left[e] || (ofClaims && !ofClaims.included[offset + i])) continue
      if (sparse) {
        if (letters.slice(from, start).includes(word)) left[e] = 0
        continue
      }
      const at = letters.indexOf(word, from)
      if (at < 0) break
      // The hit may be in a later text of the block: go on after that one.
      while ((ends[i] as number) <= at) i++
      start = ends[i] as number
      // A hit that reaches across the end of a text is none.
      if (at + word.length > start) continue
      const hit = ofClaims ? (ofClaims.event[offset + i] as number) : offset + i
      if (!ofClaims || ofClaims.included[offset + i]) left[hit] = 0
    }
  }
}

/** By the index of words. It covers all claims: of an event with claims that are left out, or with words that are not in
 *  the index, the texts themselves are searched. */
export function findByIndex(
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

/** How many events of a column are 1. */
export function count(events: Uint8Array): number {
  let found = 0
  for (let e = 0; e < events.length; e++) found += events[e] as number
  return found
}
