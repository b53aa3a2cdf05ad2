/** A mapping that is not complete yet. */

import { type DateQuestions, dateQuestions } from '../../../import/mapping/dateQuestions'
import { columnsRead } from '../../../import/mapping/readMapping'
import { type DateOrder, type Mapping, SIMPLE_FIELDS } from '../../../model/mapping'
import type { Inquiry } from '../../../model/opening'
import { mappingWords } from '../../../words/en/mapping'

const words = mappingWords.missing

export type ColumnsInquiry = Extract<Inquiry, { about: 'columns' }>

/** `order` and `serials`: the answers about dates, null while there is none; they are not in `mapping`. Columns that are
 *  not chosen yet are ''. */
export type Draft = {
  mapping: Mapping
  order: DateOrder | 'undated' | null
  serials: boolean | null
}

/** @param mapping guessed, remembered or read from a file. An order that contradicts the table's own dates is dropped, so
 *  that it is asked again */
export function draftOf(mapping: Mapping, inquiry: ColumnsInquiry): Draft {
  const { order } = questionsOf(mapping, inquiry)
  const against = mapping.order !== null && order !== 'none' && order !== 'open' && order !== mapping.order
  return { mapping, order: against ? null : mapping.order, serials: mapping.serials || null }
}

/** A guess answers only the questions about dates that the table itself answers. */
export const guessedDraft = ({ guess }: ColumnsInquiry): Draft => ({
  mapping: guess.mapping,
  order: null,
  serials: null,
})

export const questionsOf = (mapping: Mapping, { header, rows, guess }: ColumnsInquiry): DateQuestions =>
  dateQuestions(mapping, header, rows, guess)

/** The mapping so far, without fields that are still empty. */
export function mappingOf({ mapping, order, serials }: Draft, questions: DateQuestions): Mapping {
  const { title, ...rest } = mapping
  const whole: Mapping = {
    ...rest,
    title: { ...title, columns: title.columns.filter(Boolean) },
    order: orderOf(order, questions),
    serials: serials ?? false,
  }
  for (const field of SIMPLE_FIELDS) {
    const given = whole[field]
    if (field !== 'source' && given && 'text' in given && given.text.trim() === '') delete whole[field]
  }
  return whole
}

function orderOf(said: Draft['order'], { order }: DateQuestions): Mapping['order'] {
  if (said !== null) return said === 'undated' ? null : said
  return order === 'open' || order === 'none' ? null : order
}

/** What must still be chosen, as sentences. */
export function unfinished({ mapping }: Draft): string[] {
  const { title, source, occurred, ...rest } = mapping
  const dates = occurred ? columnsRead({ ...rest, title: { columns: [], joint: '' }, occurred }) : []
  return [
    ...(title.columns.some(Boolean) ? [] : [words.title]),
    ...(source && 'text' in source && source.text.trim() === '' ? [words.source] : []),
    ...(dates.includes('') ? [words.date] : []),
  ]
}

/** What must still be answered about dates, as sentences. */
export function unanswered({ order, serials }: Draft, questions: DateQuestions): string[] {
  const { openExamples, serialExample, serialsLikely } = questions
  return [
    ...(questions.order === 'open' && order === null ? [words.month(openExamples[0])] : []),
    ...(serialsLikely && serials === null ? [words.serial(serialExample)] : []),
  ]
}
