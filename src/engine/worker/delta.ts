/** Sends from the worker to the page only the parts of an answer that the page does not have. A pan changes only the
 *  marks, so the page reads and draws nothing else. */
import type { Answer } from '../answer/parts'
import type { Part } from '../engine'

/** How many values of each part both ends keep: for the view on screen, the view before, and one that was prefetched. */
const KEPT = 3

/** Per part the number of its value, and the value where the page does not have it. */
export type Delta = { [P in Part]?: { number: number; value?: Answer[P] } }

type Sent = { number: number; value: unknown }

/** The last values of each part that were sent. Both ends add values in the order of sending, so both keep the same
 *  ones. */
function kept() {
  const parts = new Map<Part, Sent[]>()
  return {
    of: (part: Part): readonly Sent[] => parts.get(part) ?? [],
    add(part: Part, sent: Sent): void {
      const others = (parts.get(part) ?? []).filter(({ number }) => number !== sent.number)
      parts.set(part, [...others, sent].slice(-KEPT))
    },
  }
}

/** For the worker: makes the delta to send. */
export function deltaWriter(): (answer: Partial<Answer>) => Delta {
  const sent = kept()
  let numbers = 0
  return (answer) => {
    const entries = Object.entries(answer).map(([name, value]) => {
      const part = name as Part
      const known = sent.of(part).find((one) => one.value === value)
      const one = known ?? { number: numbers++, value }
      sent.add(part, one)
      return [part, known ? { number: one.number } : one]
    })
    return Object.fromEntries(entries) as Delta
  }
}

/** For the page: restores the whole answer. Values that the page has already stay the same objects. */
export function deltaReader(): (delta: Delta) => Partial<Answer> {
  const sent = kept()
  return (delta) => {
    const entries = Object.entries(delta).map(([name, { number, ...given }]) => {
      const part = name as Part
      const value = 'value' in given ? given.value : sent.of(part).find((one) => one.number === number)?.value
      sent.add(part, { number, value })
      return [part, value]
    })
    return Object.fromEntries(entries) as Partial<Answer>
  }
}
