/** What goes from the worker to the page: of an answer only the parts that are others than in one that the page has. A
 *  pan changes the marks and nothing else; the page then has nothing else to read, and nothing else to draw anew. */
import type { Answer } from '../engine'

/** The answers that both ends have: the last to a question, and the last that was given ahead of one. */
export type Shared = readonly Sent[]
/** @property id the number of its call */
export type Sent = { id: number; ahead: boolean; answer: Answer }

/** The parts that changed; all others are those of the answer `since`, null where there is none. */
export type Spared = { since: number | null; parts: Partial<Answer> }

const KEYS = (answer: Answer) => Object.keys(answer) as (keyof Answer)[]

/** At the worker's end: against the answer with which it shares most. */
export function spared(shared: Shared, answer: Answer): Spared {
  const since = [{ id: null, answer: null }, ...shared].map(({ id, answer: last }) => {
    const changed = KEYS(answer).filter((key) => last?.[key] !== answer[key])
    return { since: id, changed }
  })
  const { changed, ...least } = since.reduce((a, b) => (b.changed.length < a.changed.length ? b : a))
  return { ...least, parts: Object.fromEntries(changed.map((key) => [key, answer[key]])) }
}

/** At the page's end. */
export function restored(shared: Shared, { since, parts }: Spared): Answer {
  const last = shared.find(({ id }) => id === since)?.answer
  return last && !Object.keys(parts).length ? last : ({ ...last, ...parts } as Answer)
}

/** At both ends: with an answer that went from one to the other. */
export const share = (shared: Shared, sent: Sent): Shared => [
  ...shared.filter(({ ahead }) => ahead !== sent.ahead),
  sent,
]
