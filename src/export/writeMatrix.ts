/** The matrix as a table: events down, sources across, in each cell what that source says about that event. */
import type { Matrix, MatrixCell } from '../engine/answer/row'
import type { Dataset } from '../model/claim'
import { STATUS_WORDS } from '../words/en/sentences/labels'
import { exportWords } from '../words/en/share/exported'
import { csvText } from './csvText'
import type { Told } from './told'

/** @param matrix with all its cells */
export function writeMatrix({ columns, rows }: Matrix, told: Told, { sources }: Dataset): string {
  const sides = new Map(sources.map(({ id, affiliation }) => [id, affiliation]))
  const head = [
    ...exportWords.matrixHead,
    ...columns.map(({ id, name }) => (sides.get(id) ? `${name} (${sides.get(id)})` : name)),
  ]
  const lines = rows.map(({ id, title, status, cells }) => {
    const event = told.get(id)
    const said = columns.map((_, column) => cellText(cells.find((cell) => cell.column === column)))
    return [title, STATUS_WORDS[status], event ? exportWords.whenWords(event) : '', ...said]
  })
  return csvText([head, ...lines])
}

const cellText = (cell: MatrixCell | undefined): string =>
  (cell?.claims ?? []).map((claim) => exportWords.matrixClaim(claim)).join('; ')
