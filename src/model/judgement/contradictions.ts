/** Claims that cannot both be so, about whether it happened, when, or how many; and those of which the dataset itself
 *  says that they contradict each other. Derived from the votes (contracts.md, "Status"), never from silence or from
 *  taking no side:
 *  - occurrence: a denial or doubt, and each assertion that it stands against;
 *  - time: two assertions whose dates do not meet, with one unit of grace for `~` and `%`;
 *  - number: two assertions that count the same under one name, whose dates meet and whose ranges do not.
 *  A denial's date is the time that it speaks of, and its figure may be the one that it denies: neither makes a
 *  contradiction of its own. Relations that the dataset states need only that both claims are included; one that names
 *  no field is shown, and is no value of the filter. */

import { CONTRADICTION_FIELDS, type ContradictionField, STANCES } from '../claim'
import type { Columns } from '../dataset/columns'
import type { StatedContradiction } from '../dataset/relations'
import { STATUSES } from '../statuses'
import { meets } from '../time/span'
import { disjoint } from './figureConflicts'
import {
  countedBy,
  eventsWithCounts,
  eventsWithDisjointTimes,
  figuresIn,
  hasDisjointCounts,
  hasDisjointTimes,
  timeOf,
} from './incompatible'
import type { Judgement, Since } from './judgement'
import { standsAgainst } from './opposition'

/** Those that are derived, so that they may appear when sources are left out; the others need a relation. */
export const DERIVED_FIELDS = ['occurrence', 'time', 'number'] as const

export type Pair = {
  about: ContradictionField | null
  /** An assertion before its denial, an earlier date and a lower count first; the dataset's own with this event's first. */
  claims: [number, number]
  /** Derived: what both count, where it is about a number. */
  figure: string | null
  /** Does the dataset name it? Then its note, or ''. */
  stated: boolean
  note: string
}

/** A field's bit in an event's fields. */
export const bitOf = (about: ContradictionField): number => 1 << CONTRADICTION_FIELDS.indexOf(about)

const ASSERTS = STANCES.indexOf('asserts')
const [DENIES, DOUBTS] = [STANCES.indexOf('denies'), STANCES.indexOf('doubts')]
const CONTESTED = STATUSES.indexOf('contested')

const keyOf = (about: ContradictionField | null, a: number, b: number): string =>
  `${about} ${Math.min(a, b)} ${Math.max(a, b)}`

const judged = new WeakMap<Judgement, Uint8Array>()

/** Per event, one bit (`bitOf`) for each field that two included claims contradict each other about. Made once per
 *  judgement, without listing pairs.
 *  @param since an earlier judgement: where its fields are known, only affected events are computed */
export function contradictedFields(columns: Columns, judgement: Judgement, since?: Since): Uint8Array {
  const known = judged.get(judgement)
  if (known) return known
  const last = since && judged.get(since.before)
  const anew = last && since.anew
  const fields = last?.slice() ?? new Uint8Array(columns.events)
  const [counting, dating] = [eventsWithCounts(columns), eventsWithDisjointTimes(columns)]
  const { status } = judgement
  const [occurrence, time, number] = [bitOf('occurrence'), bitOf('time'), bitOf('number')]
  for (let e = 0; e < fields.length; e++) {
    if (anew && !anew[e]) continue
    let own = status[e] === CONTESTED ? occurrence : 0
    if (dating[e] && hasDisjointTimes(columns, e, judgement.votes)) own |= time
    if (counting[e] && hasDisjointCounts(columns, judgement, e)) own |= number
    fields[e] = own
  }
  for (const { from, to, about } of columns.statedContradictions) {
    if (about === null || !judgement.included[from] || !judgement.included[to]) continue
    for (const c of [from, to]) {
      const e = columns.event[c] ?? 0
      fields[e] = (fields[e] ?? 0) | bitOf(about)
    }
  }
  judged.set(judgement, fields)
  return fields
}

/** So many derived pairs about one field are looked for in one event: no reader goes through more. */
export const MOST_PAIRS = 500

/** The contradictions of an event, in the order of CONTRADICTION_FIELDS and then of the file. One that is derived and also named by
 *  the dataset is one. */
export function pairsOf(columns: Columns, e: number, judgement: Judgement): Pair[] {
  const fields = contradictedFields(columns, judgement)[e] ?? 0
  const voting = Array.from({ length: (columns.first[e + 1] ?? 0) - (columns.first[e] ?? 0) }, (_, i) => i)
    .map((i) => i + (columns.first[e] ?? 0))
    .filter((c) => judgement.votes[c])
  const derived = [
    ...(fields & bitOf('occurrence') ? first(MOST_PAIRS, occurrences(columns, voting)) : []),
    ...(fields & bitOf('time') ? first(MOST_PAIRS, times(columns, voting)) : []),
    ...(fields & bitOf('number') ? first(MOST_PAIRS, numbers(columns, e, judgement)) : []),
  ]
  const pairs = new Map(
    derived.map((pair) => [`${keyOf(pair.about, ...pair.claims)} ${pair.figure ?? ''}`, pair]),
  )
  for (const relation of columns.statedContradictions) addStated(pairs, columns, e, judgement, relation)
  return [...pairs.values()].sort((a, b) => rank(a.about) - rank(b.about))
}

const rank = (about: ContradictionField | null): number =>
  about === null ? CONTRADICTION_FIELDS.length : CONTRADICTION_FIELDS.indexOf(about)

function addStated(
  pairs: Map<string, Pair>,
  { event }: Columns,
  e: number,
  { included }: Judgement,
  { from, to, about, note }: StatedContradiction,
): void {
  if ((event[from] !== e && event[to] !== e) || !included[from] || !included[to]) return
  const key = keyOf(about, from, to)
  const known = [...pairs].filter(([other]) => other.startsWith(`${key} `))
  for (const [other, pair] of known) pairs.set(other, { ...pair, stated: true, note })
  const claims: Pair['claims'] = event[from] === e ? [from, to] : [to, from]
  if (!known.length) pairs.set(`${key} `, { about, claims, figure: null, stated: true, note })
}

const derivedPair = (
  about: ContradictionField,
  claims: Pair['claims'],
  figure: string | null = null,
): Pair => ({
  about,
  claims,
  figure,
  stated: false,
  note: '',
})

function* occurrences(columns: Columns, voting: number[]): Generator<Pair> {
  const { stance } = columns
  const against = voting.filter((c) => stance[c] === DENIES || stance[c] === DOUBTS)
  for (const assertion of voting) {
    if (stance[assertion] !== ASSERTS) continue
    for (const denial of against)
      if (standsAgainst(columns, denial, assertion)) yield derivedPair('occurrence', [assertion, denial])
  }
}

function* times(columns: Columns, voting: number[]): Generator<Pair> {
  const dated = voting.filter(
    (c) => columns.stance[c] === ASSERTS && columns.dates.dated[columns.occurred[c] ?? 0],
  )
  for (const [a, b] of couples(dated)) {
    const [one, other] = [timeOf(columns, a), timeOf(columns, b)]
    if (!meets(one, other)) yield derivedPair('time', one.to <= other.from ? [a, b] : [b, a])
  }
}

function* numbers(columns: Columns, e: number, judgement: Judgement): Generator<Pair> {
  const { name, names, claim } = columns.figures
  const own = figuresIn(columns, judgement, e)
  for (const [f, g] of couples(own)) {
    if (name[f] !== name[g]) continue
    const [one, other] = [countedBy(columns, f), countedBy(columns, g)]
    if (!meets(one, other) || !disjoint(one, other)) continue
    const [less, more] = one.high < other.low ? [f, g] : [g, f]
    yield derivedPair('number', [claim[less] ?? 0, claim[more] ?? 0], names[name[f] ?? 0] ?? '')
  }
}

function* couples(all: readonly number[]): Generator<[number, number]> {
  for (const [i, a] of all.entries()) for (let j = i + 1; j < all.length; j++) yield [a, all[j] ?? a]
}

function first<T>(most: number, all: Iterable<T>): T[] {
  const found: T[] = []
  for (const one of all) {
    if (found.push(one) === most) break
  }
  return found
}
