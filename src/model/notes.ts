/** Notes on how cells were read, gathered by what they say. */
import { isNote, type Problem } from './problem'

/** Problems that are no notes, and the notes: those of a file that say the same of different cells are together. */
export function withNotesGathered(problems: readonly Problem[]): { faults: Problem[]; notes: Problem[][] } {
  const faults: Problem[] = []
  const kinds = new Map<string, Problem[]>()
  for (const problem of problems) {
    if (!isNote(problem)) {
      faults.push(problem)
      continue
    }
    const key = `${problem.file} ${saidOf(problem.what)}`
    const kind = kinds.get(key)
    if (kind) kind.push(problem)
    else kinds.set(key, [problem])
  }
  return { faults, notes: [...kinds.values()] }
}

/** What a note says without the cell at hand: without what it was read as, texts in quotes, and numbers. */
const saidOf = (what: string): string =>
  what.replace(/^was read as \S+\. (?=\S)/, '').replace(/“[^”]*”|\d[\d:.,]*/g, '…')
