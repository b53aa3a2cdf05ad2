/** Tables as CSV (RFC 4180): cells that hold separators are quoted, and none is run as a formula. */
import { harmless } from '../import/cells/formulaCells'

export const csvText = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.map(cellText).join(',')}\n`).join('')

const cellText = (cell: string): string => {
  if (cell === '') return ''
  const text = harmless(cell)
  return /[",;\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
