/** Which problems are shown. */
import { type Done, type Problem, problemSentence } from '../../model/problem'

/** `done`: of one outcome only. `text`: only with these letters somewhere in their sentence. */
export type Chosen = { done: Done | null; text: string }

/** Outcomes as a reader chooses among them. */
export const OUTCOMES: Record<Done, string> = {
  refused: 'File not shown',
  listed: 'Row not loaded',
  'left out': 'Left out',
  'kept as text': 'Kept as text',
  kept: 'Kept',
  noted: 'Row loaded',
}

export function chosen(problems: readonly Problem[], { done, text }: Chosen): readonly Problem[] {
  const letters = text.trim().toLowerCase()
  if (done === null && !letters) return problems
  return problems.filter(
    (problem) =>
      (done === null || problem.done === done) && problemSentence(problem).toLowerCase().includes(letters),
  )
}

/** How many there are of each outcome, in the order in which they are offered. */
export function counted(problems: readonly Problem[]): [Done, number][] {
  const counts = new Map<Done, number>()
  for (const { done } of problems) counts.set(done, (counts.get(done) ?? 0) + 1)
  return (Object.keys(OUTCOMES) as Done[]).flatMap((done) => {
    const count = counts.get(done)
    return count ? [[done, count] as [Done, number]] : []
  })
}
