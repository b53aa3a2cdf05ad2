import { lazy, Suspense } from 'react'
import { type Problem, problemSentence } from '../../model/problem'
import { digits } from '../../words/digits'

const ManySentences = lazy(async () => ({ default: (await import('./ManySentences')).ManySentences }))

/** Up to so many problems are all on the page; of more, those in sight are. */
export const MOST_AT_ONCE = 200

/** Each problem as one sentence. */
export function Sentences({ problems }: { problems: readonly Problem[] }) {
  if (!problems.length) return <p className="note">None is like this.</p>
  if (problems.length > MOST_AT_ONCE) {
    return (
      <Suspense fallback={<p className="note">Listing {digits(problems.length)} problems…</p>}>
        <ManySentences problems={problems} />
      </Suspense>
    )
  }
  return (
    <ul className="problems-list" dir="auto">
      {problems.map((problem, i) => (
        <li key={i} className="note">
          {problemSentence(problem)}
        </li>
      ))}
    </ul>
  )
}
