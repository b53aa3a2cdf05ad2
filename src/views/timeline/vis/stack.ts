/** How the lanes stand one under another where only those in sight are drawn. Pure geometry, px from the first. */
import type { Positions } from '../../../engine/engine'
import { digits } from '../../../words/digits'
import type { Group } from './items'

export type Stacked = { group: Group; top: number; height: number }

/** A row of marks, and what vis-timeline leaves free around them. */
export const ROW = 24
const AROUND = 6
/** A lane with its name and its line; a heading; a row of a tray, and what it leaves free. */
const LANE = 33
const HEADING = 36
const TRAY_ROW = 22
const TRAY_AROUND = 9
/** Drawn above and below what is in sight, so that a little scrolling uncovers what is there. */
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

/** Some of them for drawing, with their heights and their places among all lanes. */
export const toDraw = (stack: readonly Stacked[], { from, to }: Positions, lanes: number): Group[] =>
  stack.slice(from, to).map(({ group, height }) => ({ ...group, height, among: amongWords(group, lanes) }))

/** "12 of 1,200"; '' for an affiliation's name. */
const amongWords = ({ heading, position }: Group, lanes: number): string =>
  heading ? '' : `${digits(position + 1)} of ${digits(lanes)}`

function heightOf({ heading, trayRows }: Group, rows: number): number {
  if (heading) return HEADING
  return Math.max(LANE, rows * ROW + AROUND, trayRows * TRAY_ROW + TRAY_AROUND)
}

export const heightOfAll = (stack: readonly Stacked[]): number => {
  const last = stack.at(-1)
  return last ? last.top + last.height : 0
}

/** Those that a stretch of the stack meets. @param from px @param to px */
export function meeting(stack: readonly Stacked[], from: number, to: number): Positions {
  const first = stack.findIndex(({ top, height }) => top + height > from)
  const after = stack.findIndex(({ top }) => top >= to)
  const start = first < 0 ? Math.max(stack.length - 1, 0) : first
  return { from: start, to: Math.max(after < 0 ? stack.length : after, Math.min(start + 1, stack.length)) }
}

/** What to draw for what is in sight: what is drawn already while that reaches beyond it, else some more at each side. */
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

/** Where to scroll so that what stands at the top of what is in sight stays there while heights above it change. Who is
 *  at the very top stays there, as in all that scrolls. */
export function anchored(before: readonly Stacked[], after: readonly Stacked[], scroll: number): number {
  if (scroll <= 0) return 0
  const at = before.find(({ top, height }) => top + height > scroll)
  const now = at && after.find(({ group }) => group.id === at.group.id)
  return at && now ? Math.max(0, now.top + scroll - at.top) : scroll
}

/** The lanes of a part of the stack, by their places among all lanes. */
export function lanesIn(stack: readonly Stacked[], { from, to }: Positions): Positions {
  const lanes = stack.slice(from, to).flatMap(({ group: { position } }) => (position < 0 ? [] : [position]))
  return { from: lanes[0] ?? 0, to: (lanes.at(-1) ?? -1) + 1 }
}
