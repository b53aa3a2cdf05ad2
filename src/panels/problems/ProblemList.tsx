import { useState } from 'react'
import type { Problem } from '../../model/problem'
import type { Show } from '../../model/view'
import { useClaimline } from '../../store/useStore'
import { type Chosen, chosen } from './chosen'
import { Rejected } from './Rejected'
import { Sentences } from './Sentences'
import { Tools } from './Tools'
import './problems.css'
import { problemsWords as words } from '../../words/en/data/problems'

const EVERYTHING: Chosen = { done: null, text: '' }

/** All problems of the files that are open or were refused, each with its place. */
export function ProblemList() {
  const { refused, problems, show } = useClaimline(({ refused, problems, view }) => ({
    refused,
    problems,
    show: view.show,
  }))
  /** While the list is large it takes the place of this view; choosing another view makes it small again. */
  const [insteadOf, setInsteadOf] = useState<Show | null>(null)
  const large = insteadOf === show
  const [how, setHow] = useState(EVERYTHING)
  const all: Problem[] = refused.length ? [...refused, ...problems] : problems
  const shown = chosen(all, how)
  return (
    <section
      className={large ? 'problems problems-large' : 'problems'}
      aria-label={words.heading}
      tabIndex={-1}
    >
      <div className="problems-head">
        <h2 className="section-name">{words.heading}</h2>
        {all.length > 1 && <Tools all={all} how={how} onHow={setHow} />}
        <span className="note" aria-live="polite">
          {words.count(shown.length, all.length)}
        </span>
        {all.length > 1 && (
          <button type="button" className="plain link note" onClick={() => setInsteadOf(large ? null : show)}>
            {large ? words.smaller : words.larger}
            <span className="unseen"> {words.list}</span>
          </button>
        )}
      </div>
      <Sentences problems={shown} />
      <Rejected problems={problems} />
    </section>
  )
}
