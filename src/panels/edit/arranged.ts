/** The order of a row's fields in its form. */
import type { EditableRow, Field } from '../../model/edit'

/** What a claim mostly says, in the order in which one thinks of it. */
const FIRST = ['event_title', 'source', 'stance', 'occurred', 'reported', 'text', 'quote', 'url', 'note']

/** Positions of columns. `first`: those that a claim mostly needs, and those that are filled; a table whose columns no format
 *  tells keeps its own order. `more`: the others. */
export function arranged({ columns, cells }: EditableRow): { first: number[]; more: number[] } {
  const rank = ({ means }: Field): number => (means === null ? -1 : FIRST.indexOf(means))
  const all = columns.map((_, i) => i)
  const at = (i: number): number => rank(columns[i] ?? { name: '', means: null })
  const known = all.filter((i) => at(i) >= 0).sort((a, b) => at(a) - at(b) || a - b)
  if (!known.length) return { first: all, more: [] }
  const filled = all.filter((i) => at(i) < 0 && cells[i])
  return { first: [...known, ...filled], more: all.filter((i) => at(i) < 0 && !cells[i]) }
}
