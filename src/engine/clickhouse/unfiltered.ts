/** What is answered without asking the server: the view has no filter, and the loader has counted already. */
import type { Description } from '../../model/description'
import { subjectsFiltered, voicesFiltered } from '../../model/filters'
import { FILTERS, type View } from '../../model/view'
import type { Differences } from '../answer/changes'
import type { Answer } from '../answer/parts'

export const isUnfiltered = (view: View): boolean => !voicesFiltered(view) && !subjectsFiltered(view)

/** Each event that anybody speaks of has one status. */
export const unfilteredTotals = ({ events, claims, voices, values }: Description): Answer['totals'] => ({
  events: values.status.reduce((sum, one) => sum + one.events, 0),
  ofEvents: events,
  claims,
  sources: voices,
  ofSources: voices,
})

export const unfilteredCounts = ({ values }: Description): Answer['counts'] =>
  Object.fromEntries(
    FILTERS.map((filter) => [filter, values[filter].map(({ events }) => events)]),
  ) as Answer['counts']

export const noDifferences = (): Differences => ({
  statuses: { count: 0, first: [] },
  dates: { count: 0, first: [] },
  gone: { count: 0, first: [] },
})
