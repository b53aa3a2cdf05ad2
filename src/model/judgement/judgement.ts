/** Votes, statuses and spans of events, over whatever claims are heard (contracts.md, "Status").
 *  Derived anew for every choice of voices, never stored. */
import { STANCES } from '../claim'
import type { Columns } from '../dataset/columns'
import { isCollective, isPartOf } from '../dataset/independence'
import { STATUSES, type Status, UNHEARD } from '../statuses'
import { isContested } from './opposition'

export type Judgement = {
  /** Per claim: 1 where it is heard. */
  included: Uint8Array
  /** Per claim: 1 where it is heard and votes. */
  votes: Uint8Array
  /** Per event: index into STATUSES, or UNHEARD. */
  status: Uint8Array
  /** Per event: its span, ms; ±Infinity where no claim bounds it, NaN where nothing dates it. */
  from: Float64Array
  to: Float64Array
}

const [ASSERTS, DENIES, DOUBTS] = [
  STANCES.indexOf('asserts'),
  STANCES.indexOf('denies'),
  STANCES.indexOf('doubts'),
]

/** Judges events by the claims that are heard: `heard` holds 1 per heard claim, in the file's order.
 *  @param since a judgement by other claims, and what to judge anew of it; without it everything is */
export function judge(columns: Columns, included: Uint8Array, since?: Since): Judgement {
  const { events } = columns
  const judgement: Judgement = since
    ? copyOf(since.before, included)
    : {
        included,
        votes: new Uint8Array(columns.claims),
        status: new Uint8Array(events),
        from: new Float64Array(events),
        to: new Float64Array(events),
      }
  const judgeEvent = judging(columns, judgement)
  for (let e = 0; e < events; e++) if (!since || since.anew[e]) judgeEvent(e)
  return judgement
}

const copyOf = ({ votes, status, from, to }: Judgement, included: Uint8Array): Judgement => ({
  included,
  votes: votes.slice(),
  status: status.slice(),
  from: from.slice(),
  to: to.slice(),
})

/** A judgement by other claims, and per event 1 where it does not hold any more (`heardOtherwise`). */
export type Since = { before: Judgement; anew: Uint8Array }

const compared = new WeakMap<Uint8Array, WeakMap<Uint8Array, Uint8Array>>()

/** Per event: 1 where claims on it, or claims that bear on those, are heard otherwise than before; the same either way
 *  round. Not to be written to: the answer is kept. */
export function affectedEvents(columns: Columns, now: Uint8Array, before: Uint8Array): Uint8Array {
  const known = compared.get(now)?.get(before) ?? compared.get(before)?.get(now)
  if (known) return known
  const other = comparison(columns, now, before)
  compared.set(now, (compared.get(now) ?? new WeakMap()).set(before, other))
  return other
}

function comparison(columns: Columns, now: Uint8Array, before: Uint8Array): Uint8Array {
  const { event, independence, statedContradictions } = columns
  const other = new Uint8Array(columns.events)
  const changed = (c: number): boolean => now[c] !== before[c]
  for (let c = 0; c < now.length; c++) if (now[c] !== before[c]) other[event[c] as number] = 1
  for (const [claim, by] of independence.overturnedBy)
    if (by.some((one) => changed(one.by))) other[event[claim] ?? 0] = 1
  for (const { from, to } of statedContradictions)
    if (changed(from) || changed(to)) for (const c of [from, to]) other[event[c] ?? 0] = 1
  return other
}

/** Writes the votes, the status and the span of one event. */
function judging(columns: Columns, judgement: Judgement): (e: number) => void {
  const { votes, status } = judgement
  const vote = voting(columns, judgement)
  const tally = tallier(columns, judgement)
  return (e) => {
    vote(e)
    status[e] = tally(e)
    writeHull(columns, e, judgement, votes)
  }
}

/** A claim votes unless it repeats another, was taken back, or speaks for a collective that has a voting member. */
function voting(columns: Columns, { included, votes }: Judgement): (e: number) => void {
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

/** A collective's members stand together in the walk over all sources: of those that vote the same, sorted by their
 *  places, the next one after the collective tells whether there is any. */
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

/** The numbers of an event's claims that are to be kept. */
function claimsOf(first: Uint32Array, e: number, keep: (claim: number) => boolean): number[] {
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

/** Counts distinct sources and parties by stamping them with the event's number: no set is made per event. */
function tallier(columns: Columns, { included, votes }: Judgement): (e: number) => number {
  const { first, source, party, stance } = columns
  const sourceSeen = new Int32Array(party.length).fill(-1)
  const partySeen = new Int32Array(party.length).fill(-1)
  return (e) => {
    let any = 0
    let against = 0
    let denials = 0
    let sources = 0
    let parties = 0
    const end = first[e + 1] as number
    for (let c = first[e] as number; c < end; c++) {
      any |= included[c] as number
      if (!votes[c]) continue
      const said = stance[c]
      if (said === DENIES) denials++
      if (said === DENIES || said === DOUBTS) against++
      if (said !== ASSERTS) continue
      const s = source[c] as number
      const p = party[s] as number
      if (sourceSeen[s] !== e) sources++
      if (partySeen[p] !== e) parties++
      sourceSeen[s] = e
      partySeen[p] = e
    }
    if (!any) return UNHEARD
    const contested = sources > 0 && against > 0 && isContested(columns, e, votes)
    return CODES[named(contested, denials, sources, parties)]
  }
}

const CODES = Object.fromEntries(STATUSES.map((status, i) => [status, i])) as Record<Status, number>

function named(contested: boolean, denials: number, sources: number, parties: number): Status {
  if (contested) return 'contested'
  if (!sources) return denials ? 'denied' : 'unconfirmed'
  if (parties > 1) return 'corroborated'
  return sources > 1 ? 'one-sided' : 'single-source'
}

/** The claims whose dates make the event's span: its voting assertions, or all that is heard where none asserts. */
export function datingClaims(
  { first, stance }: Columns,
  e: number,
  { included, votes }: Judgement,
): number[] {
  const asserting = claimsOf(first, e, (c) => votes[c] === 1 && stance[c] === ASSERTS)
  return asserting.length ? asserting : claimsOf(first, e, (c) => included[c] === 1)
}

/** Writes the hull of the event's dates. An open end does not stretch a hull that another bounds. */
function writeHull(columns: Columns, e: number, judgement: Judgement, votes: Uint8Array): void {
  const { first, stance, occurred, dates } = columns
  const { included } = judgement
  const start = first[e] as number
  const end = first[e + 1] as number
  let asserted = false
  for (let c = start; c < end && !asserted; c++) asserted = votes[c] === 1 && stance[c] === ASSERTS
  let from = Number.POSITIVE_INFINITY
  let to = Number.NEGATIVE_INFINITY
  let starts = false
  let ends = false
  for (let c = start; c < end; c++) {
    if (asserted ? !votes[c] || stance[c] !== ASSERTS : !included[c]) continue
    const date = occurred[c] as number
    const edgeFrom = dates.edgeFrom[date] as number
    const edgeTo = dates.edgeTo[date] as number
    if (Number.isNaN(edgeFrom)) continue
    if (edgeFrom < from) from = edgeFrom
    if (edgeTo > to) to = edgeTo
    if ((dates.from[date] as number) > Number.NEGATIVE_INFINITY) starts = true
    if ((dates.to[date] as number) < Number.POSITIVE_INFINITY) ends = true
  }
  const dated = to >= from
  judgement.from[e] = !dated ? Number.NaN : starts ? from : Number.NEGATIVE_INFINITY
  judgement.to[e] = !dated ? Number.NaN : ends ? to : Number.POSITIVE_INFINITY
}
