/** Sentences about when claims were reported: which may have been public, which were not yet, how long denials took. */
import type { Dated } from '../../../model/time/dateTypes'
import { formatDay } from '../../../model/time/days'
import type { EventClaim } from '../../eventClaims'
import { type Course, courseOf, type Lag, type Moment } from '../../lag'
import { digits } from '../digits'
import { plural } from '../plural'
import { dayWords, inWords } from './dateWords'
import { listNames, names } from './eventSentences'

/** "5 more claims may have been public by then". */
export const uncertainWords = (count: number): string =>
  count === 0
    ? 'No more claims may have been public by then'
    : `${digits(count)} more ${count === 1 ? 'claim' : 'claims'} may have been public by then`

/** "Yuri Kotenok, reported by 15 December 2024". */
export const reportedByWords = (source: string, reported: Dated): string =>
  `${source}, reported ${inWords(reported)}`

/** Ends a list of reports: "and 1,200 more". */
export const moreReportsWords = (count: number): string => `and ${digits(count)} more`

/** "Nothing in this dataset was reported by 1 January 2020: the first report is of 10 October 2024."
 *  @param some are only some sources included? */
export function beforeReportsWords(asof: string, first: string, some: boolean): string {
  const whose = some ? 'by the included sources' : 'in this dataset'
  return `Nothing ${whose} was reported by ${dayWords(asof)}: the first report is of ${dayWords(first)}.`
}

/** How long it took from the first claim to the first denial or doubt that stands against any, and until a side that had
 *  denied or doubted it said so itself: "First said 24 October 2024, by A; first denied or doubted 4 November 2024, 11 days
 *  later, by B." '' where no denial or doubt has a known day.
 *  @param included all included claims of one event, in any order */
export function lagWords(included: readonly EventClaim[]): string {
  const course = courseOf(included)
  if (!course) return ''
  const clauses = [...denials(course), ...turnedSide(course)]
  return clauses.length ? `${[`First said ${momentWords(course.first)}`, ...clauses].join('; ')}.` : ''
}

/** The first denial or doubt. It may be earlier than the first included assertion. */
function denials({ first, before, after }: Course): string[] {
  if (before && first.by) return [`first denied or doubted ${momentWords(before)}`]
  const told = after && momentWords(after.moment, after.lag, 'later')
  if (!before) return told ? [`first denied or doubted ${told}`] : []
  return [
    `denied or doubted before that, ${momentWords(before)}`,
    ...(told ? [`denied or doubted again ${told}`] : []),
  ]
}

/** The first assertion by a side that had denied or doubted it before. */
const turnedSide = ({ turned }: Course): string[] =>
  turned
    ? [
        `said by a side that had denied or doubted it ${momentWords(turned.moment, turned.lag, 'after it was first said')}`,
      ]
    : []

/** "24 October 2024, by A", "by 15 December 2024, at most 6 days later, by A and B", "about 12 December 2024, by A". */
function momentWords({ day, by, about, sources }: Moment, lag: Lag | null = null, after = ''): string {
  const how = by ? 'by ' : about ? 'about ' : ''
  return `${how}${dayWords(formatDay(day))}${lag ? lagPhrase(lag, after) : ''}, by ${names(listNames(sources))}`
}

/** ", at most 11 days later" */
function lagPhrase({ days, bound }: Lag, after: string): string {
  if (!days) return ', on the same day'
  return `, ${bound === 'exact' ? '' : `${bound} `}${plural(days, 'day')} ${after}`
}
