/** The words of what filters a view, as chips say them. */

import type { FilterValue } from '../../model/description'
import type { Hider } from '../../model/filters'
import { leastOf } from '../../model/gradeFilter'
import { FILTERS, type Filter, type ValueFilter, type View } from '../../model/view'
import { filterWords as catalogue } from '../../words/en/filters'
import { dayWords } from '../../words/en/sentences/dateWords'
import { FILTER_NAMES } from '../../words/en/sentences/labels'
import { lettingThrough } from './filterState'

const { chips: words, events, group } = catalogue

/** `data`: texts of the data in its words. */
export type Chip = { what: Hider; words: string; data: string[] }

/** One for all that is at work: filters in their fixed order, then day of knowledge, search and window. */
export function chipsOf(view: View, values: Record<Filter, FilterValue[]>): Chip[] {
  const chips: Chip[] = FILTERS.flatMap((filter) => {
    const ticked = view.filters[filter]
    if (!ticked) return []
    const named = namedValue(ticked, values[filter])
    const data = named ? [named.label] : []
    return { what: filter, words: filterWords(filter, ticked, values[filter]), data }
  })
  if (view.asof !== null) chips.push({ what: 'asof', words: words.asOf(dayWords(view.asof)), data: [] })
  const q = view.q.trim()
  if (q) chips.push({ what: 'q', words: words.search(q), data: [q] })
  if (view.within) chips.push({ what: 'within', words: events.within, data: [] })
  return chips
}

/** "Affiliation: all but Russia", "Source: only Colonel Cassad", "Source: 3 of 36", "Source: none", "Status: only “Disputed”", "Reliability: at least C". */
export function filterWords(filter: Filter, ticked: ValueFilter, values: readonly FilterValue[]): string {
  const least = filter === 'reliability' && leastOf(ticked)
  if (least && least !== 'A') return words.atLeast(FILTER_NAMES.reliability, least)
  const sentences = filter === 'status' || filter === 'stance'
  const named = ({ label }: FilterValue) => (sentences ? words.quoted(label) : label)
  return words.filter(FILTER_NAMES[filter], shareWords(ticked, values, named))
}

function shareWords(
  ticked: ValueFilter,
  values: readonly FilterValue[],
  labelled: (value: FilterValue) => string,
): string {
  const through = lettingThrough(ticked, values)
  if (!through.length) return words.none
  const named = namedValue(ticked, values)
  if (!named) return group.some(through.length, values.length)
  return (through.includes(named) ? words.only : words.allBut)(labelled(named))
}

/** The one value that a filter lets through, or the one that it does not; undefined where there are several of both. */
function namedValue(ticked: ValueFilter, values: readonly FilterValue[]): FilterValue | undefined {
  const through = lettingThrough(ticked, values)
  const left = values.length - through.length
  if (through.length === 1 && ('only' in ticked || left > 1)) return through[0]
  return left === 1 && through.length ? values.find((value) => !through.includes(value)) : undefined
}
