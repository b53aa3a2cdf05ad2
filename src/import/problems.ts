/** A list of problems that is told whole up to a size, and beyond it by number. */
import type { Done, Problem } from '../model/problem'
import { shorten } from './shape'

/** Problems that are told one by one: more than anybody reads, fewer than would burden the page. */
const MOST = 20_000

export function problemList(most = MOST) {
  const told: Problem[] = []
  const more = new Map<string, { file: string; done: Done; count: number }>()
  return {
    add(problem: Problem): void {
      if (told.length < most) {
        told.push({ ...problem, value: shorten(problem.value) })
        return
      }
      const { file, done } = problem
      const entry = more.get(`${done} ${file}`) ?? { file, done, count: 0 }
      entry.count++
      more.set(`${done} ${file}`, entry)
    },
    done: (): Problem[] => [
      ...told,
      ...Array.from(more.values(), ({ file, done, count }) => ({
        file,
        place: '',
        value: '',
        what: `${count.toLocaleString('en')} more of the kind`,
        done,
      })),
    ],
  }
}
