/** A list of problems up to a size; further ones are only counted, per file and outcome. */

import type { Done, Problem } from '../../model/problem'
import { digits } from '../../words/en/digits'
import { shorten } from '../record/finding'

/** Problems that are listed one by one: more than anybody reads, and few enough for the page. */
const MOST = 20_000

export function problemList(most = MOST) {
  let told: Problem[] = []
  const more = new Map<string, { file: string; done: Done; count: number }>()
  return {
    /** @returns whether it is listed, not only counted */
    add(problem: Problem): boolean {
      if (told.length < most) {
        told.push({ ...problem, value: shorten(problem.value) })
        return true
      }
      const { file, done } = problem
      const entry = more.get(`${done} ${file}`) ?? { file, done, count: 0 }
      entry.count++
      more.set(`${done} ${file}`, entry)
      return false
    },
    /** Takes listed problems off. */
    drop(is: (problem: Problem) => boolean): void {
      told = told.filter((problem) => !is(problem))
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
      ...Array.from(more.values(), ({ file, done, count }) => ({
        file,
        place: '',
        value: '',
        what: `${digits(count)} more of the kind`,
        done,
      })),
    ],
  }
}

export type ProblemList = ReturnType<typeof problemList>
