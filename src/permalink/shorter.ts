/** The shorter spelling of a view's lists, for a link that is pinned to one revision of the data: there "only these" and "all
 *  but the others" let the same values through. */
import type { Description } from '../model/description'
import type { Filter, Filters, ValueFilter } from '../model/view'
import { encode, inOrder } from './spelling'

/** Filters whose values the data names in full. Kinds, stances and the like have words that a change of sources may bring
 *  up, so there the two spellings differ. */
const COMPLETE = ['source', 'publisher', 'affiliation', 'place', 'tag'] as const satisfies readonly Filter[]

/** The same filters, each list in its shorter spelling. */
export function shorter(filters: Filters, { values }: Pick<Description, 'values'>): Filters {
  const short: Filters = { ...filters }
  for (const filter of COMPLETE) {
    const ticked = filters[filter]
    if (!ticked) continue
    const other = complement(
      ticked,
      values[filter].map(({ value }) => value),
    )
    if (length(other) < length(ticked)) short[filter] = other
  }
  return short
}

function complement(ticked: ValueFilter, all: readonly string[]): ValueFilter {
  const listed = new Set('only' in ticked ? ticked.only : ticked.except)
  const rest = inOrder(all.filter((value) => !listed.has(value)))
  return 'only' in ticked ? { except: rest } : { only: rest }
}

/** Characters that a list takes in a link. */
const length = (ticked: ValueFilter): number =>
  ('only' in ticked ? ticked.only : ticked.except).map(encode).join(',').length + ('only' in ticked ? 0 : 1)
