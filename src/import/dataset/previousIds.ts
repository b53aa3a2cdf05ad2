/** Reports previous ids that are in use and leaves them out: a link with such an id would have two meanings. */
import type { Dataset } from '../../model/claim'
import type { Problem } from '../../model/problem'
import type { Finding } from '../record/finding'

type Renamed = { id: string; previousIds?: string[] }

/** The dataset without previous ids that another event (or claim) has now, or had too; each of those with its place:
 *  `events[3].previousIds[0]`. */
export function checkPreviousIds(dataset: Dataset, file: string): { dataset: Dataset; problems: Problem[] } {
  const events = dataset.events.map((event, e) => ({ of: event, place: `events[${e}]` }))
  const claims = events.flatMap(({ of, place }) =>
    of.claims.map((claim, c) => ({ of: claim, place: `${place}.claims[${c}]` })),
  )
  const found = [...inUse(events, 'event'), ...inUse(claims, 'claim')]
  if (!found.length) return { dataset, problems: [] }
  const wrong = new Set(found.map(({ place }) => place))
  const without = <T extends Renamed>(one: T, at: string): T => {
    const { previousIds } = one
    return previousIds
      ? { ...one, previousIds: previousIds.filter((_, i) => !wrong.has(`${at}.previousIds[${i}]`)) }
      : one
  }
  const cleared = dataset.events.map((event, e) => ({
    ...without(event, `events[${e}]`),
    claims: event.claims.map((claim, c) => without(claim, `events[${e}].claims[${c}]`)),
  }))
  return {
    dataset: { ...dataset, events: cleared },
    problems: found.map((one) => ({ file, ...one, done: 'left out' as const })),
  }
}

function inUse(all: readonly { of: Renamed; place: string }[], kind: 'event' | 'claim'): Finding[] {
  if (!all.some(({ of }) => of.previousIds)) return []
  const now = new Set(all.map(({ of }) => of.id))
  const before = new Set<string>()
  return all.flatMap(({ of: { previousIds = [] }, place }) =>
    previousIds.flatMap((id, i) => {
      const what = now.has(id)
        ? `is the id of ${article(kind)} now, so that it leads there`
        : before.has(id)
          ? `is a previous id of another ${kind} too, to which it leads`
          : null
      before.add(id)
      return what === null ? [] : [{ place: `${place}.previousIds[${i}]`, value: id, what }]
    }),
  )
}

const article = (kind: 'event' | 'claim'): string => (kind === 'event' ? 'an event' : 'a claim')
