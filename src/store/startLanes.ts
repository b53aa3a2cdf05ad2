import type { Description } from '../model/description'
import type { Span } from '../model/time/span'
import { overviewWindow } from '../model/time/window'
import type { LanesBy, View } from '../model/view'

/** From how many events on a newly opened dataset is better seen by who speaks than event by event
 *  (`contracts.md`, "Permalink"). */
const MANY = 200

/** Of a dataset of very many events: the first grouping that tells its events apart. */
const GROUPINGS = ['source', 'affiliation', 'kind', 'place', 'tag'] as const

/** The lanes in which a newly opened dataset is first shown. A reader who chose other lanes than claim lines keeps
 *  them. */
export function startLanes({ lanes }: Pick<View, 'lanes'>, { events, values }: Description): LanesBy {
  if (lanes !== 'event' || events <= MANY) return lanes
  return GROUPINGS.find((by) => values[by].length > 1) ?? 'source'
}

/** The window in which a newly opened dataset is first shown: that of its bulk where a few events lie far from all others
 *  (`contracts.md`, "Permalink"); else none, which is all. */
export const startWindow = ({ extent, bulk }: Description): Span | null =>
  extent && bulk ? overviewWindow(extent, bulk) : null
