/** What is fixed, whoever is heard, about which claims are voices of their own (contracts, section 3):
 *  which merely repeat another, which may be taken back by another, which collective a source belongs to. */
import type { Claim, Dataset, Relation } from './claim'
import { readDate } from './dates'
import type { Dictionary } from './dictionary'

export type Independence = {
  /** Per claim: 1 where it repeats another claim of the same event and stance. */
  repeats: Uint8Array
  /** Per repeating claim: the claim that it repeats. */
  repeated: Map<number, number>
  /** Per claim: the claims of its source or affiliation that retract or supersede it. */
  overturnedBy: Map<number, { by: number; how: 'retracts' | 'supersedes' }[]>
  /** Per source: the collectives that it belongs to, at any depth. */
  collectives: number[][]
  /** Per source: is it a collective? */
  isCollective: Uint8Array
  index: Map<string, number>
}

export function independence(dataset: Dataset, claims: Claim[], sources: Dictionary): Independence {
  const index = new Map(claims.map((claim, c) => [claim.id, c]))
  const relations = (dataset.relations ?? []).flatMap((relation) => {
    const from = index.get(relation.from)
    const to = index.get(relation.to)
    return from === undefined || to === undefined || from === to ? [] : [{ ...relation, from, to }]
  })
  const repeated = repetitions(dataset, claims, relations)
  const collectives = collectivesOf(dataset, sources)
  const isCollective = new Uint8Array(dataset.sources.length)
  for (const s of collectives.flat()) isCollective[s] = 1
  const repeats = new Uint8Array(claims.length)
  for (const c of repeated.keys()) repeats[c] = 1
  return {
    repeats,
    repeated,
    overturnedBy: overturned(dataset, claims, relations),
    collectives,
    isCollective,
    index,
  }
}

type Link = Omit<Relation, 'from' | 'to'> & { from: number; to: number }

/** Which claim each repetition repeats. Following the links of one event and stance ends either at a claim
 *  that repeats nothing, or in a circle, where the earliest reported, then the first in the file, votes. */
function repetitions(dataset: Dataset, claims: Claim[], relations: Link[]): Map<number, number> {
  const eventOf = new Map(
    dataset.events.flatMap((event) => event.claims.map((claim) => [claim.id, event.id])),
  )
  const twin = (a: number, b: number) =>
    claims[a]?.stance === claims[b]?.stance &&
    eventOf.get(claims[a]?.id ?? '') === eventOf.get(claims[b]?.id ?? '')
  const repeats = new Map<number, number[]>()
  for (const { kind, from, to } of relations) {
    if (kind === 'repeats' && twin(from, to)) repeats.set(from, [...(repeats.get(from) ?? []), to])
  }
  const repeated = new Map([...repeats].map(([from, to]) => [from, to[0] ?? from]))
  for (const circle of circles(repeats)) {
    const leavesIt = circle.some((from) => repeats.get(from)?.some((to) => !circle.includes(to)))
    if (!leavesIt) repeated.delete(earliest(circle, claims))
  }
  return repeated
}

/** Groups of claims each of which repeats, over however many steps, each other. */
function circles(repeats: Map<number, number[]>): number[][] {
  const knotted = [...repeats.keys()].filter((claim) => repeats.get(claim)?.some((to) => repeats.has(to)))
  const reach = new Map(knotted.map((claim) => [claim, reachable(claim, repeats)]))
  const open = new Set(knotted.filter((claim) => reach.get(claim)?.has(claim)))
  const found: number[][] = []
  for (const claim of open) {
    const circle = [...open].filter((other) => reach.get(claim)?.has(other) && reach.get(other)?.has(claim))
    for (const member of circle) open.delete(member)
    found.push(circle)
  }
  return found
}

function reachable(start: number, repeats: Map<number, number[]>): Set<number> {
  const found = new Set<number>()
  const open = [...(repeats.get(start) ?? [])]
  for (let claim = open.pop(); claim !== undefined; claim = open.pop()) {
    if (found.has(claim)) continue
    found.add(claim)
    open.push(...(repeats.get(claim) ?? []))
  }
  return found
}

function earliest(circle: number[], claims: Claim[]): number {
  const reported = (c: number) => readDate(claims[c]?.reported ?? '').date?.to ?? Number.POSITIVE_INFINITY
  return circle.reduce((best, c) => {
    const [a, b] = [reported(c), reported(best)]
    return a < b || (a === b && c < best) ? c : best
  })
}

function overturned(dataset: Dataset, claims: Claim[], relations: Link[]): Independence['overturnedBy'] {
  const affiliation = new Map(dataset.sources.map((source) => [source.id, source.affiliation]))
  const sameVoice = (a: string | undefined, b: string | undefined) =>
    a !== undefined &&
    b !== undefined &&
    (a === b || (!!affiliation.get(a) && affiliation.get(a) === affiliation.get(b)))
  const by: Independence['overturnedBy'] = new Map()
  for (const { kind, from, to } of relations) {
    if (kind !== 'retracts' && kind !== 'supersedes') continue
    if (!sameVoice(claims[from]?.source, claims[to]?.source)) continue
    by.set(to, [...(by.get(to) ?? []), { by: from, how: kind }])
  }
  return by
}

/** Every collective above each source. Sources that are members of each other are no collectives of each other:
 *  else neither of them would have a voice. */
function collectivesOf(dataset: Dataset, sources: Dictionary): number[][] {
  const partOf = dataset.sources.map(({ partOf }) =>
    partOf === undefined ? undefined : sources.codes.get(partOf),
  )
  const chains = partOf.map((parent) => {
    const up: number[] = []
    for (let s = parent; s !== undefined && !up.includes(s); s = partOf[s]) up.push(s)
    return up
  })
  return chains.map((up, self) => up.filter((s) => s !== self && !chains[s]?.includes(self)))
}
