/** The span of a mark with both ends bounded, ms. An open end is drawn at the other one, and a fade shows that it is open. */
import type { Mark, Tile } from '../../../../engine/answer/lane'
import { edges } from '../../../../model/time/dateEnds'
import type { Span } from '../../../../model/time/span'
import { isTile } from './tile'

export function bounded(mark: Mark | Tile): Span {
  if (isTile(mark)) return { from: mark.from, to: mark.to }
  const ends = mark.dates && edges(mark.dates)
  return ends ? { from: ends.edgeFrom, to: ends.edgeTo } : { from: 0, to: 0 }
}
