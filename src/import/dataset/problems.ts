/** A list of problems up to a size; further ones are only counted, per file and outcome. */

import { type Done, isNote, LIKEWISE, type Problem } from '../../model/problem'
import { digits } from '../../words/en/digits'
import { shorten } from '../record/finding'

/** Problems that are listed one by one: more than anybody reads, and few enough for the page. */
const MOST = 20_000

export function problemList(most = MOST) {
  let told: Problem[] = []
  /** Of them, how many are notes: these take no place from what is wrong. */
  let notes = 0
  const more = new Map<string, { file: string; done: Done; count: number; note: boolean }>()
  return {
    /** @returns whether it is listed, not only counted */
    add(problem: Problem): boolean {
      const note = isNote(problem)
      if (note ? notes < most : told.length - notes < most) {
        told.push({ ...problem, value: shorten(problem.value) })
        if (note) notes++
        return true
      }
      const { file, done } = problem
      const key = note ? `note ${file}` : `${done} ${file}`
      const entry = more.get(key) ?? { file, done, count: 0, note }
      entry.count++
      more.set(key, entry)
      return false
    },
    /** Takes listed problems off. */
    drop(is: (problem: Problem) => boolean): void {
      told = told.filter((problem) => !is(problem))
      notes = told.filter(isNote).length
    },
    /** Takes counted problems off. */
    forget(file: string, done: Done, count: number): void {
      const entry = more.get(`${done} ${file}`)
      if (!entry) return
      entry.count -= count
      if (entry.count <= 0) more.delete(`${done} ${file}`)
    },
    done: (): Problem[] => [
      ...told,
      ...Array.from(more.values(), ({ file, done, count, note }) => ({
        file,
        place: '',
        value: '',
        what: note ? `${digits(count)} more cells were ${LIKEWISE}` : `${digits(count)} more of the kind`,
        done,
      })),
    ],
  }
}

export type ProblemList = ReturnType<typeof problemList>
