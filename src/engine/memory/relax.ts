/** Where a view shows no event: which single change would bring some back. */
import { dropping, type Hider } from '../../model/filters'
import { FILTERS, type View } from '../../model/view'
import type { Answer } from '../answer/parts'

/** @param inView counts the events that a view shows
 *  @returns how many events each single change brings back, most first */
export function relaxationsOf(view: View, countShown: (view: View) => number): Answer['relaxations'] {
  const active: Hider[] = FILTERS.filter((filter) => view.filters[filter])
  if (view.q.trim()) active.push('q')
  if (view.within) active.push('within')
  if (view.asof !== null) active.push('asof')
  return active
    .map((what) => ({ what, events: countShown({ ...view, ...dropping(view, what) }) }))
    .filter(({ events }) => events > 0)
    .sort((a, b) => b.events - a.events)
}
