/** What ticking does to a filter (contracts, section 5): a box is ticked when its value is let through. */
import { type Filter, type Filters, passes, type ValueFilter } from '../model/view'
import { byCodePoint } from '../permalink/text'

/** Ticks or unticks one value. From "all", unticking writes all but that one; a filter that lets everything
 *  through again is absent. Items stand in code-point order, as in a link, so that one view is one value.
 *  @param all every value that the filter has in this dataset */
export function toggled(
  ticked: ValueFilter | undefined,
  value: string,
  all: readonly string[],
): ValueFilter | undefined {
  const only = ticked !== undefined && 'only' in ticked
  const rest = listed(ticked).filter((item) => item !== value)
  const adds = passes(ticked, value) !== only
  const items = adds ? [...rest, value].sort(byCodePoint) : rest
  const named = new Set(items)
  if (all.every((item) => named.has(item) === only)) return undefined
  return only ? { only: items } : { except: items }
}

const listed = (ticked: ValueFilter | undefined): readonly string[] => {
  if (!ticked) return []
  return 'only' in ticked ? ticked.only : ticked.except
}

/** "Only this": where it is all there is, nothing is filtered. */
export const onlyThis = (value: string, all: readonly string[]): ValueFilter | undefined =>
  all.every((other) => other === value) ? undefined : { only: [value] }

/** The filters with one of them set, or left out where it lets everything through. */
export function withFilter(filters: Filters, filter: Filter, ticked: ValueFilter | undefined): Filters {
  const { [filter]: _, ...others } = filters
  return ticked ? { ...others, [filter]: ticked } : others
}
