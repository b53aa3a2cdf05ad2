/** What sentences about one event are made of: its included claims, which of them vote, and which denials stand against
 *  which assertions. */
import type { Stance } from '../model/claim'
import { liesWithin, type Span } from '../model/time/span'

/** What a denial or doubt is about: the time of an assertion, another time, or, where an assertion gives no time, only
 *  the time that the denial gives. */
export type DenialScope = 'same' | 'different' | 'own'

export type Speaker = { id: string; name: string; affiliation: string }

/** When something was reported, and whether that is exact. */
export type Reported = Span & { approximate: boolean; uncertain: boolean }

/** The parts of an included claim that sentences about its event need. `noVote` is null where it votes. */
export type EventClaim = {
  source: Speaker
  stance: Stance
  occurred: { date: Span | null } | null
  reported: { date: Reported | null } | null
  noVote: { why: 'repeats' | 'retracts' | 'supersedes' | 'member' } | null
}

/** The claims of a stance that vote. */
export const voting = (stance: Stance, included: readonly EventClaim[]): EventClaim[] =>
  included.filter((claim) => claim.stance === stance && !claim.noVote)

/** Each source of the claims once. */
export const sourcesOf = (claims: readonly EventClaim[]): Speaker[] => [
  ...new Map(claims.map(({ source }) => [source.id, source])).values(),
]

/** Was a claim of the stance taken back or superseded? */
export const lapsed = (stance: Stance, included: readonly EventClaim[]): boolean =>
  included.some(
    (claim) =>
      claim.stance === stance && (claim.noVote?.why === 'retracts' || claim.noVote?.why === 'supersedes'),
  )

/** What a denial or doubt is about: the time of an assertion ("same"), another time ("different"), or, where an assertion
 *  gives no time or nobody asserts it, only the time that the denial gives ("own").
 *  @param asserted the event's voting assertions */
export function scopeOf(denial: EventClaim, asserted: readonly EventClaim[]): DenialScope {
  if (!asserted.length) return denial.occurred?.date ? 'own' : 'same'
  if (asserted.some((claim) => standsAgainst(denial, claim))) return 'same'
  return asserted.every(({ occurred }) => occurred?.date) ? 'different' : 'own'
}

/** Does a denial or doubt stand against an assertion (contracts.md, "Status")? With a date it is about that time only; an
 *  assertion without a date ends when it was reported. */
export function standsAgainst(denial: EventClaim, asserting: EventClaim): boolean {
  const scope = denial.occurred?.date
  const end = asserting.reported?.date?.to ?? Number.POSITIVE_INFINITY
  return !scope || liesWithin(asserting.occurred?.date ?? { from: Number.NEGATIVE_INFINITY, to: end }, scope)
}
