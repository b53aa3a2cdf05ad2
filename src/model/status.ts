/** Votes, statuses and spans of events, over whatever claims are heard (contracts, section 3).
 *  Derived anew for every choice of voices, never stored. */
import { STANCES } from './claim'
import type { Columns } from './columns'
import type { Independence } from './independence'
import type { Span } from './span'

/** In the order in which they are tried: the first that fits is the status. */
export const STATUSES = [
  'contested',
  'denied',
  'unconfirmed',
  'corroborated',
  'one-sided',
  'single-source',
] as const
export type Status = (typeof STATUSES)[number]

/** Status code of an event of which no claim is heard. */
export const UNHEARD = 255

export type Judgement = {
  /** Per claim: 1 where it is heard. */
  heard: Uint8Array
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

/** Judges every event by the claims that are heard: `heard` holds 1 per heard claim, in the file's order. */
export function judge(columns: Columns, heard: Uint8Array): Judgement {
  const events = columns.first.length - 1
  const judgement: Judgement = {
    heard,
    votes: votesOf(columns, heard),
    status: new Uint8Array(events).fill(UNHEARD),
    from: new Float64Array(events).fill(Number.NaN),
    to: new Float64Array(events).fill(Number.NaN),
  }
  const tally = tallier(columns)
  for (let e = 0; e < events; e++) {
    judgement.status[e] = tally(e, judgement)
    hull(columns, e, judgement)
  }
  return judgement
}

/** A claim votes unless it repeats another, was taken back, or speaks for a collective that has a voting member. */
function votesOf(columns: Columns, heard: Uint8Array): Uint8Array {
  const { repeats, overturnedBy } = columns.independence
  const votes = heard.slice()
  for (let c = 0; c < votes.length; c++) if (repeats[c]) votes[c] = 0
  for (const [claim, by] of overturnedBy) if (by.some((other) => heard[other.by])) votes[claim] = 0
  return withoutCollectives(columns, votes)
}

/** Walks up from every voting source and leaves a mark there for the event and the stance: a collective's claim that
 *  finds such a mark has a member that speaks. */
function withoutCollectives(
  { source, event, stance, independence }: Columns,
  before: Uint8Array,
): Uint8Array {
  const { partOf, isCollective } = independence
  const spoken = new Int32Array(partOf.length * STANCES.length).fill(-1)
  const slot = (s: number, c: number) => s * STANCES.length + (stance[c] ?? 0)
  const mark = (c: number) => {
    let s = partOf[source[c] ?? 0] ?? -1
    for (; s >= 0 && spoken[slot(s, c)] !== event[c]; s = partOf[s] ?? -1) spoken[slot(s, c)] = event[c] ?? 0
  }
  const isDoubled = (c: number) => {
    const s = source[c] ?? 0
    return isCollective[s] === 1 && spoken[slot(s, c)] === event[c]
  }
  const votes = before.slice()
  let start = 0
  for (let c = 0; c < votes.length; c++) {
    if (before[c]) mark(c)
    if (event[c] === event[c + 1]) continue
    for (; start <= c; start++) if (isDoubled(start)) votes[start] = 0
  }
  return votes
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

function isPartOf({ partOf }: Independence, member: number, collective: number): boolean {
  let above = partOf[member] ?? -1
  while (above >= 0 && above !== collective) above = partOf[above] ?? -1
  return above >= 0
}

/** Counts distinct sources and parties by stamping them with the event's number: no set is made per event. */
function tallier(columns: Columns) {
  const { first, source, party, stance } = columns
  const sourceSeen = new Int32Array(party.length).fill(-1)
  const partySeen = new Int32Array(party.length).fill(-1)
  return (e: number, { heard, votes }: Judgement): number => {
    let [any, denials, doubts, sources, parties] = [0, 0, 0, 0, 0]
    for (let c = first[e] ?? 0; c < (first[e + 1] ?? 0); c++) {
      any |= heard[c] ?? 0
      if (!votes[c]) continue
      if (stance[c] === DENIES) denials++
      if (stance[c] === DOUBTS) doubts++
      if (stance[c] !== ASSERTS) continue
      const s = source[c] ?? 0
      const p = party[s] ?? 0
      if (sourceSeen[s] !== e) sources++
      if (partySeen[p] !== e) parties++
      sourceSeen[s] = e
      partySeen[p] = e
    }
    if (!any) return UNHEARD
    const contested = sources > 0 && denials + doubts > 0 && isContested(columns, e, votes)
    return STATUSES.indexOf(named(contested, denials, sources, parties))
  }
}

function named(contested: boolean, denials: number, sources: number, parties: number): Status {
  if (contested) return 'contested'
  if (!sources) return denials ? 'denied' : 'unconfirmed'
  if (parties > 1) return 'corroborated'
  return sources > 1 ? 'one-sided' : 'single-source'
}

/** Does any denial or doubt stand against any assertion? Each of both is looked at once, in the order of starts. */
function isContested(columns: Columns, e: number, votes: Uint8Array): boolean {
  const { first, stance } = columns
  const denied: Span[] = []
  const asserted: Span[] = []
  for (let c = first[e] ?? 0; c < (first[e + 1] ?? 0); c++) {
    if (!votes[c]) continue
    if (stance[c] === ASSERTS) asserted.push(assertedTime(columns, c))
    else if (stance[c] === DENIES || stance[c] === DOUBTS) denied.push(deniedTime(columns, c))
  }
  denied.sort(byStart)
  let [next, reach] = [0, Number.NEGATIVE_INFINITY]
  return asserted.sort(byStart).some(({ from, to }) => {
    for (let d = denied[next]; d && d.from <= from; d = denied[++next]) reach = Math.max(reach, d.to)
    return to <= reach
  })
}

const byStart = (a: Span, b: Span): number => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0)

/** A denial or doubt with a date is about that time only; without one, about all time. It stands against the
 *  assertions whose time lies wholly within its own. */
function deniedTime({ occurred: { dated, from, to } }: Columns, c: number): Span {
  return dated[c] ? { from: from[c] ?? 0, to: to[c] ?? 0 } : { from: -Infinity, to: Infinity }
}

/** An assertion without a date is about the time up to the day on which it was reported. */
function assertedTime({ known, occurred: { dated, from, to } }: Columns, c: number): Span {
  return dated[c] ? { from: from[c] ?? 0, to: to[c] ?? 0 } : { from: -Infinity, to: known[c] ?? Infinity }
}

/** The claims whose dates make the event's span: its voting assertions, or all that is heard where none asserts. */
export function datingClaims(columns: Columns, e: number, { heard, votes }: Judgement): number[] {
  const all = Array.from(
    { length: (columns.first[e + 1] ?? 0) - (columns.first[e] ?? 0) },
    (_, i) => i + (columns.first[e] ?? 0),
  )
  const asserting = all.filter((c) => votes[c] && columns.stance[c] === ASSERTS)
  return asserting.length ? asserting : all.filter((c) => heard[c])
}

/** Writes the hull of the event's dates. An open end does not stretch a hull that another bounds. */
function hull(columns: Columns, e: number, judgement: Judgement): void {
  const { first, stance, occurred } = columns
  const { heard, votes } = judgement
  const start = first[e] ?? 0
  const end = first[e + 1] ?? 0
  let asserted = false
  for (let c = start; c < end && !asserted; c++) asserted = votes[c] === 1 && stance[c] === ASSERTS
  let [from, to, starts, ends] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, false, false]
  for (let c = start; c < end; c++) {
    if (asserted ? !votes[c] || stance[c] !== ASSERTS : !heard[c]) continue
    const edgeFrom = occurred.edgeFrom[c] ?? Number.NaN
    if (Number.isNaN(edgeFrom)) continue
    from = Math.min(from, edgeFrom)
    to = Math.max(to, occurred.edgeTo[c] ?? to)
    starts ||= Number.isFinite(occurred.from[c])
    ends ||= Number.isFinite(occurred.to[c])
  }
  if (to < from) return
  judgement.from[e] = starts ? from : Number.NEGATIVE_INFINITY
  judgement.to[e] = ends ? to : Number.POSITIVE_INFINITY
}
