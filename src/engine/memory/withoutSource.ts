/** What would change if one more source were left out, all other filters staying as they are. */
import type { Columns } from '../../model/dataset/columns'
import { without } from '../../model/filters'
import type { Judgement } from '../../model/judgement/judgement'
import type { View } from '../../model/view'
import type { Without } from '../answer/changes'
import { differences } from './differences'

/** The view after the reader unticks a source. */
export const unticked = (view: View, source: string): View => ({
  ...view,
  filters: { ...view.filters, source: without(view.filters.source, source) },
})

/** @param now the judgement of the claims that are included now
 *  @param then the judgement of the same claims without the source's */
export function withoutSource(columns: Columns, source: string, now: Judgement, then: Judgement): Without {
  const claims = now.included.reduce((sum, included, c) => sum + included - (then.included[c] ?? 0), 0)
  return { source, claims, ...differences(columns, now, then) }
}
