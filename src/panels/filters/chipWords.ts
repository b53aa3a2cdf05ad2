/** The words of what filters a view, as chips say them. */

import type { FilterValue } from '../../model/description'
import type { Hider } from '../../model/filters'
import { leastOf } from '../../model/gradeFilter'
import { FILTERS, type Filter, type ValueFilter, type View } from '../../model/view'
import { dayWords } from '../../words/en/dateWords'
import { digits } from '../../words/en/digits'
import { FILTER_NAMES } from '../../words/en/labels'
import { lettingThrough } from './filterState'

export type Chip = { what: Hider; words: string }

/** One for all that is at work: filters in their fixed order, then day of knowledge, search and window. */
export function chipsOf(view: View, values: Record<Filter, FilterValue[]>): Chip[] {
  const chips: Chip[] = FILTERS.flatMap((filter) => {
    const ticked = view.filters[filter]
    return ticked ? { what: filter, words: filterWords(filter, ticked, values[filter]) } : []
  })
  if (view.asof !== null) chips.push({ what: 'asof', words: `As known on ${dayWords(view.asof)}` })
  if (view.q.trim()) chips.push({ what: 'q', words: `Search: “${view.q.trim()}”` })
  if (view.within) chips.push({ what: 'within', words: 'Only events in the window' })
  return chips
}

/** "Affiliation: all but Russia", "Source: only Colonel Cassad", "Source: 3 of 36", "Source: none", "Status: only “Disputed”", "Reliability: at least C". */
export function filterWords(filter: Filter, ticked: ValueFilter, values: readonly FilterValue[]): string {
  const least = filter === 'reliability' && leastOf(ticked)
  if (least && least !== 'A') return `${FILTER_NAMES.reliability}: at least ${least}`
  const sentences = filter === 'status' || filter === 'stance'
  const named = ({ label }: FilterValue) => (sentences ? `“${label}”` : label)
  return `${FILTER_NAMES[filter]}: ${shareWords(ticked, values, named)}`
}

function shareWords(
  ticked: ValueFilter,
  values: readonly FilterValue[],
  named: (value: FilterValue) => string,
): string {
  const through = lettingThrough(ticked, values)
  const [first, second] = through
  if (!first) return 'none'
  const left = values.length - through.length
  if (!second && ('only' in ticked || left > 1)) return `only ${named(first)}`
  const missing = left === 1 && values.find((value) => !through.includes(value))
  if (missing) return `all but ${named(missing)}`
  return `${digits(through.length)} of ${digits(values.length)}`
}
