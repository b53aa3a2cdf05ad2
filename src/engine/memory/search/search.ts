/** Substring search (`contracts.md`, "Two kinds of filters"). */
import type { Columns } from '../../../model/dataset/columns'
import { words } from '../../../model/textSearch'
import { count, findByIndex, findInNames, findInTexts } from './findWord'
import type { Found, SearchIndex } from './searchIndex'

/** Searches that are remembered. */
const REMEMBERED = 6

/** Per event, 1 where every word occurs in its own texts or in those of its included claims. Read only. A search whose
 *  words contain those of an earlier one looks only through what that one found. */
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

/** Does each text that contains the words `wanted` also contain all `others`? */
const implies = (wanted: readonly string[], others: readonly string[]): boolean =>
  others.every((other) => wanted.some((word) => word.includes(other)))

/** Narrows a search by one more word. */
function narrowed(
  so: Found,
  word: string,
  index: SearchIndex,
  columns: Columns,
  included: Uint8Array,
): Found {
  // An event that was found is not searched again.
  const left = so.hits.slice()
  if (index.wordIndex) findByIndex(left, index, index.wordIndex, columns, included, word)
  else {
    findInNames(left, index, columns, included, word)
    for (const texts of [index.titles, index.summaries]) findInTexts(left, texts, word)
    const ofClaims = { event: columns.event, included }
    for (const texts of [index.texts, index.quotes]) findInTexts(left, texts, word, ofClaims)
  }
  // What is left now was not found. Of those before, the others are the hits.
  const hits = left
  for (let e = 0; e < hits.length; e++) hits[e] = (so.hits[e] as number) ^ (left[e] as number)
  return { words: [...so.words, word], hits, events: count(hits) }
}
