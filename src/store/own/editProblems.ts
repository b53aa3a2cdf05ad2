/** Which problems come with a change of a row. */
import type { Rewritten, RowName } from '../../model/edit'
import type { Done, Problem } from '../../model/problem'

const LOSSES: readonly Done[] = ['refused', 'listed', 'left out']
const NOTES: readonly Done[] = ['noted', 'kept as text']

/** @param before what was wrong with the files
 *  @param now what is wrong with them after the change
 *  @returns `lost`: the row is not loaded, or something that was is no more; `noted`: it is loaded, but not as it is written */
export function problemsOfEdit(
  before: readonly Problem[],
  now: readonly Problem[],
  { row, problems }: Pick<Rewritten<unknown>, 'row' | 'problems'>,
): { lost: Problem[]; noted: Problem[] } {
  const fresh = newAmong(before, now)
  const unloaded = now.filter((problem) => problem.done === 'listed' && row !== null && isOf(problem, row))
  const lost = new Set([...unloaded, ...fresh.filter(({ done }) => LOSSES.includes(done))])
  return { lost: [...lost], noted: [...problems, ...fresh.filter(({ done }) => NOTES.includes(done))] }
}

/** Problems that are there more often than before, wherever their rows stand now. */
function newAmong(before: readonly Problem[], now: readonly Problem[]): Problem[] {
  const known = new Map<string, number>()
  for (const problem of before) known.set(keyOf(problem), (known.get(keyOf(problem)) ?? 0) + 1)
  return now.filter((problem) => {
    const left = known.get(keyOf(problem)) ?? 0
    known.set(keyOf(problem), left - 1)
    return left <= 0
  })
}

const keyOf = ({ file, value, what, done }: Problem): string => [file, value, what, done].join('\0')

const isOf = ({ file, place }: Problem, row: RowName): boolean =>
  file === row.file &&
  (place === row.place || /^[,.]/.test(place.slice(row.place.length))) &&
  place.startsWith(row.place)

/** The row that a problem is about; null where it is about no single one. */
export function rowOfProblem({ file, place }: Problem): RowName | null {
  const found = /^(?:(?:line|row) \d+|events\[\d+\]\.claims\[\d+\])/.exec(place)?.[0]
  return found === undefined ? null : { file, place: found }
}
