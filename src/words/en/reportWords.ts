/** Sentences about when claims were reported: which may have been public, which were not yet, how long denials took. */
import { NOT_STATED } from '../../model/claim'
import { formatDay } from '../../model/time/days'
import { DAY, type Span } from '../../model/time/span'
import { dayWords } from './dateWords'
import { digits } from './digits'
import { type EventClaim, listNames, names, standsAgainst } from './eventSentences'

/** "5 more claims may have been public by then". */
export const moreMayWords = (count: number): string =>
  count === 0
    ? 'No more claims may have been public by then'
    : `${digits(count)} more ${count === 1 ? 'claim' : 'claims'} may have been public by then`

/** "Nothing in this dataset was reported by 1 January 2020: the first report is of 10 October 2024."
 *  @param some are only some sources included? */
export function beforeReportsWords(asof: string, first: string, some: boolean): string {
  const whose = some ? 'by the included sources' : 'in this dataset'
  return `Nothing ${whose} was reported by ${dayWords(asof)}: the first report is of ${dayWords(first)}.`
}

type DatedClaim = EventClaim & { span: Span; about: boolean }

/** When something was first said, and by which sources.
 *  @property day start of the day, ms
 *  @property by it was said on that day or before, from `from` (ms) on
 *  @property about the day is approximate or uncertain */
type Moment = { day: number; from: number; by: boolean; about: boolean; sources: string[] }

/** How long it took from the first claim to the first denial or doubt that stands against any, and until a side that had
 *  denied or doubted it said so itself: "First said 24 October 2024, by A; first denied or doubted 4 November 2024, 11 days
 *  later, by B." '' where no denial or doubt has a known day.
 *  @param included all included claims of one event, in any order */
export function lagWords(included: readonly EventClaim[]): string {
  const asserted = dated(included.filter(({ stance }) => stance === 'asserts'))
  const against = dated(included.filter((claim) => isAgainst(claim, included)))
  const first = earliest(asserted)
  if (!first) return ''
  const clauses = [...denials(first, against), ...turnedSide(first, asserted, against)]
  return clauses.length ? `${[`First said ${momentWords(first)}`, ...clauses].join('; ')}.` : ''
}

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

/** The first denial or doubt. It may be earlier than the first included assertion. */
function denials(first: Moment, against: readonly DatedClaim[]): string[] {
  const before = earliest(against.filter(({ span }) => span.to <= first.day))
  if (before && first.by) return [`first denied or doubted ${momentWords(before)}`]
  const after = earliest(against.filter(({ span }) => span.to > first.day))
  const told = after && `${momentWords(after, later(first, after))}`
  if (!before) return told ? [`first denied or doubted ${told}`] : []
  return [
    `denied or doubted before that, ${momentWords(before)}`,
    ...(told ? [`denied or doubted again ${told}`] : []),
  ]
}

/** The first assertion by a side that had denied or doubted it before. */
function turnedSide(
  first: Moment,
  asserted: readonly DatedClaim[],
  against: readonly DatedClaim[],
): string[] {
  const turning = asserted.filter(
    ({ source: { affiliation }, span }) =>
      affiliation !== NOT_STATED &&
      against.some((denial) => denial.source.affiliation === affiliation && denial.span.to <= span.from),
  )
  const said = earliest(turning)
  if (!said || said.day <= first.day) return []
  return [
    `said by a side that had denied or doubted it ${momentWords(said, later(first, said).replace(/ later$/, ' after it was first said'))}`,
  ]
}

/** "24 October 2024, by A", "by 15 December 2024, at most 6 days later, by A and B", "about 12 December 2024, by A". */
function momentWords({ day, by, about, sources }: Moment, lag = ''): string {
  const how = by ? 'by ' : about ? 'about ' : ''
  return `${how}${dayWords(formatDay(day))}${lag}, by ${names(listNames(sources))}`
}

/** ", 11 days later"; with a bound ("at most") where one of the days is uncertain; '' where both are, or where their
 *  order is. */
function later(first: Moment, then: Moment): string {
  if ((first.by && then.by) || then.from < first.day) return ''
  const days = Math.round((then.day - first.day) / DAY)
  if (!days) return then.by || first.by ? '' : ', on the same day'
  const about = first.about || then.about ? 'about ' : ''
  const bound = first.by ? 'at least ' : then.by ? 'at most ' : about
  return `, ${bound}${digits(days)} ${days === 1 ? 'day' : 'days'} later`
}
