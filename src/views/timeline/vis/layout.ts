/** Which row of its lane each mark stands in, and how much room its title has. Pure geometry, px. vis-timeline would give
 *  a title room by moving other marks to new rows; here titles are shortened or hidden first. */
import type { Mark } from '../../../engine/engine'
import type { Span } from '../../../model/time/span'
import { bounded } from './bounds'

/** A mark's span, ms, bounded, and whether it fades out towards an open end. */
export type Placeable = {
  key: string
  lane: string
  from: number
  to: number
  fadesFrom: boolean
  fadesTo: boolean
}
/** A mark's row, the side on which its title stands, and the room that it has there, px; 0 where it is hidden. */
export type Spot = { row: number; room: number; side: 'right' | 'left' }

/** Half the field that a glyph needs, its ring included. */
const HALF = 11
/** How far a fade reaches beyond an open end. */
const FADE = 44
/** The part of a fade that must stay free of other marks. */
const CLEAR = 18
const GAP = 4
/** A title with less room than this is not shown at all; with less than that, the left side may do better. */
const SHORTEST = 64
const GOOD = 160
/** Between a mark and its title. */
const TITLE_GAP = 6

/** The places of single marks. @param width of the window, px */
export const layoutOf = (marks: Mark[], window: Span, width: number): Map<string, Spot> =>
  layout(marks.map(placeable), window, width)

function placeable(mark: Mark): Placeable {
  const { key, lane, dates } = mark
  const [fadesFrom, fadesTo] = [dates?.from === -Infinity, dates?.to === Infinity]
  return { key, lane, ...bounded(mark), fadesFrom, fadesTo }
}

/** @param width of the window, px
 *  @returns per key its row, 0 at the top, and the place of its title */
export function layout(marks: Placeable[], window: Span, width: number): Map<string, Spot> {
  const lanes = new Map<string, Placeable[]>()
  for (const mark of marks) lanes.set(mark.lane, [...(lanes.get(mark.lane) ?? []), mark])
  const spots = new Map<string, Spot>()
  for (const lane of lanes.values())
    for (const [key, spot] of layoutLane(lane, window, width)) spots.set(key, spot)
  return spots
}

/** `fade…`: how much further than `left` or `right` the faint part of a fade reaches. */
type Extent = {
  key: string
  left: number
  right: number
  middle: number
  fadeLeft: number
  fadeRight: number
}

function layoutLane(marks: Placeable[], window: Span, width: number): [string, Spot][] {
  const extents = marks
    .map((mark) => extentOf(mark, window, width))
    .sort((a, b) => a.left - b.left || a.right - b.right)
  const rows: Extent[][] = []
  for (const extent of extents) {
    const free = rows.find((row) => (row.at(-1)?.right ?? -Infinity) + GAP <= extent.left)
    if (free) free.push(extent)
    else rows.push([extent])
  }
  return rows.flatMap((row, r) =>
    titles(row, width).map((title, i) => [row[i]?.key ?? '', { row: r, ...title }]),
  )
}

type Title = Omit<Spot, 'row'>

/** Titles stand to the right of their marks, or to the left where the room on the right is small and that on the left is
 *  good and free. */
function titles(row: Extent[], width: number): Title[] {
  let taken = 0
  return row.map((extent, i) => {
    // Without its sign in sight, a title would stand alone.
    const inSight = extent.middle >= 0 && extent.middle <= width
    const right = inSight ? roomFor(extent.right + extent.fadeRight, row[i + 1]?.left ?? width) : 0
    const left = inSight ? roomFor(taken, extent.left - extent.fadeLeft) : 0
    const side = right < GOOD && left >= GOOD ? 'left' : 'right'
    const room = side === 'left' ? left : right
    taken = side === 'right' && room > 0 ? extent.right + extent.fadeRight + room + TITLE_GAP : extent.right
    return { side, room }
  })
}

function roomFor(from: number, to: number): number {
  const room = Math.floor(to - from - 2 * TITLE_GAP)
  return room < SHORTEST ? 0 : room
}

/** What a mark covers: its band, its glyph in the middle of it, and the near part of its fades. Boxes end one width
 *  beyond the window at either side, as vis-timeline draws them. */
function extentOf({ key, from, to, fadesFrom, fadesTo }: Placeable, window: Span, width: number): Extent {
  const scale = width / (window.to - window.from)
  const start = Math.max((from - window.from) * scale, -width)
  const end = Math.min((to - window.from) * scale, 2 * width)
  const middle = (start + end) / 2
  return {
    key,
    left: Math.min(start, middle - HALF) - (fadesFrom ? CLEAR : 0),
    right: Math.max(end, middle + HALF) + (fadesTo ? CLEAR : 0),
    middle,
    fadeLeft: fadesFrom ? FADE - CLEAR : 0,
    fadeRight: fadesTo ? FADE - CLEAR : 0,
  }
}
