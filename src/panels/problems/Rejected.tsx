import { useMemo, useState } from 'react'
import type { Problem } from '../../model/problem'
import { useClaimline } from '../../store/useStore'
import { problemsWords as words } from '../../words/en/data/problems'
import { chooseFiles } from '../open/choose'
import { downloadCsv } from '../open/download'

/** `events 2024.csv.gz` → `events 2024.rejected.csv` */
export const rejectedName = (file: string): string =>
  `${file.replace(/^.*[/\\]/, '').replace(/(?:\.csv|\.tsv|\.txt)?(?:\.gz)?$/i, '')}.rejected.csv`

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
      for (const table of await rejected())
        if (table.file === file) downloadCsv(rejectedName(file), table.csv)
      setFailed('')
    } catch (error) {
      setFailed(error instanceof Error ? error.message : String(error))
    }
  }
  return (
    <div className="problems-mend">
      {files.map((file) => (
        <button key={file} type="button" className="plain link" onClick={() => download(file)}>
          {words.download(files.length > 1 ? file : '')}
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
