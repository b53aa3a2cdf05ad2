/** What the columns question asks: what cannot be guessed, and what was guessed and may well be otherwise. */
import { coordinatePair } from '../../../import/cells/coordinateCell'
import { type DateQuestions, readAs } from '../../../import/mapping/dateQuestions'
import type { DateOrder, Guess } from '../../../model/mapping'
import { mappingDateWords } from '../../../words/en/data/mappingDates'
import { mappingTableWords } from '../../../words/en/data/mappingTable'
import { inWords } from '../../../words/en/sentences/dateWords'
import type { Draft, OpenQuestions } from './draft'

const words = mappingTableWords.questions
const dateWords = mappingDateWords

/** An answer without a change is given elsewhere. */
export type Answer = { answer: string; recommended?: boolean; change: Partial<Draft> | null }
export type Question = {
  id: 'order' | 'serials' | 'zone' | 'denials' | 'merged' | 'pair' | 'calendar'
  ask: string
  why?: string
  answers: Answer[]
}

/** @param said questions that the reader has answered
 *  @param given are these settings the reader's own? Then only what they leave open is asked
 *  @param dates cells of columns of dates, in the order of the rows */
export function questionsLeft(
  draft: Draft,
  found: OpenQuestions,
  guess: Guess,
  dates: readonly string[],
  said: ReadonlySet<Question['id']>,
  given: boolean,
): Question[] {
  const all: Question[] = [
    ...(found.order === 'open' && draft.order === null ? [orderQuestion(found, dates)] : []),
    ...(found.serialsLikely && draft.serials === null ? [serialQuestion(found)] : []),
    ...(found.bareClock !== null && !draft.zoneless ? [zoneQuestion(draft, found.bareClock)] : []),
    ...(given ? [] : guessedQuestions(draft, found, guess)),
  ]
  return all.filter(({ id }) => !said.has(id))
}

/** What was guessed, and may well be otherwise. */
function guessedQuestions(draft: Draft, found: OpenQuestions, guess: Guess): Question[] {
  return [
    ...(guess.mergedLikely.length ? [mergedQuestion(draft, guess.mergedLikely)] : []),
    ...(guess.mapping.denials ? [denialsQuestion(draft)] : []),
    ...(found.otherYears !== null ? [calendarQuestion(draft, found.otherYears)] : []),
    ...(found.openPair !== null ? [pairQuestion(draft, found.openPair)] : []),
  ]
}

function orderQuestion(
  { openExamples: [example = '03/04/2020'] }: DateQuestions,
  dates: readonly string[],
): Question {
  const likely = inOrder(dates)
  const answer = (order: DateOrder): Answer => {
    const date = readAs(example, order)
    const first = order === 'day first' ? dateWords.dates.dayFirst : dateWords.dates.monthFirst
    return {
      answer: date ? dateWords.dates.read(inWords(date), first) : first,
      recommended: likely === order,
      change: { order },
    }
  }
  return {
    id: 'order',
    ask: dateWords.dates.openOrder(example),
    ...(likely && { why: words.inOrder }),
    answers: [
      answer('day first'),
      answer('month first'),
      { answer: dateWords.dates.undated, change: { order: 'undated' } },
    ],
  }
}

/** The order in which the dates stand one after another; null where both do, or none. */
export function inOrder(cells: readonly string[]): DateOrder | null {
  const falls = (order: DateOrder): number => {
    const starts = cells.flatMap((cell) => readAs(cell, order)?.from ?? [])
    return starts.filter((start, i) => i > 0 && start < (starts[i - 1] ?? start)).length
  }
  const [day, month] = [falls('day first'), falls('month first')]
  if (day === month || cells.length < 3) return null
  return Math.min(day, month) > 0 ? null : day < month ? 'day first' : 'month first'
}

function serialQuestion({ serialExample }: DateQuestions): Question {
  const example = serialExample ?? '43891'
  const date = readAs(example, 'serial')
  return {
    id: 'serials',
    ask: dateWords.dates.serial(example),
    answers: [
      {
        answer: dateWords.dates.serialDay(date && inWords(date)),
        recommended: true,
        change: { serials: true },
      },
      { answer: dateWords.dates.serialNone, change: { serials: false } },
    ],
  }
}

/** Nothing tells a zone, so the safe answer is recommended. */
function zoneQuestion({ mapping }: Draft, example: string): Question {
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone
  return {
    id: 'zone',
    ask: words.zone(example),
    answers: [
      { answer: 'UTC', change: { mapping: { ...mapping, zone: 'UTC' } } },
      ...(own.includes('/')
        ? [{ answer: words.own(own), change: { mapping: { ...mapping, zone: own } } }]
        : []),
      { answer: words.otherZone, change: null },
      { answer: dateWords.clocks.zone.unknown, recommended: true, change: { zoneless: true } },
    ],
  }
}

function mergedQuestion({ mapping: { fill: _, ...rest } }: Draft, columns: string[]): Question {
  const { options } = dateWords.merged
  return {
    id: 'merged',
    ask: words.merged(columns),
    answers: [
      { answer: options.above, recommended: true, change: { mapping: { ...rest, fill: columns } } },
      { answer: options[''], change: { mapping: rest } },
    ],
  }
}

function denialsQuestion({ mapping: { denials: _, ...rest } }: Draft): Question {
  const { options } = dateWords.denials
  return {
    id: 'denials',
    ask: words.denials,
    answers: [
      { answer: options.reported, recommended: true, change: { mapping: { ...rest, denials: 'reported' } } },
      { answer: options.occurred, change: { mapping: rest } },
    ],
  }
}

/** Most likely they are years of our own calendar, since nothing speaks for another. */
function calendarQuestion({ mapping: { otherCalendar: _, ...rest } }: Draft, example: string): Question {
  const { options } = dateWords.calendar
  return {
    id: 'calendar',
    ask: words.calendar(example),
    answers: [
      { answer: options[''], recommended: true, change: { mapping: rest } },
      { answer: options.other, change: { mapping: { ...rest, otherCalendar: true } } },
    ],
  }
}

function pairQuestion({ mapping: { lonFirst: _, ...rest } }: Draft, example: string): Question {
  const lat = (lonFirst: boolean) => coordinatePair(example, lonFirst)?.lat ?? ''
  return {
    id: 'pair',
    ask: words.pair(example),
    why: words.pairUsual,
    answers: [
      { answer: words.latFirst(lat(false)), recommended: true, change: { mapping: rest } },
      { answer: words.lonFirst(lat(true)), change: { mapping: { ...rest, lonFirst: true } } },
    ],
  }
}
