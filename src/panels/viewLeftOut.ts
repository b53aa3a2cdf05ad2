/** What a view leaves out, as it stands above a frame and in a picture. */
import { subjectsFiltered } from '../model/filters'
import type { View } from '../model/view'
import type { PageAnswer } from '../store/known'
import { dayWords } from '../words/en/sentences/dateWords'
import { possessive } from '../words/en/sentences/eventSentences'
import { shellWords } from '../words/en/shell'

const words = shellWords.embed

/** "Without Russia’s side · as known on 15 December 2024"; '' where nothing is left out. */
export function leftOut(view: View, answer: Pick<PageAnswer, 'totals'>): string {
  const { totals } = answer
  const parts = sourcesAndDay(view, answer)
  if (subjectsFiltered(view))
    parts.push((parts.length ? words.events : words.eventsAlone)(totals.events, totals.ofEvents))
  return parts.join(' · ')
}

/** The same without the events. */
export function sourcesAndDay(view: View, { totals }: Pick<PageAnswer, 'totals'>): string[] {
  const parts = sourcesLeft(view, totals)
  if (view.asof !== null) parts.push((parts.length ? words.asOf : words.asOfAlone)(dayWords(view.asof)))
  return parts
}

function sourcesLeft({ filters, asof }: View, { sources, ofSources }: PageAnswer['totals']): string[] {
  const { affiliation, source, publisher, kind, reliability } = filters
  const others = source ?? publisher ?? kind ?? reliability
  const sides = affiliation && 'except' in affiliation ? affiliation.except : []
  const [side] = sides
  if (side !== undefined && side !== '-' && sides.length === 1 && !others)
    return [words.without(possessive(side))]
  if (!affiliation && !others) return []
  // With a day of knowledge the number also lacks those who had not spoken by then: the filters alone are named.
  return asof === null ? [words.sources(ofSources - sources, ofSources)] : [words.someSources]
}
