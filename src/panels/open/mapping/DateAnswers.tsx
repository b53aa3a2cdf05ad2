import { useId } from 'react'
import { type DateQuestions, readAs } from '../../../import/mapping/dateQuestions'
import { inWords } from '../../../words/en/dateWords'
import type { Draft } from './draft'

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
  const chosen = draft.order ?? told ?? (open ? null : 'undated')
  return (
    <fieldset className={open && draft.order === null ? 'mapping-choice asked' : 'mapping-choice'}>
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
          {one === 'undated' ? <>I cannot tell: such dates stay undated</> : wordsOf(example, one)}
        </label>
      ))}
      {open && openExamples.length > 1 && (
        <p className="note">
          The same holds for <bdi>{openExamples.slice(1).join(', ')}</bdi> and all dates of this table.
        </p>
      )}
      {decides && (
        <p className="note">
          Here the {told === 'day first' ? 'day' : 'month'} stands first, since <bdi>{decides}</bdi> cannot
          begin with the {told === 'day first' ? 'month' : 'day'}.
        </p>
      )}
    </fieldset>
  )
}

const orderLegend = ({ order }: DateQuestions, example: string): string =>
  order === 'open' ? `${example} is:` : `A date like ${example} is:`

const wordsOf = (cell: string, order: 'day first' | 'month first'): string => {
  const date = readAs(cell, order)
  const first = order === 'day first' ? 'the day stands first' : 'the month stands first'
  return date ? `${inWords(date)} (${first})` : first
}

function Serials({ draft, questions, onChange }: Props) {
  const name = useId()
  const example = questions.serialExample ?? '43891'
  const date = readAs(example, 'serial')
  const answers = [
    { serials: true, words: `${date ? inWords(date) : 'a day'}, as spreadsheets count days` },
    { serials: false, words: 'no day: such cells stay undated' },
  ]
  return (
    <fieldset className={draft.serials === null ? 'mapping-choice asked' : 'mapping-choice'}>
      <legend className="mapping-question">{example} in a column of dates is:</legend>
      {answers.map(({ serials, words }) => (
        <label key={words}>
          <input
            type="radio"
            name={name}
            required
            checked={draft.serials === serials}
            onChange={() => onChange({ serials })}
          />
          {words}
        </label>
      ))}
    </fieldset>
  )
}
