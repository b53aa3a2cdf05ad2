import { useState } from 'react'
import { withNotesGathered } from '../../model/notes'
import type { Problem } from '../../model/problem'
import type { Show } from '../../model/view'
import { useClaimline } from '../../store/useStore'
import { type Chosen, chosen } from './chosen'
import { Notes } from './Notes'
import { Rejected } from './Rejected'
import { Sentences } from './Sentences'
import { Tools } from './Tools'
import './problems.css'
import { problemsWords as words } from '../../words/en/data/problems'

const EVERYTHING: Chosen = { done: null, text: '' }

/** All problems of the files that are open or were refused, each with its place; how cells were read, apart from them. */
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
  const every: Problem[] = refused.length ? [...refused, ...problems] : problems
  const { faults: all, notes } = withNotesGathered(every)
  const shown = chosen(all, how)
  return (
    <section
      className={large ? 'problems problems-large' : 'problems'}
      aria-label={all.length ? words.heading : words.onlyNotes}
      tabIndex={-1}
    >
      {all.length > 0 && (
        <div className="problems-head">
          <h2 className="section-name">{words.heading}</h2>
          {all.length > 1 && <Tools all={all} how={how} onHow={setHow} />}
          <span className="note" aria-live="polite">
            {words.count(shown.length, all.length)}
          </span>
          {all.length > 1 && (
            <button
              type="button"
              className="plain link note"
              onClick={() => setInsteadOf(large ? null : show)}
            >
              {large ? words.smaller : words.larger}
              <span className="unseen"> {words.list}</span>
            </button>
          )}
        </div>
      )}
      {all.length > 0 && <Sentences problems={shown} />}
      {notes.length > 0 && <Notes notes={notes} />}
      <Rejected problems={problems} />
    </section>
  )
}
