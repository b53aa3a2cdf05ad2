/** For a view that holds nothing: which single change brings something back. */
import { FILTERS, type Filters, type View } from '../../model/view'
import type { Answer } from '../engine'

type Loosened = Answer['loosen'][number]['what']

/** The view without one of its filters; itself where that filter lets everything through. */
export function dropping(view: View, what: Loosened): View {
  if (what === 'q') return { ...view, q: '' }
  if (what === 'within') return { ...view, within: false }
  if (what === 'asof') return { ...view, asof: null }
  if (!view.filters[what]) return view
  const filters: Filters = { ...view.filters }
  delete filters[what]
  return { ...view, filters }
}

/** For a view that holds nothing: how many events each single change brings back.
 *  @param inView how many events a view has */
export function loosen(view: View, inView: (view: View) => number): Answer['loosen'] {
  const active: Loosened[] = FILTERS.filter((filter) => view.filters[filter])
  if (view.q.trim()) active.push('q')
  if (view.within) active.push('within')
  if (view.asof !== null) active.push('asof')
  return active
    .map((what) => ({ what, events: inView(dropping(view, what)) }))
    .filter(({ events }) => events > 0)
    .sort((a, b) => b.events - a.events)
}
