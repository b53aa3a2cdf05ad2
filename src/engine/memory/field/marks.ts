/** The lanes of a view with their trays, and the marks to draw in a window: single marks where they are few, tiles
 *  where they are many. */
import { edges } from '../../../model/time/dateEnds'
import type { Span } from '../../../model/time/span'
import { traySigns } from '../../../model/traySigns'
import type { Lane, Mark, Tile } from '../../answer/lane'
import type { Answer } from '../../answer/parts'
import { FIRST_LANES } from '../../firstQuestion'
import type { Positions } from '../../positions'
import { isShown, type MarkTotals, type VisibleMarks } from '../sums/markTotals'
import { wider, windowTotals } from '../sums/windowTotals'
import type { Judged } from './judged'
import { markOf } from './mark'
import { type Counted, tilesFor, tilesOf } from './tiles'

/** A window, or its lanes in sight, with at most so many marks has all of them drawn singly. */
export const MOST_MARKS = 120
/** A lane beside lanes of tiles keeps its marks single up to so many. */
const FEW = 3
/** At most so many lanes are answered with marks and trays. */
const MOST_LANES = 96
/** Up to so many marks, all lanes are answered, whichever are in sight. */
const MOST_WHOLE = 1000

/** The lanes to answer: those in sight, or the last ones where the lanes have become fewer. */
export function answeredLanes({ lanes }: Pick<MarkTotals, 'lanes'>, asked = FIRST_LANES): Positions {
  const whole = lanes.length <= MOST_LANES && lanes.reduce((sum, lane) => sum + lane.marks, 0) <= MOST_WHOLE
  const { from, to } = whole ? { from: 0, to: lanes.length } : asked
  const first = Math.max(0, Math.min(from, lanes.length - (to - from)))
  return { from: first, to: Math.max(first, Math.min(to, lanes.length, first + MOST_LANES)) }
}

/** The lanes with the trays of those in sight. */
export function traysOf(judged: Judged, markTotals: MarkTotals, sight: Positions): Lane[] {
  const tray = (i: number, signs: number) =>
    undatedOf(markTotals, markTotals.at[i] as number, signs).map((m) =>
      markOf(judged, markTotals.allMarks, m),
    )
  return markTotals.lanes.map((lane, i) =>
    i >= sight.from && i < sight.to && lane.undated
      ? { ...lane, tray: tray(i, traySigns(lane.undated)) }
      : lane,
  )
}

/** The first marks of a lane without a date. @param l the lane's position in `allMarks.lanes` */
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

/** The marks of a window and of half its length at either side, singly while they are few. Else only the lanes in sight
 *  are answered: with tiles where they hold many, singly where a lane or a tile holds few. */
export function marksIn(
  judged: Judged,
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
    singles.sort((a, b) => a - b).map((m) => markOf(judged, markTotals.allMarks, m))
  const inTiles = (): (Mark | Tile)[] => {
    const { tiles, singles } = splitTiles(counted, MOST_MARKS)
    return [...tell(singles), ...tiles]
  }
  if (!alone.length) return { marks: remembered(counted, inTiles), inWindow }
  const { tiles, singles } = splitTiles(counted, MOST_MARKS - alone.length)
  return { marks: [...tell([...alone, ...singles]), ...tiles], inWindow }
}

const sent = new WeakMap<readonly Counted[], (Mark | Tile)[]>()

/** The same array for the same tiles, so that a pan that uncovers no tile sends nothing. */
function remembered(counted: readonly Counted[], make: () => (Mark | Tile)[]): (Mark | Tile)[] {
  const known = sent.get(counted) ?? make()
  sent.set(counted, known)
  return known
}

/** Splits tiles into those that stay and those with so few marks that the marks are answered instead: at most three per
 *  tile, or two, or one, so that there are no more than `most` in all. */
export function splitTiles(counted: readonly Counted[], most: number): { tiles: Tile[]; singles: number[] } {
  const isFew = (few: number[] | null, limit: number): few is number[] => (few?.length ?? Infinity) <= limit
  const sum = (limit: number) =>
    counted.reduce((all, { few }) => all + (isFew(few, limit) ? few.length : 0), 0)
  const limit = [3, 2, 1].find((limit) => sum(limit) <= most) ?? -1
  return {
    tiles: counted.flatMap(({ tile, few }) => (isFew(few, limit) ? [] : [tile])),
    singles: counted.flatMap(({ few }) => (isFew(few, limit) ? few : [])),
  }
}

/** The marks of an event that are counted in tiles, so that they can be drawn above them.
 *  @param marks the marks and tiles of the answer
 *  @param e the event's number */
export function marksInTiles(
  judged: Judged,
  markTotals: VisibleMarks,
  marks: readonly (Mark | Tile)[],
  e: number,
): Mark[] {
  const tiles = marks.filter((mark): mark is Tile => 'bins' in mark)
  const { ofEvent } = markTotals.allMarks
  const found: Mark[] = []
  for (let m = ofEvent[e] as number; m < (ofEvent[e + 1] as number) && found.length < MOST_MARKS; m++) {
    if (!isShown(markTotals, m)) continue
    const mark = markOf(judged, markTotals.allMarks, m)
    const ends = mark.dates && edges(mark.dates)
    if (!ends || marks.some(({ key }) => key === mark.key)) continue
    const meets = ({ lane, from, to }: Tile) => lane === mark.lane && ends.edgeFrom < to && ends.edgeTo > from
    if (tiles.some(meets)) found.push(mark)
  }
  return found
}

/** The lanes that are drawn singly, and those that are drawn as tiles.
 *  @param inside per position in `allMarks.lanes`, how much of it is to be drawn */
export function splitLanes(markTotals: Pick<MarkTotals, 'at'>, answered: Positions, inside: Uint32Array) {
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
