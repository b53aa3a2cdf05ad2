import { type ChangeEvent, useState } from 'react'
import { titleOf } from '../../../import/dataset/datasetHead'
import { missingColumns, readMapping } from '../../../import/mapping/readMapping'
import { saveFile } from '../../../look/saveFile'
import type { Mapping } from '../../../model/mapping'
import { mappingWords } from '../../../words/en/data/mapping'
import type { ColumnsInquiry } from './draft'

const words = mappingWords.settings

type Props = {
  inquiry: ColumnsInquiry
  /** Null while it is incomplete. */
  mapping: Mapping | null
  onOpened: (mapping: Mapping, file: string) => void
}

/** Saves the mapping as a file and reads one: for a colleague, or for `npm run check`. */
export function SavedSettings({ inquiry, mapping, onOpened }: Props) {
  const [wrong, setWrong] = useState<string[]>([])
  async function open({ target }: ChangeEvent<HTMLInputElement>): Promise<void> {
    const [file] = target.files ?? []
    if (!file) return
    const read = settingsIn(await file.text(), file.name, inquiry.header)
    target.value = ''
    setWrong('wrong' in read ? read.wrong : [])
    if ('mapping' in read) onOpened(read.mapping, file.name)
  }
  return (
    <>
      <div className="mapping-wrong" role="alert">
        {wrong.map((sentence) => (
          <p key={sentence} dir="auto">
            {sentence}
          </p>
        ))}
      </div>
      <label className="button mapping-file">
        {words.read}
        <input type="file" className="unseen" accept=".json,application/json" onChange={open} />
      </label>
      <button
        type="button"
        className="button"
        disabled={!mapping}
        onClick={() =>
          mapping && saveFile(`${titleOf(inquiry.file)}.mapping.json`, written(mapping), 'application/json')
        }
      >
        {words.save}
      </button>
    </>
  )
}

const written = (mapping: Mapping): string => `${JSON.stringify(mapping, null, 2)}\n`

/** Reads a saved mapping for a table of these columns, or says what is wrong with it. */
export function settingsIn(
  json: string,
  file: string,
  header: readonly string[],
): { mapping: Mapping } | { wrong: string[] } {
  const read = readMapping(json)
  if ('wrong' in read)
    return {
      wrong: read.wrong.map((wrong) => words.wrong(file, wrong)),
    }
  const missing = missingColumns(read.mapping, header)
  if (!missing.length) return read
  return { wrong: [words.missing(file, missing)] }
}
