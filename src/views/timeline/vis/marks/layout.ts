/** Which row of its lane each mark stands in, and where its sign and its title are. Pure geometry, px. vis-timeline
 *  would give a title room by moving other marks to new rows without end; here a lane gets a few rows more (rows.ts). */
import type { Mark, Tile } from '../../../../engine/answer/lane'
import { linesOf } from '../lanes/nameLines'
import { bounded } from './boundedSpan'
import { type Box, boxOf, type Frame, GAP, type Placeable, UNIT } from './markBox'
import { rowsFor, rowsOf } from './rows'
import { type Free, type Side, titleFor, widest, widestBeside } from './titleRoom'

/** A mark's row; where its title stands, the room that it has there, px, 0 where it is hidden, and its lines; where its
 *  sign stands in its box, px, null for the middle. `over`: on the mark's own band. `under`: how far from the sign's middle
 *  a title below the mark begins, px. `above`: the mark stands on a density. */
export type Spot = {
  row: number
  room: number
  lines: number
  side: Side
  sign: number | null
  under: number
  above: boolean
}

/** Where a lane's densities stand, px. */
type Taken = { left: number; right: number }

/** The places of single marks; titles keep off the densities beside them.
 *  @param titleOf what stands beside a mark
 *  @param widthOf the width of a text, px */
export function layoutOf(
  marks: readonly Mark[],
  tiles: readonly Tile[],
  frame: Frame,
  titleOf: (mark: Mark) => string,
  widthOf: (text: string) => number,
): Map<string, Spot> {
  const placeable = (mark: Mark): Placeable => {
    const { key, lane, dates } = mark
    const [fadesFrom, fadesTo] = [dates?.from === -Infinity, dates?.to === Infinity]
    const text = titleOf(mark)
    return {
      key,
      lane,
      ...bounded(mark),
      fadesFrom,
      fadesTo,
      title: Math.ceil(widthOf(text)) + 1,
      titleLines: (room) => linesOf(text, room, widthOf),
    }
  }
  return layout(marks.map(placeable), frame, tiles)
}

/** @returns per key its row, 0 at the top, and the places of its sign and its title */
export function layout(
  marks: readonly Placeable[],
  frame: Frame,
  tiles: readonly Pick<Tile, 'lane' | 'from' | 'to'>[] = [],
): Map<string, Spot> {
  const lanes = byLane(marks)
  const scale = frame.width / (frame.window.to - frame.window.from)
  const px = (time: number) => (time - frame.window.from) * scale
  const taken = byLane(tiles)
  const spots = new Map<string, Spot>()
  for (const [lane, own] of lanes) {
    const densities = (taken.get(lane) ?? []).map(({ from, to }) => ({ left: px(from), right: px(to) }))
    for (const [key, spot] of layoutLane(own, frame, densities)) spots.set(key, spot)
  }
  return spots
}

function byLane<T extends { lane: string }>(all: readonly T[]): Map<string, T[]> {
  const lanes = new Map<string, T[]>()
  for (const one of all) {
    const known = lanes.get(one.lane)
    if (known) known.push(one)
    else lanes.set(one.lane, [one])
  }
  return lanes
}

function layoutLane(marks: Placeable[], frame: Frame, densities: Taken[]): [string, Spot][] {
  const boxes = marks
    .map((mark) => wrapped(boxOf(mark, frame), mark, frame.width, densities))
    .sort((a, b) => a.left - b.left || a.right - b.right)
  return rowsOf(boxes, frame).flatMap((row, r) => titled(row, frame.width, densities, r))
}

/** A title that has room neither beside its mark nor on its band is broken into lines beside it, or below it where that
 *  takes fewer rows. */
function wrapped(box: Box, mark: Placeable, width: number, densities: Taken[]): Box {
  const field = { from: 0, to: width }
  if (box.title <= widest(box, field)) return box
  const room = Math.floor(widestBeside(box, field))
  const lines = room < LEAST_WRAPPED ? Infinity : mark.titleLines(room)
  const beside = lines <= MOST_LINES ? { ...box, title: room, lines } : null
  const under = densities.length ? null : below(box, mark, width)
  if (beside && under) return rowsFor(under.lines, true) < rowsFor(lines, false) ? under : beside
  return beside ?? under ?? box
}

/** From where its mark begins in sight, or sooner where less than `LEAST_BELOW` would be left. */
function below(box: Box, { titleLines }: Placeable, width: number): Box | null {
  const under = Math.max(0, Math.min(box.left, width - LEAST_BELOW))
  const title = Math.min(Math.floor(width - under), box.title)
  const lines = titleLines(title)
  const isSeen = box.middle >= 0 && box.middle <= width
  return isSeen && lines <= MOST_LINES ? { ...box, under, title, lines } : null
}

/** Less room breaks words. */
const LEAST_WRAPPED = 60 * UNIT
const MOST_LINES = 5
const LEAST_BELOW = 120 * UNIT

/** The titles of a row, from left to right. */
function titled(row: Box[], width: number, densities: Taken[], r: number): [string, Spot][] {
  let last = 0
  return row.flatMap((box, i): [string, Spot][] => {
    if (box.lines === 0) {
      last = box.right
      return []
    }
    const on = densities.some(({ left, right }) => left < box.middle && box.middle < right)
    const free: Free = on
      ? { from: last, to: row[i + 1]?.left ?? width }
      : between(densities, box, { from: last, to: row[i + 1]?.left ?? width })
    const { room, side } = titleFor(box, free, width)
    last = Math.max(box.right, side === 'right' && room > 0 ? box.right + box.fadeRight + room + GAP : 0)
    const under = (box.under ?? box.middle) - box.middle
    return [[box.key, { row: r, room, lines: box.lines, side, sign: box.sign, under, above: on }]]
  })
}

const between = (densities: Taken[], { middle }: Box, { from, to }: Free): Free => ({
  from: densities.reduce((most, { right }) => (right <= middle ? Math.max(most, right) : most), from),
  to: densities.reduce((least, { left }) => (left >= middle ? Math.min(least, left) : least), to),
})
