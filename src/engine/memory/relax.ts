/** For a view that holds nothing: which single change brings something back. */
import { dropping, type Hider } from '../../model/filters'
import { FILTERS, type View } from '../../model/view'
import type { Answer } from '../engine'

/** For a view that holds nothing: how many events each single change brings back.
 *  @param inView how many events a view has */
export function loosen(view: View, inView: (view: View) => number): Answer['loosen'] {
  const active: Hider[] = FILTERS.filter((filter) => view.filters[filter])
  if (view.q.trim()) active.push('q')
  if (view.within) active.push('within')
  if (view.asof !== null) active.push('asof')
  return active
    .map((what) => ({ what, events: inView({ ...view, ...dropping(view, what) }) }))
    .filter(({ events }) => events > 0)
    .sort((a, b) => b.events - a.events)
}
