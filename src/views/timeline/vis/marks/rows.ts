/** In which row of its lane each mark stands. Pure geometry, px. */
import { type Box, type Frame, GAP, UNIT } from './markBox'
import { TITLE_GAP, widest } from './titleRoom'

/** What stands in a row, the end of its last mark, and the end of that mark's title where it is whole. */
type Row = { boxes: Box[]; right: number; titled: number }

/** How many rows a lane gets beyond those that its marks need, so that titles are whole. In a narrow field most titles
 *  want a row of their own. */
const MORE_ROWS = 8
const MORE_IN_NARROW = 64
const NARROW = 480 * UNIT
/** A row more costs as much as so much of a title, px. */
const ROW_COSTS = 1

/** Rows that a mark fills with a title of so many lines, beside or below it: 16 px a line, in rows of 24. */
export const rowsFor = (lines: number, isBelow: boolean): number =>
  Math.ceil((lines * 16 + 4) / 24) + (isBelow ? 1 : 0)

/** @param boxes from left to right
 *  @returns per row its boxes; a box of no lines is the place of a title that reaches down from a row above */
export function rowsOf(boxes: readonly Box[], { width, rows: there }: Frame): Box[][] {
  const needed = Math.max(depth(boxes), there)
  const most = needed + (width < NARROW ? MORE_IN_NARROW : MORE_ROWS)
  const rows: Row[] = []
  for (const box of boxes) {
    const high = rowsFor(box.lines, box.under !== null)
    const at = high > 1 ? clear(box, rows, high, width) : null
    if (at !== null && at + high <= most) setWrapped(box, rows, at, high, width)
    else setPlain(high > 1 ? { ...box, lines: 1, under: null } : box, rows, { needed, most, width })
  }
  return rows.map(({ boxes }) => boxes)
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

/** The first of so many rows, one under another, in which a title of several lines costs none anything. */
function clear(box: Box, rows: Row[], high: number, width: number): number {
  const isClear = (row: Row, i: number) =>
    box.under === null
      ? row.right + GAP <= box.left && lost(box, row, width) === 0
      : row.titled + GAP <= (i ? box.under : box.left)
  let at = 0
  while (!rows.slice(at, at + high).every(isClear)) at++
  return at
}

function setWrapped(box: Box, rows: Row[], at: number, high: number, width: number): void {
  while (rows.length < at + high) rows.push({ boxes: [], right: 0, titled: 0 })
  const { left, right } = placeOfTitle(box, width)
  rows.slice(at, at + high).forEach((row, i) => {
    row.boxes.push(i ? { ...box, left, right, lines: 0 } : box)
    row.right = i ? right : box.right
    row.titled = i || box.under === null ? right : box.right
  })
}

/** What a title of several lines covers: beside its mark, with it. */
function placeOfTitle(box: Box, width: number): { left: number; right: number } {
  if (box.under !== null) return { left: box.under, right: box.under + box.title }
  const room = box.title + 2 * TITLE_GAP
  const isRight = width - box.right - box.fadeRight >= room
  return {
    left: isRight ? box.left : box.left - box.fadeLeft - room,
    right: isRight ? box.right + box.fadeRight + room : box.right,
  }
}

/** Stands where the titles of a row's last mark and of this one lose least. */
function setPlain(box: Box, rows: Row[], of: { needed: number; most: number; width: number }): void {
  const free = rows.filter(({ right }) => right + GAP <= box.left)
  const empty: Row = { boxes: [], right: 0, titled: 0 }
  const costs = free.map((row) => ({ row, cost: lost(box, row, of.width) }))
  if (rows.length < of.most || !free.length)
    costs.push({ row: empty, cost: lost(box, empty, of.width) + (rows.length < of.needed ? 0 : ROW_COSTS) })
  const best = costs.reduce((a, b) => (b.cost < a.cost ? b : a)).row
  if (best === empty) rows.push(empty)
  best.boxes.push(box)
  best.right = box.right
  best.titled = Math.max(box.right, Math.min(box.right + box.fadeRight + box.title + 2 * TITLE_GAP, of.width))
}

function lost(box: Box, { right, titled }: Row, width: number): number {
  const others = titled > right ? Math.max(0, titled - box.left) : 0
  return others + Math.max(0, box.title - widest(box, { from: titled, to: width }))
}
