/** What no view changes about the claims of an event, worked out once (contracts.md, "Status"). The columns of the same names
 *  in `engine/clickhouse/tables.ts` say what each is for. */
import { CONTRADICTION_FIELDS, STANCES } from '../model/claim'
import type { Columns } from '../model/dataset/columns'
import { position } from '../model/dataset/figures'
import { isCollective, isPartOf } from '../model/dataset/independence'
import { disjoint } from '../model/judgement/figureConflicts'
import { countedBy } from '../model/judgement/incompatible'
import { standsAgainst } from '../model/judgement/opposition'
import { meets } from '../model/time/span'

const [ASSERTS, DENIES, DOUBTS] = [
  STANCES.indexOf('asserts'),
  STANCES.indexOf('denies'),
  STANCES.indexOf('doubts'),
]

/** The numbers of an event's claims. */
export function claimsAt({ first }: Columns, e: number): number[] {
  const start = first[e] ?? 0
  return Array.from({ length: (first[e + 1] ?? 0) - start }, (_, i) => start + i)
}

const isDenial = (stance: number | undefined): boolean => stance === DENIES || stance === DOUBTS

/** The times that denials name, and for each assertion those that cover its own. A denial without a date covers every
 *  assertion and has no number. */
export function opposition(
  columns: Columns,
  claims: readonly number[],
): { denied: number[]; within: number[][] } {
  const { stance, occurred, dates } = columns
  const times = new Map<string, { number: number; denial: number }>()
  const denied = claims.map((c) => {
    const date = occurred[c] ?? 0
    if (!isDenial(stance[c]) || !dates.dated[date]) return 0
    const key = `${dates.from[date]} ${dates.to[date]}`
    const known = times.get(key) ?? { number: times.size + 1, denial: c }
    times.set(key, known)
    return known.number
  })
  const all = [...times.values()]
  const within = claims.map((c) =>
    stance[c] === ASSERTS
      ? all.flatMap(({ number, denial }) => (standsAgainst(columns, denial, c) ? [number] : []))
      : [],
  )
  return { denied, within }
}

/** Per claim, the positions from 1 of the assertions whose counts cannot be so beside its own. */
export function clashes(columns: Columns, claims: readonly number[]): number[][] {
  const { figures, stance } = columns
  const found = claims.map((): number[] => [])
  const [start = 0] = claims
  const counted: number[] = []
  for (let f = position(figures.claim, start); (figures.claim[f] ?? Infinity) < start + claims.length; f++)
    if (stance[figures.claim[f] ?? 0] === ASSERTS) counted.push(f)
  for (const [i, f] of counted.entries())
    for (const g of counted.slice(i + 1)) {
      if (figures.name[f] !== figures.name[g]) continue
      const [one, other] = [countedBy(columns, f), countedBy(columns, g)]
      if (!meets(one, other) || !disjoint(one, other)) continue
      const [a, b] = [(figures.claim[f] ?? 0) - start, (figures.claim[g] ?? 0) - start]
      found[a]?.push(b + 1)
      found[b]?.push(a + 1)
    }
  return found
}

/** More than there are sources: a stance and a place make one number. */
const STANCE = 2 ** 32

/** Where a claim stands in the walk over collectives, apart by stance, and where the last member does. */
export function slots(
  { source, stance, independence }: Columns,
  claims: readonly number[],
): { slot: number[]; last: number[]; members: boolean } {
  const slot = claims.map((c) => (stance[c] ?? 0) * STANCE + (independence.place[source[c] ?? 0] ?? 0))
  const last = claims.map((c) => (stance[c] ?? 0) * STANCE + (independence.last[source[c] ?? 0] ?? 0))
  const members = claims.some(
    (c) =>
      isCollective(independence, source[c] ?? 0) &&
      claims.some(
        (other) => stance[other] === stance[c] && isPartOf(independence, source[other] ?? 0, source[c] ?? 0),
      ),
  )
  return { slot, last, members }
}

/** A contradiction that the dataset states, from one of its events. */
export type Stated = { field: number; own: number; other: number }

/** By event, the contradictions that the dataset states and names a field for. */
export function statedBy(columns: Columns): Map<number, Stated[]> {
  const found = new Map<number, Stated[]>()
  for (const { from, to, about } of columns.statedContradictions) {
    if (about === null) continue
    const field = 1 << CONTRADICTION_FIELDS.indexOf(about)
    for (const [own, other] of [
      [from, to],
      [to, from],
    ] as const) {
      const e = columns.event[own] ?? 0
      if (own === to && columns.event[from] === e) continue
      found.set(e, [...(found.get(e) ?? []), { field, own, other }])
    }
  }
  return found
}

/** By event, the relations of its claims, and the other events to which they lead. */
export function relationsBy({
  relations,
  event,
}: Columns): Map<number, { at: number[]; linked: Set<number> }> {
  const found = new Map<number, { at: number[]; linked: Set<number> }>()
  for (let r = 0; r < relations.kind.length; r++) {
    const ends = [event[relations.from[r] ?? 0] ?? 0, event[relations.to[r] ?? 0] ?? 0]
    for (const e of new Set(ends)) {
      const own = found.get(e) ?? { at: [], linked: new Set() }
      own.at.push(r)
      for (const other of ends) if (other !== e) own.linked.add(other)
      found.set(e, own)
    }
  }
  return found
}
