/** What the filters' panel reads from a view: which filters are at work, how much of one is ticked. */
import type { FilterValue } from '../../model/description'
import { type Filter, SUBJECTS, type ValueFilter, type View, VOICES } from '../../model/view'

/** Is any voice filtered, or a day of knowledge set? */
export const voicesFiltered = (view: View): boolean =>
  view.asof !== null || VOICES.some((voice) => view.filters[voice])

/** Does anything choose events? */
export const subjectsFiltered = (view: View): boolean =>
  view.within || view.q.trim() !== '' || SUBJECTS.some((subject) => view.filters[subject])

/** The view's filters without some of them. */
export const without = (view: View, dropped: readonly Filter[]): Pick<View, 'filters'> => {
  const kept = Object.entries(view.filters).filter(([filter]) => !dropped.some((name) => name === filter))
  return { filters: Object.fromEntries(kept) }
}

/** The values that are let through, in their order. */
export function lettingThrough(
  ticked: ValueFilter | undefined,
  values: readonly FilterValue[],
): FilterValue[] {
  if (!ticked) return [...values]
  const named = new Set('only' in ticked ? ticked.only : ticked.except)
  return values.filter(({ value }) => named.has(value) === 'only' in ticked)
}
