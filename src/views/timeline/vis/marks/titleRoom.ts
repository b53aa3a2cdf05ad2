/** On which side of its mark a title stands, and how much room it has there, px. */
import type { Box } from './markBox'

/** What is free of other marks and their titles in a mark's row. */
export type Free = { from: number; to: number }

export type Side = 'right' | 'left' | 'over' | 'under'

/** Between a mark and its title. */
export const TITLE_GAP = 6
/** A title with less room than this is not shown at all: no word would be read. */
const SHORTEST = 32

const roomsOf = (box: Box, free: Free): [Side, number][] => [
  ['right', free.to - (box.right + box.fadeRight) - 2 * TITLE_GAP],
  ['left', box.left - box.fadeLeft - free.from - 2 * TITLE_GAP],
  ['over', box.band - TITLE_GAP],
]

/** The most room that a title has at any side of its mark, px. */
export const widest = (box: Box, free: Free): number =>
  Math.max(...roomsOf(box, free).map(([, room]) => room))

/** The same without its own band, of which lines of a title would hide much. */
export const widestBeside = (box: Box, free: Free): number =>
  Math.max(...roomsOf(box, free).map(([side, room]) => (side === 'over' ? 0 : room)))

/** Below its mark if its rows are kept for it; to the right of its mark where it fits there, else to the left, else on the
 *  mark's own band; where it fits nowhere, where most of it can be read. A mark whose sign is out of sight has none: it would stand alone. */
export function titleFor(box: Box, free: Free, width: number): { room: number; side: Side } {
  if (box.middle < 0 || box.middle > width) return { room: 0, side: 'right' }
  if (box.under !== null) return { room: box.title, side: 'under' }
  const rooms = roomsOf(box, free)
  const fits = rooms.find(([, room]) => room >= box.title)
  const [side, room] = fits ?? rooms.reduce((a, b) => (b[1] > a[1] ? b : a))
  const shown = Math.floor(Math.min(room, box.title))
  return shown < Math.min(SHORTEST, box.title) ? { room: 0, side: 'right' } : { room: shown, side }
}
