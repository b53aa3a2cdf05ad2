import { useMemo, useState } from 'react'
import { saveFile } from '../../look/saveFile'
import { isWorkbook, type RejectedTable } from '../../model/opening'
import type { Problem } from '../../model/problem'
import { useClaimline } from '../../store/useStore'
import { problemsWords as words } from '../../words/en/data/problems'
import { chooseFiles } from '../open/choose'
import { downloadCsv } from '../open/download'

/** `events 2024.csv.gz` → `events 2024.rejected.csv`, and `town.ods` → `town.rejected.xlsx` */
export const rejectedName = (file: string, ending: 'csv' | 'xlsx' = 'csv'): string =>
  `${file.replace(/^.*[/\\]/, '').replace(/(?:\.csv|\.tsv|\.txt|\.xlsx|\.xlsm|\.ods)?(?:\.gz)?$/i, '')}.rejected.${ending}`

function save(table: RejectedTable): void {
  const { file } = table
  if ('csv' in table) downloadCsv(rejectedName(file), table.csv)
  else saveFile(rejectedName(file, 'xlsx'), new Blob([table.workbook]), '')
}

/** Corrects rows that were not loaded: download them as a table, and open the corrected table. */
export function Rejected({ problems }: { problems: readonly Problem[] }) {
  const rejected = useClaimline(({ rejected }) => rejected)
  const [failed, setFailed] = useState('')
  const files = useMemo(
    () => [...new Set(problems.flatMap(({ file, done }) => (done === 'listed' ? [file] : [])))],
    [problems],
  )
  if (!files.length) return null
  async function download(file: string) {
    try {
      for (const table of await rejected()) if (table.file === file) save(table)
      setFailed('')
    } catch (error) {
      setFailed(error instanceof Error ? error.message : String(error))
    }
  }
  return (
    <div className="problems-mend">
      {files.map((file) => (
        <button key={file} type="button" className="plain link" onClick={() => download(file)}>
          {words.download(files.length > 1 ? file : '', isWorkbook(file) ? 'XLSX' : 'CSV')}
        </button>
      ))}
      <button type="button" className="plain link" onClick={() => chooseFiles('together')}>
        {words.add}
      </button>
      <p className="note problems-how">{words.how}</p>
      {failed && <p role="alert">{words.failed(failed)}</p>}
    </div>
  )
}
