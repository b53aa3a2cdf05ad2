/** The lanes of a view with their trays, and the marks to draw in a window: single ones while they are few, tiles where
 *  they are many. */
import type { Columns } from '../../../model/dataset/columns'
import type { Judgement } from '../../../model/judgement/judgement'
import type { Span } from '../../../model/time/span'
import { traySigns } from '../../../model/tray'
import type { Answer, Lane, Positions } from '../../engine'
import { FIRST_LANES } from '../../firstQuestion'
import { isShown, type MarkTotals } from '../sums/markTotals'
import { wider, windowTotals } from '../sums/windowTotals'
import { markOf } from './mark'
import { tilesFor, tilesOf } from './tiles'

/** Marks that a window may hold, or the lanes in sight of it, and all still be drawn singly. */
export const MOST_MARKS = 120
/** Beside tiles, a lane that holds no more than this keeps its marks single. */
const FEW = 2
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
      markOf(columns, judgement, markTotals.placed, m),
    )
  return markTotals.lanes.map((lane, i) =>
    i >= sight.from && i < sight.to && lane.undated
      ? { ...lane, tray: tray(i, traySigns(lane.undated)) }
      : lane,
  )
}

/** The first marks of a lane that stand nowhere. @param l its position in `placed.lanes` */
function undatedOf(markTotals: MarkTotals, l: number, most: number): number[] {
  const { first, mark, from } = markTotals.placed
  const found: number[] = []
  const end = first[l + 1] as number
  for (let i = first[l] as number; i < end && found.length < most; i++) {
    const m = mark[i] as number
    if (Number.isNaN(from[i] as number) && isShown(markTotals, m)) found.push(m)
  }
  return found
}

/** Single marks of a window and half of it at either side while they are few. Else the lanes in sight alone are
 *  answered: with tiles where they hold much, singly where little. */
export function marksIn(
  columns: Columns,
  judgement: Judgement,
  markTotals: MarkTotals,
  window: Span,
  answered: Positions,
): Pick<Answer, 'marks' | 'inWindow'> {
  const { inside, inWindow } = windowTotals(markTotals, window)
  const { few, many } = splitLanes(markTotals, answered, inside)
  const singles = few
    .flatMap((l) => marksMeeting(markTotals, wider(window), l))
    // In the file's order.
    .sort((a, b) => a - b)
    .map((m) => markOf(columns, judgement, markTotals.placed, m))
  const tiles = many.length ? tilesOf(markTotals, tilesFor(window), many) : []
  return { marks: singles.length ? [...singles, ...tiles] : tiles, inWindow }
}

/** The lanes that are drawn singly, and those that are drawn as tiles.
 *  @param inside per position in `placed.lanes`, how much of it is to be drawn */
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
  const { first, mark, from, to } = markTotals.placed
  const found: number[] = []
  const end = first[l + 1] as number
  for (let i = first[l] as number; i < end; i++) {
    const m = mark[i] as number
    if ((from[i] as number) < window.to && (to[i] as number) > window.from && isShown(markTotals, m))
      found.push(m)
  }
  return found
}
