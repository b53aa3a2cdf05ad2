/** Which claims vote (contracts.md, "Status"). */
import type { Columns } from '../dataset/columns'
import { isCollective, isPartOf } from '../dataset/independence'

/** Writes the votes of one event: a claim votes unless it repeats another, was overturned, or is of a collective of which
 *  a member votes the same.
 *  @param included per claim, 1 where it is included
 *  @param votes per claim; written, 1 where it votes */
export function voteWriter(columns: Columns, included: Uint8Array, votes: Uint8Array): (e: number) => void {
  const { first, source, independence } = columns
  const { repeats, mayLapse, overturnedBy, place } = independence
  const collective = Uint8Array.from(place, (_, s) => (isCollective(independence, s) ? 1 : 0))
  const lapsed = (c: number): boolean => overturnedBy.get(c)?.some(({ by }) => included[by]) ?? false
  return (e) => {
    let collectives = 0
    const end = first[e + 1] as number
    for (let c = first[e] as number; c < end; c++) {
      const votesNow = included[c] && !repeats[c] && !(mayLapse[c] && lapsed(c))
      votes[c] = votesNow ? 1 : 0
      if (votesNow) collectives += collective[source[c] as number] as number
    }
    if (collectives) silenceCollectives(columns, e, votes)
  }
}

/** Takes the vote of collectives of which a member votes for the same stance. In the walk over all sources a collective's
 *  members come right after it: among the voters of a stance, sorted by place, the next one after the collective is a
 *  member if there is any. */
function silenceCollectives(
  { first, source, stance, independence }: Columns,
  e: number,
  votes: Uint8Array,
): void {
  const { place, last } = independence
  const slot = (c: number, places: Int32Array) =>
    (stance[c] ?? 0) * place.length + (places[source[c] ?? 0] ?? 0)
  const voting = claimsOf(first, e, (c) => votes[c] === 1)
  const spoken = Float64Array.from(voting, (c) => slot(c, place)).sort()
  for (const c of voting) {
    if (!isCollective(independence, source[c] ?? 0)) continue
    const next = spoken[firstAbove(spoken, slot(c, place))] ?? Infinity
    if (next <= slot(c, last)) votes[c] = 0
  }
}

/** The position of the first number above a limit, in a sorted list; its length where there is none. */
function firstAbove(sorted: Float64Array, limit: number): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? 0) > limit) high = middle
    else low = middle + 1
  }
  return low
}

/** The numbers of those of an event's claims that pass a test. */
export function claimsOf(first: Uint32Array, e: number, keep: (claim: number) => boolean): number[] {
  const kept: number[] = []
  for (let c = first[e] ?? 0; c < (first[e + 1] ?? 0); c++) if (keep(c)) kept.push(c)
  return kept
}

/** The claim by which a member of this claim's collective votes the same stance on the same event, or -1. */
export function memberOf(columns: Columns, claim: number, votes: Uint8Array): number {
  const { first, event, source, stance, independence } = columns
  const e = event[claim] ?? 0
  const self = source[claim] ?? 0
  for (let c = first[e] ?? 0; c < (first[e + 1] ?? 0); c++) {
    if (votes[c] && stance[c] === stance[claim] && isPartOf(independence, source[c] ?? 0, self)) return c
  }
  return -1
}
