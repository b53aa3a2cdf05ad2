/** The columns of a table, to choose from. */
import { folded } from '../../../import/dates/monthNames'
import { columnLabels } from '../../../import/mapping/readMapping'
import type { ColumnsInquiry } from './draft'

/** `values`: the distinct cells of the first rows, without empty ones; `repeats`: does any occur twice? */
export type Column = { label: string; values: string[]; repeats: boolean }

export const columnsOf = ({ header, rows }: ColumnsInquiry): Column[] =>
  columnLabels(header).map((label, i) => {
    const filled = rows.map((cells) => (cells[i] ?? '').trim()).filter(Boolean)
    const values = [...new Set(filled)]
    return { label, values, repeats: values.length < filled.length }
  })

/** A mapping may spell a column's name in another case. */
export const columnNamed = (columns: readonly Column[], name: string): Column | undefined =>
  columns.find(({ label }) => label === name) ?? columns.find(({ label }) => folded(label) === folded(name))

const SHOWN = 3
const LONGEST = 40

/** `Day’s Gap · Fort Sumter · Bull Run` */
export const examplesOf = ({ values }: Column): string =>
  values
    .slice(0, SHOWN)
    .map((value) => (value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value))
    .join(' · ')
