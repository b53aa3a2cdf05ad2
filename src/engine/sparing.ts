/** What goes from the worker to the page: of an answer only the parts that are others than in the answer before. A pan
 *  changes the marks and nothing else; the page then has nothing else to read, and nothing else to draw anew. */
import type { Answer } from './engine'

/** The parts that changed; all others are those of the answer before. */
export type Spared = { parts: Partial<Answer> }

const KEYS = (answer: Answer) => Object.keys(answer) as (keyof Answer)[]

/** At the worker's end. @param last what was sent before; `null` for the first */
export function spared(last: Answer | null, answer: Answer): Spared {
  const changed = KEYS(answer).filter((key) => !last || last[key] !== answer[key])
  return { parts: Object.fromEntries(changed.map((key) => [key, answer[key]])) }
}

/** At the page's end. @param last what came before */
export const restored = (last: Answer | null, { parts }: Spared): Answer => ({ ...last, ...parts }) as Answer
