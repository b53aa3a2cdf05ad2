/** Where lanes stand, one under another, when only those in sight are drawn. Pure geometry, px from the top of the first. */
import type { Positions } from '../../../../engine/positions'
import { laneAmong } from '../../../../words/en/views/timeline'
import type { Group } from '../items'
import { ROW, UNIT } from '../marks/markBox'

export type Stacked = { group: Group; top: number; height: number }

/** The margin that vis-timeline leaves around the rows of a lane. */
const AROUND = 6
/** Heights, px: the least of a lane; a line of its name, and the space around the name; a row of signs in a tray, and
 *  the space around them; a heading of one line, and each further line. */
const LANE = 33 * UNIT
const NAME_LINE = 20 * UNIT
const NAME_AROUND = 13
const HEADING = 36 * UNIT
const HEADING_LINE = 17 * UNIT
const TRAY_ROW = 24 * UNIT
const TRAY_AROUND = 9
/** Lanes drawn above and below those in sight, so that a little scrolling shows lanes that are already there. */
const MARGIN = 4

/** @param rowsOf rows of marks in a lane */
export function stacked(groups: readonly Group[], rowsOf: (lane: string) => number): Stacked[] {
  let top = 0
  return groups.map((group) => {
    const own = { group, height: heightOf(group, rowsOf(group.id)), top }
    top += own.height
    return own
  })
}

/** The groups of a part of the stack, with their heights and their places among all lanes. */
export const toDraw = (stack: readonly Stacked[], { from, to }: Positions, lanes: number): Group[] =>
  stack.slice(from, to).map(({ group, height }) => ({ ...group, height, among: amongWords(group, lanes) }))

/** "12 of 1,200"; '' for a heading, which is no lane. */
const amongWords = ({ heading, position }: Group, lanes: number): string =>
  heading ? '' : laneAmong(position + 1, lanes)

function heightOf({ heading, nameLines, trayRows }: Group, rows: number): number {
  if (heading) return HEADING + (nameLines - 1) * HEADING_LINE
  const [name, tray] = [nameLines * NAME_LINE + NAME_AROUND, trayRows * TRAY_ROW + TRAY_AROUND]
  return Math.max(LANE, rows * ROW + AROUND, name, tray)
}

/** How many rows of marks each lane can have so that all of them fill a height, px; at least one. */
export function rowsThatFit(groups: readonly Group[], height: number): number {
  const lanes = groups.filter(({ heading }) => !heading).length
  const names = groups.reduce((sum, group) => sum + (group.heading ? heightOf(group, 0) : 0), 0)
  return Math.max(1, Math.floor(((height - names) / Math.max(lanes, 1) - AROUND) / ROW))
}

export const heightOfAll = (stack: readonly Stacked[]): number => {
  const last = stack.at(-1)
  return last ? last.top + last.height : 0
}

/** The lanes that meet a stretch of the stack. @param from px @param to px */
export function meeting(stack: readonly Stacked[], from: number, to: number): Positions {
  const first = stack.findIndex(({ top, height }) => top + height > from)
  const after = stack.findIndex(({ top }) => top >= to)
  const start = first < 0 ? Math.max(stack.length - 1, 0) : first
  return { from: start, to: Math.max(after < 0 ? stack.length : after, Math.min(start + 1, stack.length)) }
}

/** The lanes to draw: those that are drawn already as long as they reach beyond those in sight, else those in sight and
 *  some at each side. */
export function block(stack: readonly Stacked[], sight: Positions, drawn: Positions | null): Positions {
  const spare = (room: number) => ({
    from: Math.max(0, sight.from - room),
    to: Math.min(stack.length, sight.to + room),
  })
  const least = spare(1)
  if (drawn && drawn.from <= least.from && drawn.to >= least.to && drawn.to <= stack.length) {
    if (drawn.to - drawn.from <= sight.to - sight.from + 3 * MARGIN) return drawn
  }
  return spare(MARGIN)
}

/** The scroll position that keeps the topmost lane in sight where it is when heights above it change. At the very top the
 *  position stays 0. */
export function anchored(before: readonly Stacked[], after: readonly Stacked[], scroll: number): number {
  if (scroll <= 0) return 0
  const at = before.find(({ top, height }) => top + height > scroll)
  const now = at && after.find(({ group }) => group.id === at.group.id)
  return at && now ? Math.max(0, now.top + scroll - at.top) : scroll
}

/** The lanes of a part of the stack, without headings, by their places among all lanes. */
export function lanesIn(stack: readonly Stacked[], { from, to }: Positions): Positions {
  const lanes = stack.slice(from, to).flatMap(({ group: { position } }) => (position < 0 ? [] : [position]))
  return { from: lanes[0] ?? 0, to: (lanes.at(-1) ?? -1) + 1 }
}
