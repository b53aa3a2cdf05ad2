import { useEffect, useId, useRef } from 'react'
import { mappingTableWords } from '../../../words/en/data/mappingTable'
import type { Draft } from './draft'
import type { Question } from './questions'

const words = mappingTableWords.questions

type Props = {
  questions: readonly Question[]
  onAnswer: (question: Question, change: Partial<Draft>) => void
  /** Where another answer than the offered ones can be given. */
  onOther: () => void
}

/** What the table leaves open, one question at a time, with the answer that is most likely. After an answer the focus is at
 *  the next question; after the last one it is at the sum of them. */
export function Questions({ questions, onAnswer, onOther }: Props) {
  const id = useId()
  const box = useRef<HTMLElement>(null)
  const answered = useRef(false)
  const [question] = questions
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus moves with each question
  useEffect(() => {
    if (answered.current) box.current?.focus()
  }, [question?.id])
  const left = questions.length
  if (!question)
    return answered.current ? (
      <section ref={box} tabIndex={-1} className="mapping-asked" aria-label={words.none}>
        {words.none}
      </section>
    ) : null
  return (
    <section ref={box} tabIndex={-1} className="mapping-asked" aria-labelledby={`${id}-left ${id}-ask`}>
      <h3 className="section-name" id={`${id}-left`}>
        {words.heading(left)}
      </h3>
      <p className="mapping-question" id={`${id}-ask`} dir="auto">
        {question.ask}
      </p>
      {question.why && <p className="note">{question.why}</p>}
      <ul>
        {question.answers.map(({ answer, recommended, change }) => (
          <li key={answer}>
            <button
              type="button"
              className={recommended ? 'button strong' : 'button'}
              onClick={() => {
                answered.current = true
                if (change) onAnswer(question, change)
                else onOther()
              }}
            >
              {answer}
              {recommended && ` (${words.recommended})`}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
