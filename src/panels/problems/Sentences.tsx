import { LazyVirtualList } from '../../look/late/lazyVirtualList'
import { type Problem, problemSentence } from '../../model/problem'
import { problemsWords as words } from '../../words/en/data/problems'
import { Mend } from './Mend'

/** Height of a sentence on one line, px. */
const LINE = 20

/** Up to this many problems are all on the page; of more, only those in sight. */
export const MOST_AT_ONCE = 200

/** Each problem as one sentence. */
export function Sentences({ problems }: { problems: readonly Problem[] }) {
  if (!problems.length) return <p className="note">{words.none}</p>
  if (problems.length > MOST_AT_ONCE) {
    return (
      <LazyVirtualList
        className="problems-list problems-many note"
        count={problems.length}
        line={LINE}
        keyOf={(i) => i}
        item={(i) => problems[i] && <One problem={problems[i]} />}
        focusable
      />
    )
  }
  return (
    <ul className="problems-list" dir="auto">
      {problems.map((problem, i) => (
        <li key={i} className="note">
          <One problem={problem} />
        </li>
      ))}
    </ul>
  )
}

/** A problem, and the way to correct the row that it is about. */
export const One = ({ problem }: { problem: Problem }) => (
  <>
    {problemSentence(problem)} <Mend problem={problem} />
  </>
)
