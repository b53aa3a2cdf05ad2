/** What the head of a filter group reads from a view. */
import type { FilterValue } from '../../model/description'
import { named } from '../../model/filters'
import type { ValueFilter } from '../../model/view'

/** The values that a filter names, in their order; all of them where it lets everything through. */
export function lettingThrough(
  filter: ValueFilter | undefined,
  values: readonly FilterValue[],
): FilterValue[] {
  if (!filter) return [...values]
  const listed = new Set(named(filter))
  return values.filter(({ value }) => listed.has(value) === 'only' in filter)
}
