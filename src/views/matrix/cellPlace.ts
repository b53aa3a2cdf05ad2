/** Positions of the matrix's cells, and moving between them. Column 0 is the event, 1 its status, then come the sources. */

import { unitInPx } from '../../look/size/unit'
import { PHONE } from '../../look/size/useMedia'

/** Height of a row and width of a source's column, px: they grow with the reader's text, and on a telephone titles take
 *  more lines. As in matrix.css. */
export const rowHeight = (): number => (matchMedia(PHONE).matches ? 60 : 44) * unitInPx()
export const columnWidth = (): number => 36 * unitInPx()
/** Columns before the sources. */
export const LEAD = 2

export type Place = { row: number; column: number }

/** A position as the text of a cell's `data-at`. */
export const spelled = ({ row, column }: Place): string => `${row},${column}`

/** The cell that holds an element of the page; null outside of all cells. */
export function placeOf(target: EventTarget): Place | null {
  const at = target instanceof Element ? target.closest<HTMLElement>('[data-at]')?.dataset.at : undefined
  const [row, column] = at?.split(',').map(Number) ?? []
  return row === undefined || column === undefined ? null : { row, column }
}

/** How many rows fit below the head of a box. */
export const pageOf = (box: HTMLElement): number =>
  Math.max(1, Math.floor((box.clientHeight - frozen(box).height) / rowHeight()) - 1)

/** The position that a key moves to, as in any ARIA grid; null for other keys.
 *  @param last the last row and column
 *  @param page rows that PageUp and PageDown step over */
export function moved({ row, column }: Place, key: string, ctrl: boolean, last: Place, page: number) {
  const to: Record<string, Place> = {
    ArrowUp: { row: row - 1, column },
    ArrowDown: { row: row + 1, column },
    ArrowLeft: { row, column: column - 1 },
    ArrowRight: { row, column: column + 1 },
    PageUp: { row: row - page, column },
    PageDown: { row: row + page, column },
    Home: { row: ctrl ? 0 : row, column: 0 },
    End: { row: ctrl ? last.row : row, column: last.column },
  }
  const place = Object.hasOwn(to, key) ? to[key] : undefined
  return place ? within(place, last) : null
}

/** Limits a position to those that exist. */
export const within = ({ row, column }: Place, last: Place): Place => ({
  row: Math.max(0, Math.min(row, last.row)),
  column: Math.max(0, Math.min(column, last.column)),
})

/** Scrolls the box just enough to show a cell whole, beside the heads. */
export function bringIn(box: HTMLElement, { row, column }: Place): void {
  const { width, height } = frozen(box)
  const [high, wide] = [rowHeight(), columnWidth()]
  box.scrollTop = nearest(box.scrollTop, row * high, box.clientHeight - height - high)
  if (column >= LEAD)
    box.scrollLeft = nearest(box.scrollLeft, (column - LEAD) * wide, box.clientWidth - width - wide)
}

const nearest = (now: number, start: number, room: number): number =>
  Math.min(Math.max(now, start - room), start)

/** Size of the heads that stay in sight, px. */
function frozen(box: HTMLElement): { width: number; height: number } {
  const corners = [...box.querySelectorAll('.matrix-corner')].map((corner) => corner.getBoundingClientRect())
  return { width: corners.reduce((sum, { width }) => sum + width, 0), height: corners[0]?.height ?? 0 }
}
