/** Which claims count as independent, as far as no choice of sources changes it (contracts.md, "Status"): which repeat
 *  another, which may be overturned by which, and which collective a source belongs to. */

import { affiliationOf, NOT_STATED } from '../claim'
import type { BaseColumns } from './columns'
import { cycles } from './cycles'
import type { ClaimRelation, Independence } from './relations'

/** Is a source a collective, so that another is part of it? */
export const isCollective = ({ place, last }: Independence, source: number): boolean =>
  (last[source] ?? 0) > (place[source] ?? 0)

/** Is a source, over one or more steps, part of another? */
export const isPartOf = ({ place, last }: Independence, member: number, collective: number): boolean =>
  (place[collective] ?? 0) < (place[member] ?? 0) && (place[member] ?? 0) <= (last[collective] ?? 0)

/** @param links between claims that are there */
export function independenceOf(columns: BaseColumns, links: readonly ClaimRelation[]): Independence {
  const repeated = repetitions(columns, links)
  const repeats = new Uint8Array(columns.event.length)
  for (const c of [...repeated.keys(), ...columns.lostVotes.keys()]) repeats[c] = 1
  const walk = walkOver(collectivesOf(columns))
  const overturnedBy = overturned(columns, links)
  const mayLapse = new Uint8Array(columns.event.length)
  for (const c of overturnedBy.keys()) mayLapse[c] = 1
  return { repeats, repeated, mayLapse, overturnedBy, ...walk }
}

/** Which claim each repetition repeats. Following the links of one event and stance ends either at a claim
 *  that repeats nothing, or in a circle, where the earliest reported, then the first in the file, votes. */
function repetitions(columns: BaseColumns, links: readonly ClaimRelation[]): Map<number, number> {
  const { stance, event, lostVotes } = columns
  const twin = (a: number, b: number) => stance[a] === stance[b] && event[a] === event[b]
  const repeats = new Map<number, number[]>()
  for (const { kind, from, to } of links) if (kind === 'repeats' && twin(from, to)) listed(repeats, from, to)
  const repeated = new Map([...repeats].map(([from, to]) => [from, to[0] ?? from]))
  for (const circle of cycles(repeats)) {
    const members = new Set(circle)
    const leavesIt = circle.some(
      (from) => lostVotes.has(from) || repeats.get(from)?.some((to) => !members.has(to)),
    )
    if (!leavesIt) repeated.delete(earliest(circle, columns))
  }
  return repeated
}

function listed<T>(lists: Map<number, T[]>, key: number, entry: T): void {
  const list = lists.get(key)
  if (list) list.push(entry)
  else lists.set(key, [entry])
}

function earliest(circle: number[], { reported, dates }: BaseColumns): number {
  const known = (c: number) => dates.known[reported[c] ?? 0] ?? Number.POSITIVE_INFINITY
  return circle.reduce((best, c) => {
    const [a, b] = [known(c), known(best)]
    return a < b || (a === b && c < best) ? c : best
  })
}

function overturned(
  { sources, source }: BaseColumns,
  links: readonly ClaimRelation[],
): Independence['overturnedBy'] {
  const sides = sources.map(affiliationOf)
  const sameVoice = (a = 0, b = 0) => a === b || (sides[a] !== NOT_STATED && sides[a] === sides[b])
  const by: Independence['overturnedBy'] = new Map()
  for (const { kind, from, to } of links) {
    if (kind !== 'retracts' && kind !== 'supersedes') continue
    if (sameVoice(source[from], source[to])) listed(by, to, { by: from, how: kind })
  }
  return by
}

/** The collective of each source, -1 for none. Sources that are part of themselves, over any number of steps, count as part
 *  of nothing: otherwise none of them could vote. */
function collectivesOf({ sources, dictionaries }: BaseColumns): Int32Array {
  const { codes } = dictionaries.source
  const partOf = Int32Array.from(sources, (source, s) => {
    const collective = codes.get(source.partOf ?? '') ?? -1
    return collective === s ? -1 : collective
  })
  const links = new Map([...partOf.entries()].filter(([, to]) => to >= 0).map(([s, to]) => [s, [to]]))
  for (const s of cycles(links).flat()) partOf[s] = -1
  return partOf
}

/** Numbers all sources so that the members of a collective, at any depth, follow right after it: each source takes as many
 *  numbers as it has members, and one for itself.
 *  @param partOf the collective of each source, -1 for none */
function walkOver(partOf: Int32Array): Pick<Independence, 'place' | 'last'> {
  const order = membersFirst(partOf)
  const size = new Int32Array(partOf.length).fill(1)
  for (const s of order) add(size, partOf[s], size[s] ?? 0)
  const place = new Int32Array(partOf.length)
  const free = new Int32Array(partOf.length)
  let next = 0
  for (const s of order.reverse()) {
    const above = partOf[s] ?? -1
    const own = above < 0 ? next : (free[above] ?? 0)
    if (above < 0) next += size[s] ?? 0
    else add(free, above, size[s] ?? 0)
    place[s] = own
    free[s] = own + 1
  }
  return { place, last: place.map((own, s) => own + (size[s] ?? 1) - 1) }
}

function add(counts: Int32Array, at: number | undefined, amount: number): void {
  if (at !== undefined && at >= 0) counts[at] = (counts[at] ?? 0) + amount
}

/** All sources, members before their collectives. */
function membersFirst(partOf: Int32Array): number[] {
  const waiting = new Int32Array(partOf.length)
  for (const above of partOf) add(waiting, above, 1)
  const order = [...waiting.keys()].filter((s) => waiting[s] === 0)
  for (const s of order) {
    const above = partOf[s] ?? -1
    add(waiting, above, -1)
    if (above >= 0 && waiting[above] === 0) order.push(above)
  }
  return order
}
