/** The span of a mark with both ends bounded, ms. An open end is drawn at the outermost date that a source gives, or
 *  at the other end, and a fade shows that it is open. */
import type { Mark, Tile } from '../../../../engine/answer/lane'
import { edges } from '../../../../model/time/dateEnds'
import type { Span } from '../../../../model/time/span'
import { isTile } from './tile'

export function bounded(mark: Mark | Tile): Span {
  if (isTile(mark)) return { from: mark.from, to: mark.to }
  const ends = mark.dates && edges(mark.dates)
  if (!ends) return { from: 0, to: 0 }
  const ticks = mark.ticks?.first ?? []
  return {
    from: Math.min(ends.edgeFrom, ...ticks.map(({ from }) => from)),
    to: Math.max(ends.edgeTo, ...ticks.map(({ to }) => to)),
  }
}
