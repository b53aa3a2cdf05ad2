/** Moves through the titles of the list by keys. */
import type { KeyboardEvent } from 'react'

/** The position that a key moves to from position `at`; null for other keys.
 *  @param page rows that PageUp and PageDown step over */
export function moved(event: KeyboardEvent, at: number, last: number, page: number): number | null {
  if (event.altKey || event.ctrlKey || event.metaKey) return null
  const to: Record<string, number> = {
    ArrowUp: at - 1,
    ArrowDown: at + 1,
    PageUp: at - page,
    PageDown: at + page,
    Home: 0,
    End: last,
  }
  const position = Object.hasOwn(to, event.key) ? to[event.key] : undefined
  return position === undefined ? null : Math.max(0, Math.min(position, last))
}

/** The position of the row that contains an element; null outside of all rows. */
export function positionOf(target: EventTarget | null): number | null {
  const row = target instanceof Element ? target.closest<HTMLElement>('[data-row]')?.dataset.row : undefined
  return row === undefined ? null : Number(row)
}

/** The row at a position; null where it is not drawn or not answered yet. */
export const rowAt = (body: HTMLElement, position: number): HTMLElement | null =>
  body.querySelector<HTMLElement>(`[data-row="${position}"]`)

export const titleIn = (row: HTMLElement): HTMLElement | null => row.querySelector<HTMLElement>('.list-title')
