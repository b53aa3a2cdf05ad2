/** What is asked of a dataset, one question after the other: what was asked last, what may be asked next, and what is
 *  prepared for it. */
import type { Columns } from '../../model/dataset/columns'
import type { Description } from '../../model/description'
import type { Judgement } from '../../model/judgement/judgement'
import type { Answer, Question } from '../engine'
import { answering } from './answer'
import { voicesKey } from './choice/voices'
import { searchIndex } from './search'
import type { Counter } from './sums/counts'
import type * as Ahead from './warm/warm'

export type Asking = {
  answer(question: Question): Answer
  /** Answers what may be asked next. */
  ahead(question: Question): Answer
  /** Do others speak in the last answer than in the one before? */
  isFresh(): boolean
  /** Does a part of what makes the next answers come sooner. @returns false where there is nothing more to do */
  prepare(ahead: typeof Ahead): boolean
}

export function asking(
  columns: Columns,
  description: Description,
  everybody: Judgement,
  countAll: Counter,
): Asking {
  const index = searchIndex(columns)
  const { answer, parts } = answering(columns, description, everybody, countAll, index)
  let asked: Question | null = null
  let isFresh = false
  /** Was something else answered since? Two others, and what was asked is remembered no more. */
  let strayed = false
  let foldTexts: (() => boolean) | null = null
  let readWords: (() => boolean) | null = null
  let toTry: ReturnType<typeof Ahead.practice> | null = null

  function stray(question: Question): Answer {
    back()
    strayed = true
    return answer(question)
  }

  function back(): void {
    if (strayed && asked) answer(asked)
    strayed = false
  }

  return {
    answer(question) {
      const { view } = asked ?? question
      isFresh = voicesKey(view) !== voicesKey(question.view)
      asked = question
      strayed = false
      return answer(question)
    },
    ahead: stray,
    isFresh: () => isFresh,
    prepare(ahead) {
      back()
      if (parts().some((part) => part(ahead))) return true
      foldTexts ??= ahead.foldingTexts(index)
      if (foldTexts()) return true
      readWords ??= ahead.readingWords(index, columns)
      if (readWords()) return true
      toTry ??= ahead.practice(description)
      const change = toTry.shift()
      if (change && asked) stray({ ...asked, view: change(asked.view) })
      return change !== undefined
    },
  }
}
