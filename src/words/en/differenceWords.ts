/** What changes because sources are left out, in one sentence (contracts.md, "Two kinds of filters"). */
import { digits } from './digits'

/** How many sources are included, how many events have another status or date than with all sources, and of how many
 *  no included source speaks (`gone`). */
export type DifferenceCounts = {
  sources: number
  ofSources: number
  statuses: number
  dates: number
  gone: number
}

/** The sentence's parts, to be joined by "; ":
 *  `['25 of 34 sources heard', '3 statuses and 1 date differ from everybody heard']`.
 *  The second part is missing where no source is included: nothing is left that could differ. */
export function differenceParts(included: DifferenceCounts): string[] {
  const share = `${digits(included.sources)} of ${many(included.ofSources, 'source')} heard`
  const differ = included.sources ? [`${differing(included)} from everybody heard`] : []
  const gone = included.gone ? [`nobody heard speaks of ${many(included.gone, 'event')}`] : []
  return [share, ...differ, ...gone]
}

/** "25 of 34 sources heard; 3 statuses and 1 date differ from everybody heard". */
export const differenceWords = (included: DifferenceCounts): string => differenceParts(included).join('; ')

/** "All 34 sources heard". */
export const everybodyWords = (sources: number): string =>
  sources === 1 ? 'The one source is heard' : `All ${many(sources, 'source')} heard`

/** Claims that `asof` leaves out because they do not tell when they were reported.
 *  @param claims at least 1 */
export function unknownDayWords(claims: number): string {
  const were = claims === 1 ? 'it was' : 'they were'
  return `${many(claims, 'claim')} left out: nobody can tell by which day ${were} known.`
}

function differing({ statuses, dates }: DifferenceCounts): string {
  if (!statuses && !dates) return 'no status and no date differs'
  const named = [...counted(statuses, 'status', 'statuses'), ...counted(dates, 'date', 'dates')]
  return `${named.join(' and ')} ${statuses + dates === 1 ? 'differs' : 'differ'}`
}

const counted = (count: number, one: string, more: string): string[] =>
  count ? [many(count, one, more)] : []

/** "1 source", "25 sources". */
export const many = (count: number, one: string, more = `${one}s`): string =>
  `${digits(count)} ${count === 1 ? one : more}`
