/** Columns of numbers as the figures of a claim. */
import type { Figure } from '../../model/claim'
import { countOf } from '../cells/figureCell'
import { saysNoDate } from '../dates/ends'
import type { Remark } from '../record/record'
import type { CellOf } from './mappedSpans'

/** The figures of a row, named by their columns; undefined without any. A cell that is no number is left out with a remark,
 *  but for one that says that none is known. */
export function figuresOf(
  columns: readonly string[] | undefined,
  cell: CellOf,
  remarks: Remark[],
): Record<string, Figure> | undefined {
  const found: [string, Figure][] = []
  for (const column of columns ?? []) {
    const text = cell(column)
    if (text === '' || saysNoDate(text)) continue
    const read = countOf(text)
    if (read) found.push([column, read.figure])
    if (!read)
      remarks.push({ field: column, value: text, what: 'is no number and no range of numbers; left out' })
    else if (read.lost)
      remarks.push({ field: column, value: text, what: `was read as a number: ${read.lost}` })
  }
  return found.length ? Object.fromEntries(found) : undefined
}
