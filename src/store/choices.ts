/** What a reader can choose, as functions from the state to a change of the view. So the answer can be prefetched
 *  before the choice is made. */
import { dropping, type Hider, onlyThis, toggled, withFilter } from '../model/filters'
import type { Filter, ValueFilter } from '../model/view'
import type { Known } from './known'
import type { Choice } from './verbs'

/** Sets a filter; undefined lets everything through. */
export const setFilter =
  (filter: Filter, ticked: ValueFilter | undefined): Choice =>
  ({ view }) => ({ filters: withFilter(view.filters, filter, ticked) })

/** Ticks or unticks one of the values that the data has. */
export const toggleValue =
  (filter: Filter, value: string): Choice =>
  (state) =>
    setFilter(filter, toggled(state.view.filters[filter], value, valuesOf(filter, state)))(state)

/** Lets one value through and no other. */
export const onlyValue =
  (filter: Filter, value: string): Choice =>
  (state) =>
    setFilter(filter, onlyThis(value, valuesOf(filter, state)))(state)

/** All values that a filter has in the data. */
const valuesOf = (filter: Filter, { description }: Pick<Known, 'description'>): string[] =>
  description?.values[filter].map(({ value }) => value) ?? []

/** Drops one filter, the search, the window or the day of knowledge. */
export const dropHider =
  (hider: Hider): Choice =>
  ({ view }) =>
    dropping(view, hider)

/** All filters, search and day of knowledge back to everything. */
export const resetFilters: Choice = () => ({ filters: {}, q: '', within: false, asof: null })
