/** What rests on one source, in sentences: those who are heard beside it are the ones who would tell it so. */
import { many } from './differenceWords'
import { digits } from './digits'

/** How many events would be other, and in what. */
export type Resting = { gone: number; statuses: number; dates: number }

/** What is asked of whom: "2 claims by Colonel Cassad are heard now. Without them, going by the others who are heard:"
 *  @param claims how many claims of the source are heard
 *  @param events how many events would be other in any way */
export function restingWords(name: string, claims: number, events: Resting): string {
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
