/** Votes, statuses and spans of events (contracts.md, "Status"), computed from the claims that are included. Nothing of it is
 *  stored: another choice of sources is judged anew. */
import { STANCES } from '../claim'
import type { Columns } from '../dataset/columns'
import { statusReader } from './eventStatus'
import { claimsOf, voteWriter } from './votes'

export type Judgement = {
  /** Per claim: 1 where it is included. */
  included: Uint8Array
  /** Per claim: 1 where it is included and votes. */
  votes: Uint8Array
  /** Per event: index into STATUSES, or NOT_INCLUDED. */
  status: Uint8Array
  /** Per event: its span, ms; ±Infinity where no claim bounds it, NaN where nothing dates it. */
  from: Float64Array
  to: Float64Array
}

const ASSERTS = STANCES.indexOf('asserts')

/** Judges all events, or those that an earlier judgement does not hold for any more.
 *  @param included per claim, 1 where it is included
 *  @param since an earlier judgement to go on from; without it every event is judged */
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
  const judgeEvent = eventJudge(columns, judgement)
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

/** A judgement by other claims, and per event 1 where it does not hold any more (`affectedEvents`). */
export type Since = { before: Judgement; anew: Uint8Array }

/** Writes the votes, the status and the span of one event. */
function eventJudge(columns: Columns, judgement: Judgement): (e: number) => void {
  const { votes, status } = judgement
  const writeVotes = voteWriter(columns, judgement.included, votes)
  const statusOf = statusReader(columns, judgement.included, votes)
  return (e) => {
    writeVotes(e)
    status[e] = statusOf(e)
    writeSpan(columns, e, judgement, votes)
  }
}

/** The claims whose dates make the event's span: its voting assertions; all included claims where none asserts. */
export function datingClaims(
  { first, stance }: Columns,
  e: number,
  { included, votes }: Judgement,
): number[] {
  const asserting = claimsOf(first, e, (c) => votes[c] === 1 && stance[c] === ASSERTS)
  return asserting.length ? asserting : claimsOf(first, e, (c) => included[c] === 1)
}

/** Writes the span over the event's dates. An end without a bound does not stretch a span that another date bounds. */
function writeSpan(columns: Columns, e: number, judgement: Judgement, votes: Uint8Array): void {
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
