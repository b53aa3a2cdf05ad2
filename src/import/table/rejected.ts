/** Rows that were not loaded, as a table that can be mended and opened again. */
import Papa from 'papaparse'
import { isOurs, REJECTED_COLUMNS } from '../dataset/mended'
import type { Rejected } from '../dataset/rejectedRows'

/** The names of the columns and the rows, each with what is wrong, and where it came from. */
export function rejectedLines({ file, header, rows }: Rejected): string[][] {
  const own = header.filter((name) => !isOurs(name))
  const kept = header.flatMap((name, i) => (isOurs(name) ? [] : [i]))
  const lines = rows.map(({ cells, why, place }) => {
    const beyond = cells.slice(header.length)
    return [...kept.map((i) => cells[i] ?? ''), why, file, place, ...beyond]
  })
  return [[...own, ...REJECTED_COLUMNS], ...lines]
}

export const rejectedCsv = (one: Rejected): string => Papa.unparse(rejectedLines(one), { newline: '\n' })
