/** Rows that were not loaded, as files in the format that they came in: a workbook, else CSV. */
import type { RejectedTable } from '../model/opening'
import { isArchive } from './bytes/notText'
import type { Rejected } from './dataset/rejectedRows'
import type { ReadableFile } from './read'
import { rejectedCsv, rejectedLines } from './table/rejected'

/** @param files those that were read */
export async function rejectedFiles(
  files: readonly ReadableFile[],
  all: readonly Rejected[],
): Promise<RejectedTable[]> {
  const tables: RejectedTable[] = []
  for (const one of all) {
    const from = files.find(({ name }) => name === one.file)
    if (from && !/\.kmz$/i.test(from.name) && (await isArchive(from.bytes))) {
      const { rejectedWorkbook } = await import('./workbook/rejectedWorkbook')
      tables.push({ file: one.file, workbook: rejectedWorkbook(rejectedLines(one)) })
    } else tables.push({ file: one.file, csv: rejectedCsv(one) })
  }
  return tables
}
