/** What goes from the worker to the page: of an answer only the parts that the page does not have. A pan changes the
 *  marks and nothing else; the page then has nothing else to read, and nothing else to draw anew. */
import type { Answer } from '../answer/parts'
import type { Part } from '../engine'

/** Values of each part that both ends keep: of the view on screen, of the one before, and of one that was prefetched. */
const KEPT = 3

/** Per part the number of its value, and the value where the page does not have it. */
export type Delta = { [P in Part]?: { number: number; value?: Answer[P] } }

type Sent = { number: number; value: unknown }

/** The last values of each part that went from one end to the other. Both ends add what goes, in the order in which it
 *  goes, and so keep the same. */
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

/** At the worker's end: says what goes. */
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

/** At the page's end: makes the answer whole again. Values that the page has stay the very same. */
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
