/** Filters the list of problems. */
import { type Done, type Problem, problemSentence } from '../../model/problem'

/** `done`: only this outcome. `text`: only sentences that contain it. */
export type Chosen = { done: Done | null; text: string }

/** The outcomes to choose from. */
const OUTCOMES: readonly Done[] = [
  'refused',
  'listed',
  'left out',
  'kept as text',
  'kept',
  'noted',
  'skipped',
]

export function chosen(problems: readonly Problem[], { done, text }: Chosen): readonly Problem[] {
  const letters = text.trim().toLowerCase()
  if (done === null && !letters) return problems
  return problems.filter(
    (problem) =>
      (done === null || problem.done === done) && problemSentence(problem).toLowerCase().includes(letters),
  )
}

/** The number of problems per outcome, in the order of the choices. */
export function counted(problems: readonly Problem[]): [Done, number][] {
  const counts = new Map<Done, number>()
  for (const { done } of problems) counts.set(done, (counts.get(done) ?? 0) + 1)
  return OUTCOMES.flatMap((done) => {
    const count = counts.get(done)
    return count ? [[done, count] as [Done, number]] : []
  })
}
