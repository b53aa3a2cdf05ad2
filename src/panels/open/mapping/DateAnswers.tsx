import { useId } from 'react'
import { type DateQuestions, readAs } from '../../../import/mapping/dateQuestions'
import { mappingDateWords } from '../../../words/en/data/mappingDates'
import { inWords } from '../../../words/en/sentences/dateWords'
import type { Draft } from './draft'

const words = mappingDateWords.dates

type Props = {
  draft: Draft
  questions: DateQuestions
  onChange: (change: Pick<Draft, 'order'> | Pick<Draft, 'serials'>) => void
}

/** Asks what digits leave open: the order of day and month, and whether a number counts days. Neither is ever assumed
 *  silently. */
export function DateAnswers({ draft, questions, onChange }: Props) {
  return (
    <>
      <Order draft={draft} questions={questions} onChange={onChange} />
      {questions.serialsLikely && <Serials draft={draft} questions={questions} onChange={onChange} />}
    </>
  )
}

const ORDERS = ['day first', 'month first', 'undated'] as const

function Order({ draft, questions, onChange }: Props) {
  const name = useId()
  const { order, openExamples, decides } = questions
  const open = order === 'open'
  const [example = '03/04/2020'] = openExamples
  const told = open || order === 'none' ? null : order
  const decided = told === 'day first' ? words.dayDecided : words.monthDecided
  const chosen = draft.order ?? told ?? (open ? null : 'undated')
  return (
    <fieldset className={open && draft.order === null ? 'mapping-choice unanswered' : 'mapping-choice'}>
      <legend className={open ? 'mapping-question' : 'note'}>{orderLegend(questions, example)}</legend>
      {ORDERS.map((one) => (
        <label key={one}>
          <input
            type="radio"
            name={name}
            required={open}
            checked={chosen === one}
            onChange={() => onChange({ order: one })}
          />
          {one === 'undated' ? words.undated : wordsOf(example, one)}
        </label>
      ))}
      {open && openExamples.length > 1 && (
        <p className="note">
          {words.sameFor.before} <bdi>{openExamples.slice(1).join(', ')}</bdi> {words.sameFor.after}
        </p>
      )}
      {decides && (
        <p className="note">
          {decided.before} <bdi>{decides}</bdi> {decided.after}
        </p>
      )}
    </fieldset>
  )
}

const orderLegend = ({ order }: DateQuestions, example: string): string =>
  order === 'open' ? words.openOrder(example) : words.knownOrder(example)

const wordsOf = (cell: string, order: 'day first' | 'month first'): string => {
  const date = readAs(cell, order)
  const first = order === 'day first' ? words.dayFirst : words.monthFirst
  return date ? words.read(inWords(date), first) : first
}

function Serials({ draft, questions, onChange }: Props) {
  const name = useId()
  const example = questions.serialExample ?? '43891'
  const date = readAs(example, 'serial')
  const answers = [
    { serials: true, answer: words.serialDay(date && inWords(date)) },
    { serials: false, answer: words.serialNone },
  ]
  return (
    <fieldset className={draft.serials === null ? 'mapping-choice unanswered' : 'mapping-choice'}>
      <legend className="mapping-question">{words.serial(example)}</legend>
      {answers.map(({ serials, answer }) => (
        <label key={answer}>
          <input
            type="radio"
            name={name}
            required
            checked={draft.serials === serials}
            onChange={() => onChange({ serials })}
          />
          {answer}
        </label>
      ))}
    </fieldset>
  )
}
