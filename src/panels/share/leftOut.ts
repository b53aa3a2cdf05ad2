/** What of a dataset is not shown, in words. */
import type { Description } from '../../model/description'
import type { PageAnswer } from '../../store/known'
import { dayWords } from '../../words/en/sentences/dateWords'
import { shareWords } from '../../words/en/share/share'

const words = shareWords

/** "26 of 41 sources included", "as known on 13 December 2024", "8 of 19 events shown"; none where all is shown. */
export function leftOutParts(
  { totals }: Pick<PageAnswer, 'totals'>,
  asof: string | null,
  description: Pick<Description, 'claims'>,
): string[] {
  const { sources, ofSources, events, ofEvents, claims } = totals
  const fewerClaims = sources === ofSources && asof === null && claims < description.claims
  return [
    sources < ofSources && words.sources(sources, ofSources),
    fewerClaims && words.claims(claims, description.claims),
    asof !== null && words.asOf(dayWords(asof)),
    events < ofEvents && words.events(events, ofEvents),
  ].filter((part) => typeof part === 'string')
}

/** One sentence of several parts; '' of none. */
export const asSentence = ([first = '', ...rest]: readonly string[]): string =>
  first && `${[first.charAt(0).toUpperCase() + first.slice(1), ...rest].join(', ')}.`
