/** What pictures and printed sheets say of where they come from. */
import { plural } from '../plural'
import { dayWords } from '../sentences/dateWords'

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

export const originWords = {
  /** What is left out, as above a frame; '' where nothing is. */
  shown: (leftOut: string, sources: number, events: number): string =>
    leftOut
      ? `${capital(leftOut)}.`
      : `All ${plural(sources, 'source')} included, all ${plural(events, 'event')} shown.`,
  license: (name: string) => `Licence: ${name}`,
  noLicense: 'No licence is named',
  /** "Revision 0123456789ab, drawn on 30 November 2026" */
  drawn: (revision: string, day: string) => `Revision ${revision}, drawn on ${dayWords(day)}`,
  claimline: 'Claimline',
}
