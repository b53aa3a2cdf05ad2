import { problemSentence } from '../../model/problem'
import { useClaimline } from '../../store/useStore'

/** Everything that is wrong with the file that is open, or was refused, each with its place. */
export function Problems() {
  const problems = useClaimline(({ problems }) => problems)
  if (!problems.length) return null
  return (
    <section className="problems" aria-label="Problems">
      <h2 className="section-name">Problems</h2>
      <ul>
        {problems.map((problem) => (
          <li key={problemSentence(problem)} className="note">
            {problemSentence(problem)}
          </li>
        ))}
      </ul>
    </section>
  )
}
