/** What is only for preparing, and so loaded after the first answer: a first visit need not wait for it. */
import type { Columns } from '../../../model/dataset/columns'
import { type SearchIndex, textsOfEvent } from '../search'
import { wording } from './wordIndex'

export { prepareOrder } from '../list/dateOrder'
export { practice } from './practice'

/** Blocks of texts that are folded at a time: about 10 ms. */
const AT_A_TIME = 8

/** Folds all texts, a part at each call. @returns false when all are folded */
export function foldingTexts({ titles, summaries, texts, quotes }: SearchIndex): () => boolean {
  const left = [texts, titles, quotes, summaries].flatMap((column) =>
    Array.from({ length: column.blocks }, (_, b) => () => column.block(b)),
  )
  return () => {
    const some = left.splice(0, AT_A_TIME)
    for (const fold of some) fold()
    return some.length > 0
  }
}

/** Reads the words of all texts, a part at each call. @returns false when all are read */
export function readingWords(index: SearchIndex, columns: Columns): () => boolean {
  const everybody = new Uint8Array(columns.claims).fill(1)
  const read = wording(columns.events, (e) => textsOfEvent(index, columns, everybody, e))
  return () => {
    if (index.wording) return false
    index.wording = read()
    return true
  }
}
