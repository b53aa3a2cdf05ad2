/** What readers do first with a dataset. It is tried out once while nobody waits: code that has run before is compiled,
 *  and answers in half the time. */

import type { Description } from '../../../model/description'
import { words } from '../../../model/textSearch'
import type { Filter, View } from '../../../model/view'

const TRIED: readonly Filter[] = ['status', 'stance', 'affiliation', 'kind', 'source']

/** Changes of a view: leaving out what has most events, and the first keys of a search. */
export function practice({ values, title }: Description): ((view: View) => View)[] {
  const [word = ''] = words(title)
  return [
    ...TRIED.map((filter) => (view: View): View => {
      const [most] = values[filter]
      return most ? { ...view, filters: { ...view.filters, [filter]: { except: [most.value] } } } : view
    }),
    ...[1, 2].map((letters) => (view: View) => ({ ...view, q: word.slice(0, letters) })),
  ]
}
