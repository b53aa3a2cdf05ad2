/** How long it took from the first assertion to the first denial, by the days on which claims were reported. */
import { NOT_STATED } from '../model/claim'
import { DAY, type Span } from '../model/time/span'
import { type EventClaim, standsAgainst } from './eventClaims'

type DatedClaim = EventClaim & { span: Span; about: boolean }

/** When something was first said, and by which sources.
 *  @property day start of the day, ms
 *  @property by it was said on that day or before, from `from` (ms) on
 *  @property about the day is approximate or uncertain */
export type Moment = { day: number; from: number; by: boolean; about: boolean; sources: string[] }

/** Days from one moment to another; `bound` tells which of them is exact. */
export type Lag = { days: number; bound: 'exact' | 'about' | 'at least' | 'at most' }

/** A moment, and how long after the first assertion; null where their order or both days are uncertain. */
export type Later = { moment: Moment; lag: Lag | null }

/** @property before a denial or doubt that may be earlier than the first included assertion
 *  @property after the first denial or doubt after it
 *  @property turned the first assertion by a side that had denied or doubted it before */
export type Course = { first: Moment; before: Moment | null; after: Later | null; turned: Later | null }

/** Who said so first, and who denied or doubted it first; null where nobody asserts it on a known day.
 *  @param included all included claims of one event, in any order */
export function courseOf(included: readonly EventClaim[]): Course | null {
  const asserted = dated(included.filter(({ stance }) => stance === 'asserts'))
  const against = dated(included.filter((claim) => isAgainst(claim, included)))
  const first = earliest(asserted)
  if (!first) return null
  const before = earliest(against.filter(({ span }) => span.to <= first.day))
  const after = earliest(against.filter(({ span }) => span.to > first.day))
  return {
    first,
    before,
    after: laterThan(first, after),
    turned: laterThan(first, turning(first, asserted, against)),
  }
}

const laterThan = (first: Moment, moment: Moment | null): Later | null =>
  moment && { moment, lag: lagOf(first, moment) }

const isAgainst = (claim: EventClaim, included: readonly EventClaim[]): boolean =>
  (claim.stance === 'denies' || claim.stance === 'doubts') &&
  included.some((other) => other.stance === 'asserts' && standsAgainst(claim, other))

/** The claims whose `reported` has an end. */
const dated = (claims: readonly EventClaim[]): DatedClaim[] =>
  claims.flatMap((claim) => {
    const date = claim.reported?.date
    if (!date || !Number.isFinite(date.to)) return []
    return [{ ...claim, span: date, about: date.approximate || date.uncertain }]
  })

const lastDay = ({ span }: DatedClaim): number => Math.floor((span.to - 1) / DAY) * DAY

/** The earliest of the claims; "by" a day where one of them may have been earlier. */
function earliest(claims: readonly DatedClaim[]): Moment | null {
  const day = claims.reduce((least, claim) => Math.min(least, lastDay(claim)), Number.POSITIVE_INFINITY)
  if (!Number.isFinite(day)) return null
  const said = claims.filter((claim) => lastDay(claim) === day)
  const from = claims.reduce((least, { span }) => Math.min(least, span.from), day)
  const sources = [...new Set(said.map(({ source }) => source.name))]
  return { day, from, by: from < day, about: said.every(({ about }) => about), sources }
}

function turning(
  first: Moment,
  asserted: readonly DatedClaim[],
  against: readonly DatedClaim[],
): Moment | null {
  const turned = asserted.filter(
    ({ source: { affiliation }, span }) =>
      affiliation !== NOT_STATED &&
      against.some((denial) => denial.source.affiliation === affiliation && denial.span.to <= span.from),
  )
  const said = earliest(turned)
  return said && said.day > first.day ? said : null
}

/** Null where both days are uncertain, or where their order is; also where both are one day of which one is a bound. */
function lagOf(first: Moment, then: Moment): Lag | null {
  if ((first.by && then.by) || then.from < first.day) return null
  const days = Math.round((then.day - first.day) / DAY)
  if (!days && (then.by || first.by)) return null
  const about = first.about || then.about ? 'about' : 'exact'
  return { days, bound: first.by ? 'at least' : then.by ? 'at most' : about }
}
