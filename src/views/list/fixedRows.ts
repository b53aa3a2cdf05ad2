/** Where rows of one height stand in a box that scrolls, and which of them to draw. Pure arithmetic, all lengths in px.
 *
 *  A browser limits how high an element can be. A list that is longer is drawn in an element of the greatest height, and
 *  its scroll bar is scaled: one px of it moves the list by more than one. The first few rows are not scaled, so that
 *  there is room in the element for the rows that are drawn above those in sight. */
import type { Positions } from '../../engine/engine'

/** The greatest height of an element: Firefox stops at 17.9 million px, Chromium at 33.5 million. */
export const HIGHEST = 16_000_000

/** Rows that are drawn beyond those in sight, and how many come and go at a time. */
const BEYOND = 2
const STEP = 2

/** Rows at the top that are not scaled. */
const UNSCALED = 8

/** `room`: height of the part of the box in which rows are seen. */
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

/** How much of the list lies above what is in sight, where the scroll bar stands at `scroll`. */
export function offsetAt(rows: Rows, scroll: number): number {
  const scaled = Math.max(0, scroll - start(rows))
  const end = Math.max(0, total(rows) - rows.room)
  return Math.min(scroll - scaled + scaled * scaleOf(rows), end)
}

/** Where the scroll bar stands when so much of the list lies above what is in sight. */
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

/** The first row that is wholly in sight. */
export const firstWhole = (rows: Rows, scroll: number): number =>
  Math.min(Math.ceil(offsetAt(rows, scroll) / rows.height), rows.count - 1)

/** Rows to step over by a page: those wholly in sight but one, which stays in sight. */
export const pageOf = ({ height, room }: Rows): number => Math.max(1, Math.floor(room / height) - 1)

/** Where the scroll bar must stand for a row to be wholly in sight, as near as can be to where it stands. */
export function scrollTo(rows: Rows, scroll: number, row: number): number {
  const offset = offsetAt(rows, scroll)
  const top = row * rows.height
  const bottom = top + rows.height
  if (top < offset) return scrollAt(rows, top)
  return bottom > offset + rows.room ? scrollAt(rows, bottom - rows.room) : scroll
}

/** @param kept a row that is drawn wherever one scrolls, since the focus is in it */
export function drawing(rows: Rows, scroll: number, kept: number | null): Drawing {
  const { from, to } = rowsAt(rows, scroll)
  const topOf = (row: number): number => scroll + row * rows.height - offsetAt(rows, scroll)
  const positions = Array.from({ length: to - from }, (_, i) => from + i)
  if (kept !== null && kept < from) positions.unshift(kept)
  if (kept !== null && kept >= to && kept < rows.count) positions.push(kept)
  let y = 0
  const drawn = positions.map((row) => {
    // In a scaled list a kept row may have its place beyond the element's ends.
    const last = (row < from ? topOf(from) : elementHeight(rows)) - rows.height
    const gap = Math.max(0, Math.round(Math.min(topOf(row), last) - y))
    y += gap + rows.height
    return { row, gap }
  })
  return { rows: drawn, after: Math.max(0, elementHeight(rows) - y) }
}
