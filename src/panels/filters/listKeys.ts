/** The keys of a group's list, which is one stop of the Tab key: arrows go from box to box, and along a row to what else
 *  can be pressed there. */
import type { KeyboardEvent } from 'react'

const rowsIn = (list: Element): Element[] => [...list.querySelectorAll('.filters-value')]
const stopsIn = (row: Element): HTMLElement[] => [...row.querySelectorAll<HTMLElement>('input, button')]

/** Moves the focus where a key leads; keys that lead nowhere do what they always do. */
export function moveInList(event: KeyboardEvent<HTMLElement>): void {
  const target = event.target as HTMLElement
  const row = target.closest('.filters-value')
  if (!row || event.ctrlKey || event.metaKey || event.altKey) return
  const next = nextStop(event.key, rowsIn(event.currentTarget), row, target)
  if (!next) return
  event.preventDefault()
  next.focus()
}

function nextStop(key: string, rows: Element[], row: Element, target: HTMLElement): HTMLElement | undefined {
  const along = { ArrowLeft: -1, ArrowRight: 1 }[key]
  const stops = stopsIn(row)
  if (along) return stops[stops.indexOf(target) + along]
  const at = rows.indexOf(row)
  const to = { ArrowUp: at - 1, ArrowDown: at + 1, Home: 0, End: rows.length - 1 }[key]
  const other = to === undefined ? undefined : rows[to]
  return other && stopsIn(other)[0]
}
