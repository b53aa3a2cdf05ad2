/** The keys of a group of filters. Its name is a stop of the Tab key, and its list another; arrows go from row to row, and
 *  along a row to what else can be pressed there. */
import type { KeyboardEvent } from 'react'

const VALUE = '.filters-value'
/** The group's name with its "?"; "all" and "none"; each value. */
const ROW = `.filters-group-head, .filters-verbs, ${VALUE}`

const stopsIn = (row: Element): HTMLElement[] => [...row.querySelectorAll<HTMLElement>('input, button')]

/** Moves the focus where a key leads; keys that lead nowhere do what they always do. */
export function moveInGroup(event: KeyboardEvent<HTMLElement>): void {
  const target = event.target as HTMLElement
  const row = target.closest(ROW)
  if (!row || event.ctrlKey || event.metaKey || event.altKey) return
  const next = nextStop(event.key, event.currentTarget, row, target)
  if (!next) return
  event.preventDefault()
  next.focus()
}

function nextStop(key: string, group: Element, row: Element, target: HTMLElement): HTMLElement | undefined {
  const along = { ArrowLeft: -1, ArrowRight: 1 }[key]
  const stops = stopsIn(row)
  if (along) return stops[stops.indexOf(target) + along]
  const ends = row.matches(VALUE) ? [...group.querySelectorAll(VALUE)] : []
  const rows = [...group.querySelectorAll(ROW)]
  const at = rows.indexOf(row)
  const other = { ArrowUp: rows[at - 1], ArrowDown: rows[at + 1], Home: ends[0], End: ends.at(-1) }[key]
  return other && stopsIn(other)[0]
}
