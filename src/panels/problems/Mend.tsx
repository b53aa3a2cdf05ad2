import type { Problem } from '../../model/problem'
import { rowOfProblem } from '../../store/own/editProblems'
import { useCanEdit } from '../../store/useCanEdit'
import { useClaimline } from '../../store/useStore'
import { growWords } from '../../words/en/data/edit'

const words = growWords.ways

/** Corrects the row that a problem is about, where it is about one. */
export function Mend({ problem }: { problem: Problem }) {
  const can = useCanEdit()
  const begin = useClaimline((state) => state.begin)
  const row = can ? rowOfProblem(problem) : null
  if (!row) return null
  return (
    <button
      type="button"
      className="plain link"
      aria-label={words.mendName(row.place)}
      onClick={() => begin({ is: 'row', wanted: { row } })}
    >
      {words.mend}
    </button>
  )
}
