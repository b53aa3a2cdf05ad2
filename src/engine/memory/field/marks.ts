/** The lanes of a view with their trays, and the marks to draw in a window: single ones while they are few, tiles where
 *  they are many. */
import type { Columns } from '../../../model/dataset/columns'
import type { Judgement } from '../../../model/judgement/judgement'
import { edges } from '../../../model/time/dateEnds'
import type { Span } from '../../../model/time/span'
import { traySigns } from '../../../model/tray'
import type { Lane, Mark, Tile } from '../../answer/lane'
import type { Answer } from '../../answer/parts'
import { FIRST_LANES } from '../../firstQuestion'
import type { Positions } from '../../positions'
import { isShown, type MarkTotals } from '../sums/markTotals'
import { wider, windowTotals } from '../sums/windowTotals'
import { markOf } from './mark'
import { type Counted, tilesFor, tilesOf } from './tiles'

/** Marks that a window may hold, or the lanes in sight of it, and all still be drawn singly. */
export const MOST_MARKS = 120
/** Beside tiles, a lane that holds no more than this keeps its marks single. */
const FEW = 3
/** Lanes that are answered at most. */
const MOST_LANES = 96
/** With no more marks than this, all lanes are answered, whichever are in sight. */
const MOST_WHOLE = 1000

/** The lanes to answer: those in sight, or the last ones where there are not so many any more. */
export function answeredLanes({ lanes }: MarkTotals, asked = FIRST_LANES): Positions {
  const whole = lanes.length <= MOST_LANES && lanes.reduce((sum, lane) => sum + lane.marks, 0) <= MOST_WHOLE
  const { from, to } = whole ? { from: 0, to: lanes.length } : asked
  const first = Math.max(0, Math.min(from, lanes.length - (to - from)))
  return { from: first, to: Math.max(first, Math.min(to, lanes.length, first + MOST_LANES)) }
}

/** The lanes with the trays of those in sight. */
export function traysOf(
  columns: Columns,
  judgement: Judgement,
  markTotals: MarkTotals,
  sight: Positions,
): Lane[] {
  const tray = (i: number, signs: number) =>
    undatedOf(markTotals, markTotals.at[i] as number, signs).map((m) =>
      markOf(columns, judgement, markTotals.allMarks, m),
    )
  return markTotals.lanes.map((lane, i) =>
    i >= sight.from && i < sight.to && lane.undated
      ? { ...lane, tray: tray(i, traySigns(lane.undated)) }
      : lane,
  )
}

/** The first marks of a lane that stand nowhere. @param l its position in `allMarks.lanes` */
function undatedOf(markTotals: MarkTotals, l: number, most: number): number[] {
  const { first, mark, from } = markTotals.allMarks
  const found: number[] = []
  const end = first[l + 1] as number
  for (let i = first[l] as number; i < end && found.length < most; i++) {
    const m = mark[i] as number
    if (Number.isNaN(from[i] as number) && isShown(markTotals, m)) found.push(m)
  }
  return found
}

/** Single marks of a window and half of it at either side while they are few. Else the lanes in sight alone are
 *  answered: with tiles where they hold much, singly where a lane or a tile holds little. */
export function marksIn(
  columns: Columns,
  judgement: Judgement,
  markTotals: MarkTotals,
  window: Span,
  answered: Positions,
): Pick<Answer, 'marks' | 'inWindow'> {
  const { inside, inWindow } = windowTotals(markTotals, window)
  const { few, many } = splitLanes(markTotals, answered, inside)
  const counted = many.length ? tilesOf(markTotals, tilesFor(window), many) : []
  const alone = few.flatMap((l) => marksMeeting(markTotals, wider(window), l))
  const tell = (singles: number[]) =>
    // In the file's order.
    singles.sort((a, b) => a - b).map((m) => markOf(columns, judgement, markTotals.allMarks, m))
  const inTiles = (): (Mark | Tile)[] => {
    const { tiles, singles } = apart(counted, MOST_MARKS)
    return [...tell(singles), ...tiles]
  }
  if (!alone.length) return { marks: remembered(counted, inTiles), inWindow }
  const { tiles, singles } = apart(counted, MOST_MARKS - alone.length)
  return { marks: [...tell([...alone, ...singles]), ...tiles], inWindow }
}

const told = new WeakMap<readonly Counted[], (Mark | Tile)[]>()

/** The same marks for the same tiles, so that a pan that uncovers none sends none. */
function remembered(counted: readonly Counted[], make: () => (Mark | Tile)[]): (Mark | Tile)[] {
  const known = told.get(counted) ?? make()
  told.set(counted, known)
  return known
}

/** Parts tiles from those that hold so few marks that these are answered instead: at most three to a tile, or two, or
 *  one, so that they come to no more than `most`. */
function apart(counted: readonly Counted[], most: number): { tiles: Tile[]; singles: number[] } {
  const isFew = (few: number[] | null, limit: number): few is number[] => (few?.length ?? Infinity) <= limit
  const sum = (limit: number) =>
    counted.reduce((all, { few }) => all + (isFew(few, limit) ? few.length : 0), 0)
  const limit = [3, 2, 1].find((limit) => sum(limit) <= most) ?? -1
  return {
    tiles: counted.flatMap(({ tile, few }) => (isFew(few, limit) ? [] : [tile])),
    singles: counted.flatMap(({ few }) => (isFew(few, limit) ? few : [])),
  }
}

/** The marks of an event that tiles count, in the lanes that are answered, so that it can be drawn above them.
 *  @param marks that are answered already @param e the event's number */
export function marksInTiles(
  columns: Columns,
  judgement: Judgement,
  markTotals: MarkTotals,
  marks: readonly (Mark | Tile)[],
  e: number,
): Mark[] {
  const tiles = marks.filter((mark): mark is Tile => 'bins' in mark)
  const { ofEvent } = markTotals.allMarks
  const found: Mark[] = []
  for (let m = ofEvent[e] as number; m < (ofEvent[e + 1] as number) && found.length < MOST_MARKS; m++) {
    if (!isShown(markTotals, m)) continue
    const mark = markOf(columns, judgement, markTotals.allMarks, m)
    const ends = mark.dates && edges(mark.dates)
    if (!ends || marks.some(({ key }) => key === mark.key)) continue
    const meets = ({ lane, from, to }: Tile) => lane === mark.lane && ends.edgeFrom < to && ends.edgeTo > from
    if (tiles.some(meets)) found.push(mark)
  }
  return found
}

/** The lanes that are drawn singly, and those that are drawn as tiles.
 *  @param inside per position in `allMarks.lanes`, how much of it is to be drawn */
function splitLanes(markTotals: MarkTotals, answered: Positions, inside: Uint32Array) {
  const sum = (lanes: number[]) => lanes.reduce((a, b) => a + (inside[b] ?? 0), 0)
  if (sum(markTotals.at) <= MOST_MARKS) return { few: markTotals.at, many: [] }
  const lanes = markTotals.at.slice(answered.from, answered.to)
  if (sum(lanes) <= MOST_MARKS) return { few: lanes, many: [] }
  return {
    few: lanes.filter((lane) => (inside[lane] ?? 0) <= FEW),
    many: lanes.filter((lane) => (inside[lane] ?? 0) > FEW),
  }
}

/** The marks of a lane that meet a window. */
function marksMeeting(markTotals: MarkTotals, window: Span, l: number): number[] {
  const { first, mark, from, to } = markTotals.allMarks
  const found: number[] = []
  const end = first[l + 1] as number
  for (let i = first[l] as number; i < end; i++) {
    const m = mark[i] as number
    if ((from[i] as number) < window.to && (to[i] as number) > window.from && isShown(markTotals, m))
      found.push(m)
  }
  return found
}
