/** Work that is not needed for an answer and makes later ones come sooner: the list in the order of dates, texts folded
 *  for search, and the index of their words. Loaded after the first answer: a first visit need not wait for it. */
import type { Columns } from '../../../model/dataset/columns'
import type { Order } from '../list/order'
import { type SearchIndex, textsOfEvent } from '../search/searchIndex'
import { rankByDate } from './dateOrder'
import { buildingWordIndex } from './wordIndex'

/** Blocks of texts that are folded at a time: about 10 ms. */
const AT_A_TIME = 8

/** @param order the order of the list in the last question
 *  @returns a function that does a part of the work at each call; false when all is done */
export function warming(index: SearchIndex, columns: Columns, order: () => Order): () => boolean {
  const fold = foldingTexts(index)
  const indexWords = indexingWords(index, columns)
  let ranked: Order | null = null
  return () => {
    const last = order()
    if (last !== ranked) {
      rankByDate(last)
      ranked = last
      return true
    }
    return fold() || indexWords()
  }
}

function foldingTexts({ titles, summaries, texts, quotes }: SearchIndex): () => boolean {
  const left = [texts, titles, quotes, summaries].flatMap((column) =>
    Array.from({ length: column.blocks }, (_, b) => () => column.block(b)),
  )
  return () => {
    const some = left.splice(0, AT_A_TIME)
    for (const fold of some) fold()
    return some.length > 0
  }
}

function indexingWords(index: SearchIndex, columns: Columns): () => boolean {
  const allIncluded = new Uint8Array(columns.claims).fill(1)
  const build = buildingWordIndex(columns.events, (e) => textsOfEvent(index, columns, allIncluded, e))
  return () => {
    index.wordIndex ??= build()
    return index.wordIndex === null
  }
}
