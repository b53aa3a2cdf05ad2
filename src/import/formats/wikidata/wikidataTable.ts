/** Results of a query to Wikidata as its service's CSV or TSV: the variables are the head, and dates lack their
 *  precision, as in its JSON (`wikidata.ts`). It is recognised by days written as midnight, together with items in the
 *  first column or with a label as the service names them: `battleLabel`. */

import { noDataIn } from '../../cells/cells'
import type { TableFormat } from '../../record/record'
import { rowReader, wikidata } from './wikidata'
import { itemAddress, SAMPLED } from './wikidataColumns'

const INSTANT = /^[-+]?\d{4,}-\d\d-\d\dT00:00:00Z$/

/** The format for a table that begins with these rows; null where it is no such table. */
export function wikidataTable(
  header: readonly string[],
  rows: readonly (readonly string[])[],
): TableFormat | null {
  const isNamed =
    header.some((name) => /[a-z\d]Label$/.test(name)) || rows.every(([item = '']) => itemAddress(item) !== '')
  if (!isNamed || !rows.some((row) => row.some((cell) => INSTANT.test(cell)))) return null
  return {
    name: wikidata.name,
    fits: () => true,
    reader: (header, context) => {
      const rowOf =
        (cells: readonly string[]) =>
        (variable: string | undefined): string =>
          variable === undefined ? '' : (cells[header.indexOf(variable)]?.trim() ?? '')
      const read = rowReader([...header], rows.slice(0, SAMPLED).map(rowOf), context)
      const noData = noDataIn(header)
      return (cells) => noData(cells) ?? read(rowOf(cells))
    },
  }
}
