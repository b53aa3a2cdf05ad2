/** A virtual list of rows of one height: which rows to draw, and where. Pure arithmetic, all lengths in px.
 *
 *  A browser limits how high an element can be. A list that is longer is drawn in an element of the greatest height, and
 *  its scroll bar is scaled: one px of it moves the list by more than one. The first few rows are not scaled, so that
 *  there is room in the element for the rows that are drawn above those in sight. */
import type { Positions } from '../../engine/positions'

/** The greatest height of an element: Firefox stops at 17.9 million px, Chromium at 33.5 million. */
export const HIGHEST = 16_000_000

/** Rows that are drawn beyond those in sight, and how many are added or removed at a time. */
const BEYOND = 2
const STEP = 2

/** Rows at the top that are not scaled. */
const UNSCALED = 8

/** `room`: height of the part of the box that shows rows. */
export type Rows = { count: number; height: number; room: number }

/** Positions of the rows to draw, in order, with the empty space above each, and that below the last. */
export type Drawing = { rows: { row: number; gap: number }[]; after: number }

const total = ({ count, height }: Rows): number => count * height
const elementHeight = (rows: Rows): number => Math.min(total(rows), HIGHEST)
const start = ({ height }: Rows): number => UNSCALED * height

/** How far the list moves for each px of the scroll bar: 1 where it fits in an element. */
export function scaleOf(rows: Rows): number {
  if (total(rows) <= HIGHEST) return 1
  return (total(rows) - rows.room - start(rows)) / (HIGHEST - rows.room - start(rows))
}

/** How much of the list is above the rows in sight when the scroll bar is at `scroll`. */
export function offsetAt(rows: Rows, scroll: number): number {
  const scaled = Math.max(0, scroll - start(rows))
  const end = Math.max(0, total(rows) - rows.room)
  return Math.min(scroll - scaled + scaled * scaleOf(rows), end)
}

/** The position of the scroll bar when this much of the list is above the rows in sight. */
export function scrollAt(rows: Rows, offset: number): number {
  const scaled = Math.max(0, offset - start(rows))
  return offset - scaled + scaled / scaleOf(rows)
}

/** The rows in sight and a few around them. */
export function rowsAt(rows: Rows, scroll: number): Positions {
  const offset = offsetAt(rows, scroll)
  const first = Math.floor(offset / rows.height) - BEYOND
  const end = Math.ceil((offset + rows.room) / rows.height) + BEYOND
  return {
    from: Math.max(0, Math.floor(first / STEP) * STEP),
    to: Math.min(rows.count, Math.ceil(end / STEP) * STEP),
  }
}

/** The first row that is in sight as a whole. */
export const firstWhole = (rows: Rows, scroll: number): number =>
  Math.min(Math.ceil(offsetAt(rows, scroll) / rows.height), rows.count - 1)

/** Rows to move by for a page: all that are in sight as a whole but one. */
export const pageOf = ({ height, room }: Rows): number => Math.max(1, Math.floor(room / height) - 1)

/** The position of the scroll bar, nearest to the present one, that shows a row as a whole. */
export function scrollTo(rows: Rows, scroll: number, row: number): number {
  const offset = offsetAt(rows, scroll)
  const top = row * rows.height
  const bottom = top + rows.height
  if (top < offset) return scrollAt(rows, top)
  return bottom > offset + rows.room ? scrollAt(rows, bottom - rows.room) : scroll
}

/** @param kept a row that is always drawn, since it has the focus */
export function drawing(rows: Rows, scroll: number, kept: number | null): Drawing {
  const { from, to } = rowsAt(rows, scroll)
  const topOf = (row: number): number => scroll + row * rows.height - offsetAt(rows, scroll)
  const positions = Array.from({ length: to - from }, (_, i) => from + i)
  if (kept !== null && kept < from) positions.unshift(kept)
  if (kept !== null && kept >= to && kept < rows.count) positions.push(kept)
  let y = 0
  const drawn = positions.map((row) => {
    // In a scaled list a kept row's place may be beyond the element's ends.
    const last = (row < from ? topOf(from) : elementHeight(rows)) - rows.height
    const gap = Math.max(0, Math.round(Math.min(topOf(row), last) - y))
    y += gap + rows.height
    return { row, gap }
  })
  return { rows: drawn, after: Math.max(0, elementHeight(rows) - y) }
}
