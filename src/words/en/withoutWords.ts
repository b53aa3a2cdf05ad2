/** Sentences about what depends on one source: what would change if only the other included sources counted. */
import { many } from './differenceWords'
import { digits } from './digits'

/** How many events would disappear, change their status, or change their date. */
export type DependentEvents = { gone: number; statuses: number; dates: number }

/** The first sentence: "2 claims by Colonel Cassad are heard now. Without them, going by the others who are heard:"
 *  @param claims how many claims of the source are included */
export function dependsWords(name: string, claims: number, events: DependentEvents): string {
  if (!claims) return `No claim by ${name} is heard now: leaving out this source changes nothing.`
  const included = `${many(claims, 'claim')} by ${name} ${claims === 1 ? 'is' : 'are'} heard now.`
  if (!events.gone && !events.statuses && !events.dates)
    return `${included} Nothing rests on this source alone: no event, status or date would change.`
  return `${included} Without ${claims === 1 ? 'it' : 'them'}, going by the others who are heard:`
}

/** "1 event would vanish: nobody else who is heard speaks of it". */
export const goneWords = (events: number): string =>
  `${many(events, 'event')} would vanish: nobody else who is heard speaks of ${events === 1 ? 'it' : 'them'}`

/** "2 events would change status". */
export const restatedWords = (events: number): string => `${many(events, 'event')} would change status`

/** "1 event would change date". */
export const redatedWords = (events: number): string => `${many(events, 'event')} would change date`

/** "12 more are not listed."; `more` is at least 1. */
export const unlistedWords = (more: number): string =>
  `${digits(more)} more ${more === 1 ? 'is' : 'are'} not listed.`
