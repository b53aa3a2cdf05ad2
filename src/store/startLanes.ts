import type { Description } from '../model/description'
import type { Span } from '../model/time/span'
import { overviewWindow } from '../model/time/window'
import { DEFAULT_VIEW, type LanesBy, type View } from '../model/view'

/** A dataset of more events starts grouped by who speaks, not event by event (`contracts.md`, "Permalink"). */
const MANY = 200

/** The groupings that such a dataset may start with: the first that has more than one value. */
const GROUPINGS = ['source', 'affiliation', 'kind', 'place', 'tag'] as const

/** The lanes in which a newly opened dataset is first shown.
 *  @param view the view that it is opened with: lanes that were chosen together with the dataset stay */
export function startLanes({ lanes }: Pick<View, 'lanes'>, { events, values }: Description): LanesBy {
  if (lanes !== DEFAULT_VIEW.lanes || events <= MANY) return lanes
  return GROUPINGS.find((by) => values[by].length > 1) ?? 'source'
}

/** The window in which a newly opened dataset is first shown: that of its bulk where a few events lie far from all others
 *  (`contracts.md`, "Permalink"); else none, which is all. */
export const startWindow = ({ extent, bulk }: Description): Span | null =>
  extent && bulk ? overviewWindow(extent, bulk) : null
