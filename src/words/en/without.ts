/** Every word about what depends on one source: what would change if only the other included sources counted. */
import { digits } from './digits'
import { plural, pluralForm } from './plural'

/** How many events would disappear, change their status, or change their date. */
export type DependentEvents = { gone: number; statuses: number; dates: number }

/** The first sentence: "2 claims by Colonel Cassad are included now. Without them, going by the other included sources:"
 *  @param claims how many claims of the source are included */
function depends(name: string, claims: number, events: DependentEvents): string {
  if (!claims) return `No claim by ${name} is included now: leaving out this source changes nothing.`
  const included = `${plural(claims, 'claim')} by ${name} ${pluralForm(claims, 'is', 'are')} included now.`
  if (!events.gone && !events.statuses && !events.dates)
    return `${included} Nothing rests on this source alone: no event, status or date would change.`
  return `${included} Without ${pluralForm(claims, 'it', 'them')}, going by the other included sources:`
}

export const withoutWords = {
  title: (name: string) => `Without ${name}`,
  depends,
  /** "1 event would disappear: no other included source speaks of it" */
  gone: (events: number) =>
    `${plural(events, 'event')} would disappear: no other included source speaks of ${pluralForm(events, 'it', 'them')}`,
  statuses: (events: number) => `${plural(events, 'event')} would change status`,
  dates: (events: number) => `${plural(events, 'event')} would change date`,
  /** Between what an event would turn into and what it is. */
  wouldBe: 'would be',
  /** @param more at least 1 */
  unlisted: (more: number) => `${digits(more)} more ${pluralForm(more, 'is', 'are')} not listed.`,
  waiting: 'Comparing with what the other sources say…',
  close: 'Close',
  leaveOut: 'Leave this source out',
}
