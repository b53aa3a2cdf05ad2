/** What to ask for where only a part of a long list is in sight: that part and a margin, so that scrolling shows rows
 *  that are here already. */

import { FIRST_LANES, FIRST_ROWS } from '../engine/firstQuestion'
import type { Positions } from '../engine/positions'
import type { View } from '../model/view'
import type { Sight } from './known'

/** `ask`: the margin that is asked for at either side of what is in sight. `need`: where less of it is left, more is
 *  asked for. */
type Margin = { ask: number; need: number }
const MARGINS = {
  rows: { ask: 16, need: 4 },
  lanes: { ask: 6, need: 4 },
  lines: { ask: 16, need: 4 },
  cells: { ask: 40, need: 0 },
} satisfies Record<string, Margin>

const FIRST_CELLS: Positions = { from: 0, to: 60 }

/** A list of up to so many events is answered whole. */
export const MOST_AT_ONCE = FIRST_ROWS.to

/** Before the page knows what is in sight. */
export const FIRST_SIGHT: Sight = {
  list: '',
  rows: FIRST_ROWS,
  lanes: FIRST_LANES,
  lines: FIRST_ROWS,
  cells: { rows: FIRST_CELLS, columns: FIRST_CELLS },
}

/** Equal for views that list the same events in the same order. */
export const listOf = ({ data, filters, q, within, window, asof, sort }: View): string =>
  JSON.stringify([data, filters, q, within && window, asof, sort])

/** What is in sight of a view: another list begins at its top, with as many rows as before. */
export function sightOf(view: View, sight: Sight): Sight {
  const list = listOf(view)
  if (list === sight.list) return sight
  const rows = Math.max(FIRST_ROWS.to, sight.rows.to - sight.rows.from)
  return { ...sight, list, rows: { from: 0, to: rows } }
}

/** What to ask for when `seen` comes into sight; the same `sight` where that was asked for already.
 *  @param counts how many rows and lanes there are */
export function scrolledTo(
  sight: Sight,
  seen: Partial<Omit<Sight, 'list'>>,
  counts: { rows: number; lanes: number; lines: number },
): Sight {
  const { cells } = sight
  const next = {
    ...sight,
    rows: widened(sight.rows, seen.rows, MARGINS.rows, counts.rows),
    lanes: widened(sight.lanes, seen.lanes, MARGINS.lanes, counts.lanes),
    lines: widened(sight.lines, seen.lines, MARGINS.lines, counts.lines),
    cells: {
      rows: widened(cells.rows, seen.cells?.rows, MARGINS.cells),
      columns: widened(cells.columns, seen.cells?.columns, MARGINS.cells),
    },
  }
  const isSame =
    next.rows === sight.rows &&
    next.lanes === sight.lanes &&
    next.lines === sight.lines &&
    next.cells.rows === cells.rows &&
    next.cells.columns === cells.columns
  return isSame ? sight : next
}

/** @param count how many there are in all */
function widened(
  have: Positions,
  seen: Positions | undefined,
  { ask, need }: Margin,
  count = Number.POSITIVE_INFINITY,
): Positions {
  if (!seen) return have
  const isHere = Math.max(0, seen.from - need) >= have.from && Math.min(count, seen.to + need) <= have.to
  return isHere ? have : { from: Math.max(0, seen.from - ask), to: seen.to + ask }
}
