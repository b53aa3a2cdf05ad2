/** The algebra of filters: what ticking, unticking and dropping make of a view. A box is ticked when its value is let
 *  through (contracts.md, "Permalink"). A filter that lets everything through is absent, and the values of a filter
 *  stand in code-point order, so that one view has one spelling. */
import { byCodePoint } from './codePoints'
import { type Filter, type Filters, SUBJECTS, type ValueFilter, type View, VOICES } from './view'

/** What can hide an event: a filter, the search, the window, the day of knowledge. */
export type Hider = Filter | 'q' | 'within' | 'asof'

/** Is a value let through? */
export const passes = (filter: ValueFilter | undefined, value: string): boolean =>
  !filter || ('only' in filter ? filter.only.includes(value) : !filter.except.includes(value))

/** The values that a filter names, whether it lets them through or not. */
export const named = (filter: ValueFilter | undefined): readonly string[] => {
  if (!filter) return []
  return 'only' in filter ? filter.only : filter.except
}

/** Ticks or unticks one value. From "all", unticking writes all but that one.
 *  @param all every value that the filter has in this dataset */
export function toggled(
  filter: ValueFilter | undefined,
  value: string,
  all: readonly string[],
): ValueFilter | undefined {
  const only = filter !== undefined && 'only' in filter
  const rest = named(filter).filter((item) => item !== value)
  const adds = passes(filter, value) !== only
  const items = adds ? [...rest, value].sort(byCodePoint) : rest
  const listed = new Set(items)
  if (all.every((item) => listed.has(item) === only)) return undefined
  return only ? { only: items } : { except: items }
}

/** Lets nothing through that was not let through before, and not this value. */
export function without(filter: ValueFilter | undefined, value: string): ValueFilter {
  const others = named(filter).filter((item) => item !== value)
  return filter && 'only' in filter ? { only: others } : { except: [...others, value].sort(byCodePoint) }
}

/** "Only this": where it is all there is, nothing is filtered. */
export const onlyThis = (value: string, all: readonly string[]): ValueFilter | undefined =>
  all.every((other) => other === value) ? undefined : { only: [value] }

/** The filters with one of them set; undefined lets everything through. */
export function withFilter(filters: Filters, name: Filter, filter: ValueFilter | undefined): Filters {
  const { [name]: _, ...others } = filters
  return filter ? { ...others, [name]: filter } : others
}

/** The filters without some of them. */
export const clearing = (filters: Filters, names: readonly Filter[]): Filters =>
  Object.fromEntries(Object.entries(filters).filter(([filter]) => !names.some((name) => name === filter)))

/** The change of a view that lets through again what one of its hiders hides. */
export function dropping({ filters }: Pick<View, 'filters'>, hider: Hider): Partial<View> {
  if (hider === 'q') return { q: '' }
  if (hider === 'within') return { within: false }
  if (hider === 'asof') return { asof: null }
  return { filters: withFilter(filters, hider, undefined) }
}

/** Is any source filter at work, or a day of knowledge set? */
export const voicesFiltered = (view: View): boolean =>
  view.asof !== null || VOICES.some((voice) => view.filters[voice])

/** The search whose words are marked in texts: the reader's own. A step of the story searches to choose its events. */
export const markedSearch = ({ q, step }: Pick<View, 'q' | 'step'>): string => (step === null ? q : '')

/** Does anything choose which events are shown? */
export const subjectsFiltered = (view: View): boolean =>
  view.within || view.q.trim() !== '' || SUBJECTS.some((subject) => view.filters[subject])
