/** Which row of its lane each mark stands in, and where its sign and its title are. Pure geometry, px. vis-timeline
 *  would give a title room by moving other marks to new rows; here a title is shortened before a mark gives way. */
import type { Mark, Tile } from '../../../../engine/answer/lane'
import { bounded } from './boundedSpan'
import { type Box, boxOf, type Frame, GAP, type Placeable } from './markBox'
import { type Free, titleFor } from './titleRoom'

/** A mark's row; where its title stands and the room that it has there, px, 0 where it is hidden; where its sign stands
 *  in its box, px, null for the middle. `over`: on the mark's own band. `above`: the mark stands on a density. */
export type Spot = {
  row: number
  room: number
  side: 'right' | 'left' | 'over'
  sign: number | null
  above: boolean
}

/** Where a lane's densities stand, px. */
type Taken = { left: number; right: number }

/** The places of single marks; titles keep off the densities beside them.
 *  @param titleWidth the width of what stands beside a mark, px */
export function layoutOf(
  marks: readonly Mark[],
  tiles: readonly Tile[],
  frame: Frame,
  titleWidth: (mark: Mark) => number,
): Map<string, Spot> {
  const placeable = (mark: Mark): Placeable => {
    const { key, lane, dates } = mark
    const [fadesFrom, fadesTo] = [dates?.from === -Infinity, dates?.to === Infinity]
    return { key, lane, ...bounded(mark), fadesFrom, fadesTo, title: Math.ceil(titleWidth(mark)) + 1 }
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

/** A row, the end of its last mark, and the end of that mark's title where it is whole. */
type Row = { boxes: Box[]; right: number; titled: number }

function layoutLane(marks: Placeable[], frame: Frame, densities: Taken[]): [string, Spot][] {
  const boxes = marks.map((mark) => boxOf(mark, frame)).sort((a, b) => a.left - b.left || a.right - b.right)
  const most = Math.max(depth(boxes), frame.rows)
  const rows: Row[] = []
  for (const box of boxes) {
    const row = rowFor(box, rows, most, frame.width)
    row.boxes.push(box)
    row.right = box.right
    row.titled = Math.max(box.right, Math.min(box.right + box.fadeRight + box.title + GAP, frame.width))
  }
  return rows.flatMap((row, r) => titled(row.boxes, frame.width, densities, r))
}

/** How many rows the marks need without their titles. */
function depth(boxes: readonly Box[]): number {
  const rights: number[] = []
  for (const { left, right } of boxes) {
    const free = rights.findIndex((end) => end + GAP <= left)
    rights[free < 0 ? rights.length : free] = right
  }
  return rights.length
}

/** A lane gets a row more than it needs where that saves so much of a title, px, and at most so many more. */
const WORTH_A_ROW = 60
const MORE_ROWS = 3

/** The row in which the titles of its last mark and of this one lose least.
 *  @param needed how many rows the marks need, or have anyway */
function rowFor(box: Box, rows: Row[], needed: number, width: number): Row {
  const free = rows.filter(({ right }) => right + GAP <= box.left)
  const empty: Row = { boxes: [], right: 0, titled: 0 }
  const price = rows.length < needed ? 0 : WORTH_A_ROW
  const costs = free.map((row) => ({ row, cost: lost(box, row, width) }))
  if (rows.length < needed + MORE_ROWS) costs.push({ row: empty, cost: lost(box, empty, width) + price })
  const best = costs.reduce((a, b) => (b.cost < a.cost ? b : a)).row
  if (best === empty) rows.push(empty)
  return best
}

function lost(box: Box, { right, titled }: Row, width: number): number {
  const others = titled > right ? Math.max(0, titled + GAP - box.left) : 0
  const onRight = width - box.right - box.fadeRight
  const own = Math.max(0, box.title - Math.max(onRight, box.left - box.fadeLeft - titled, box.band))
  return others + own
}

/** The titles of a row, from left to right. */
function titled(row: Box[], width: number, densities: Taken[], r: number): [string, Spot][] {
  let last = 0
  return row.map((box, i) => {
    const on = densities.some(({ left, right }) => left < box.middle && box.middle < right)
    const free: Free = on
      ? { from: last, to: row[i + 1]?.left ?? width }
      : between(densities, box, { from: last, to: row[i + 1]?.left ?? width })
    const { room, side } = titleFor(box, free, width)
    last = Math.max(box.right, side === 'right' && room > 0 ? box.right + box.fadeRight + room + GAP : 0)
    return [box.key, { row: r, room, side, sign: box.sign, above: on }]
  })
}

const between = (densities: Taken[], { middle }: Box, { from, to }: Free): Free => ({
  from: densities.reduce((most, { right }) => (right <= middle ? Math.max(most, right) : most), from),
  to: densities.reduce((least, { left }) => (left >= middle ? Math.min(least, left) : least), to),
})
