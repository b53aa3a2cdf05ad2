/** Rows that were not loaded, as a table that can be mended and opened again. */
import Papa from 'papaparse'
import type { RejectedTable } from '../../model/opening'
import { isOurs, REJECTED_COLUMNS } from '../dataset/mended'
import type { Rejected } from '../dataset/rejectedRows'

export const rejectedTables = (all: readonly Rejected[]): RejectedTable[] =>
  all.map(({ file, header, rows }) => {
    const own = header.filter((name) => !isOurs(name))
    const kept = header.flatMap((name, i) => (isOurs(name) ? [] : [i]))
    const lines = rows.map(({ cells, why, place }) => {
      const beyond = cells.slice(header.length)
      return [...kept.map((i) => cells[i] ?? ''), why, file, place, ...beyond]
    })
    return { file, csv: Papa.unparse([[...own, ...REJECTED_COLUMNS], ...lines], { newline: '\n' }) }
  })
