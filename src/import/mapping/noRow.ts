/** Rows of a table that are no rows of data. */
import { columnKey } from '../cells/cells'

const TOTAL =
  /^(?:(?:grand |sub-?)?totals?|sum|summe|gesamt|insgesamt|total général|suma|totale|totais|totales|toplam|razem|ogółem|итого|всего|разом|усього|المجموع|الإجمالي|합계|총계|合计|总计|合計)\s*:?$/i
const FOOTNOTE =
  /^(?:\*|†|\(\*\)|(?:sources?|notes?|quellen?|anmerkung(?:en)?|fuentes?|fontes?|fonte|источники?|примечани[ея]|джерел[ао])\s*:)/i

/** Rows without a date that are none: heads that printed tables repeat on every page, cut off and shifted
 *  (`Target      City` in a column `target`), totals, and notes below the table. */
export function whyNoRow(cells: readonly string[], header: readonly string[], date: string): string | null {
  const at = cells.findIndex((cell) => cell !== '' && cell.trim() !== '')
  const first = (cells[at] ?? '').trim()
  if (TOTAL.test(first) && (date === '' || date.startsWith(first)))
    return 'the row has no date and begins with a word for a total'
  if (header.length > 2 && FOOTNOTE.test(first) && cells.every((cell, i) => i === at || cell.trim() === ''))
    return 'the row has one cell, which is a note on the table'
  const names =
    date === '' &&
    header.some(
      (name, i) =>
        name !== '' && columnKey((cells[i] ?? '').trim().split(/\s{2,}/)[0] ?? '') === columnKey(name),
    )
  return names ? 'the row has no date and holds a column’s name: it looks like a head' : null
}
