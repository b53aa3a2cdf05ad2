/** The words of what filters a view, as chips say them. */

import type { FilterValue } from '../../model/description'
import type { Hider } from '../../model/filters'
import { leastOf } from '../../model/gradeFilter'
import { FILTERS, type Filter, type ValueFilter, type View } from '../../model/view'
import { dayWords } from '../../words/en/dateWords'
import { filterWords as catalogue } from '../../words/en/filters'
import { FILTER_NAMES } from '../../words/en/labels'
import { lettingThrough } from './filterState'

const { chips: words, events, group } = catalogue

export type Chip = { what: Hider; words: string }

/** One for all that is at work: filters in their fixed order, then day of knowledge, search and window. */
export function chipsOf(view: View, values: Record<Filter, FilterValue[]>): Chip[] {
  const chips: Chip[] = FILTERS.flatMap((filter) => {
    const ticked = view.filters[filter]
    return ticked ? { what: filter, words: filterWords(filter, ticked, values[filter]) } : []
  })
  if (view.asof !== null) chips.push({ what: 'asof', words: words.asOf(dayWords(view.asof)) })
  if (view.q.trim()) chips.push({ what: 'q', words: words.search(view.q.trim()) })
  if (view.within) chips.push({ what: 'within', words: events.within })
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
  named: (value: FilterValue) => string,
): string {
  const through = lettingThrough(ticked, values)
  const [first, second] = through
  if (!first) return words.none
  const left = values.length - through.length
  if (!second && ('only' in ticked || left > 1)) return words.only(named(first))
  const missing = left === 1 && values.find((value) => !through.includes(value))
  if (missing) return words.allBut(named(missing))
  return group.some(through.length, values.length)
}
