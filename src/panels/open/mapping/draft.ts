/** A mapping that is not complete yet. */

import { type DateQuestions, dateQuestions } from '../../../import/mapping/dateQuestions'
import { pairOrder } from '../../../import/mapping/pairOrder'
import { columnLabels, columnsOfDate } from '../../../import/mapping/readMapping'
import { type DateOrder, type Mapping, SIMPLE_FIELDS } from '../../../model/mapping'
import type { Inquiry } from '../../../model/opening'
import { parseDay } from '../../../model/time/days'
import { mappingWords } from '../../../words/en/data/mapping'

const words = mappingWords.missing

export type ColumnsInquiry = Extract<Inquiry, { about: 'columns' }>

/** `order` and `serials`: the answers about dates, null while there is none; they are not in `mapping`. `zoneless`: the reader
 *  does not know the zone of clock times. Columns that are not chosen yet are ''. */
export type Draft = {
  mapping: Mapping
  order: DateOrder | 'undated' | null
  serials: boolean | null
  zoneless: boolean
}

/** @param mapping guessed, remembered or read from a file. An order that contradicts the table's own dates is dropped, so
 *  that it is asked again */
export function draftOf(mapping: Mapping, inquiry: ColumnsInquiry): Draft {
  const told = questionsOf(mapping, inquiry).order
  const against = mapping.order !== null && told !== 'none' && told !== 'open' && told !== mapping.order
  const order = against ? null : mapping.order
  return { mapping, order, serials: mapping.serials || null, zoneless: mapping.zone === undefined }
}

/** A guess answers only the questions about dates that the table itself answers. */
export const guessedDraft = ({ guess }: ColumnsInquiry): Draft => ({
  mapping: guess.mapping,
  order: null,
  serials: null,
  zoneless: false,
})

/** `openPair`: coordinates of which nothing tells the order; null where there are none. */
export type OpenQuestions = DateQuestions & { openPair: string | null }

export const questionsOf = (mapping: Mapping, { header, rows, guess }: ColumnsInquiry): OpenQuestions => ({
  ...dateQuestions(mapping, header, rows, guess),
  openPair: openPairIn(mapping, header, rows),
})

function openPairIn(
  { coordinates }: Mapping,
  header: readonly string[],
  rows: ColumnsInquiry['rows'],
): string | null {
  if (!coordinates || !('column' in coordinates)) return null
  const at = columnLabels(header).indexOf(coordinates.column)
  const order = pairOrder(
    coordinates.column,
    rows.map((row) => row[at] ?? ''),
  )
  return order && typeof order === 'object' ? order.open : null
}

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
  const { title, source, speakers, occurred } = mapping
  const dates = occurred ? columnsOfDate(occurred) : []
  return [
    ...(title.columns.some(Boolean) ? [] : [words.title]),
    ...(source && 'text' in source && source.text.trim() === '' ? [words.source] : []),
    ...Object.entries(speakers?.names ?? {}).flatMap(([column, name]) =>
      name.trim() ? [] : [words.speaker(column)],
    ),
    ...(dates.includes('') ? [words.date] : []),
    ...(occurred && 'on' in occurred && !isDay(occurred.on) ? [words.day] : []),
  ]
}

/** `2024-03-26`, as a field for a day gives it. */
const isDay = (text: string): boolean => parseDay(text) !== null

/** What must still be answered about dates, as sentences. */
export function unanswered({ order, serials, zoneless }: Draft, questions: DateQuestions): string[] {
  const { openExamples, serialExample, serialsLikely, bareClock } = questions
  return [
    ...(questions.order === 'open' && order === null ? [words.month(openExamples[0])] : []),
    ...(serialsLikely && serials === null ? [words.serial(serialExample)] : []),
    ...(bareClock !== null && !zoneless ? [words.zone(bareClock)] : []),
  ]
}
