/** How an answer's marks and tiles are arranged in their lanes. */
import type { Mark, Tile } from '../../../../engine/answer/lane'
import { type Most, mostIn } from '../../density/densityOutline'
import { type TextSizes, titleWidth } from '../lanes/nameLines'
import { layoutOf, type Spot } from './layout'
import type { Frame } from './markBox'
import { rowsFor } from './rows'
import { isTile } from './tile'

export type Arrangement = {
  /** The places of single marks, by key. */
  spots: Map<string, Spot>
  /** Rows that each tile fills, and what its whole height stands for. */
  tileRows: number
  most: Most
  /** How far down its lane a mark reaches, in rows. */
  rowsOf(mark: Mark | Tile): number
  /** Rows of a lane, by its id. */
  rowsIn(lane: string): number
}

/** Rows that densities fill at most where there is more than one lane; a single lane uses the whole height. */
const MOST_TILE_ROWS = 6
/** Rows that densities above and below a line need at least. */
const TWO_SIDES = 2

/** @param frame its `rows`: how many each lane has where all lanes share the height
 *  @param titleOf what stands beside a mark */
export function arrange(
  { marks, lanes }: { marks: readonly (Mark | Tile)[]; lanes: { length: number } },
  frame: Frame,
  sizes: TextSizes,
  titleOf: (mark: Mark) => string,
): Arrangement {
  const tiles = marks.filter(isTile)
  const singles = marks.filter((mark): mark is Mark => !isTile(mark))
  const spots = layoutOf(singles, tiles, frame, titleOf, titleWidth(sizes))
  const most = mostIn(tiles)
  const rowsOfTile = Math.max(frame.rows, most.below ? TWO_SIDES : 1)
  const tileRows = lanes.length > 1 ? Math.min(rowsOfTile, MOST_TILE_ROWS) : rowsOfTile
  const rowsOf = (mark: Mark | Tile) => {
    const { row, lines, side } = spots.get(mark.key) ?? { row: 0, lines: 1, side: 'right' }
    return isTile(mark) ? tileRows : row + rowsFor(lines, side === 'under')
  }
  const rows = new Map<string, number>()
  for (const mark of marks) rows.set(mark.lane, Math.max(rows.get(mark.lane) ?? 1, rowsOf(mark)))
  return { spots, tileRows, most, rowsOf, rowsIn: (lane) => rows.get(lane) ?? 1 }
}
