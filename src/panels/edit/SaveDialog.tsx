import { useState } from 'react'
import { Dialog } from '../../look/controls/Dialog'
import { saveFile } from '../../look/saveFile'
import { isWorkbook } from '../../model/opening'
import { useClaimline, useStoreItself } from '../../store/useStore'
import { growWords } from '../../words/en/data/edit'
import { takeAway } from '../share/takeAway'
import { nameToSave } from './nameToSave'
import './edit.css'

const words = growWords.save

/** Saves the reader's own data: each file as it is now, its columns in their order, or all of it as one file. */
export function SaveDialog() {
  const store = useStoreItself()
  const { open, begin, saved } = useClaimline(({ source, begin, saved }) => ({
    open: source?.files,
    begin,
    saved,
  }))
  const files = open?.files ?? []
  const unsaved = open?.unsaved ?? []
  const [said, setSaid] = useState('')
  const attempt = async (save: () => Promise<string>) => {
    try {
      setSaid(words.done(await save()))
    } catch (error) {
      setSaid(words.failed(error instanceof Error ? error.message : String(error)))
    }
  }
  const saveOne = (file: (typeof files)[number]) =>
    attempt(async () => {
      const name = await nameToSave(file)
      saveFile(name, file.bytes, file.bytes.type)
      saved(file.name)
      return name
    })
  const saveAll = () =>
    attempt(async () => {
      const { name, text, type } = await takeAway(store.getState(), 'everything', 'json')
      saveFile(name, text, type)
      saved(null)
      return name
    })
  return (
    <Dialog title={words.title} close={words.close} onClose={() => begin(null)}>
      <p className="note">{words.explained}</p>
      <ul className="save-list">
        {files.map((file) => (
          <li key={file.name}>
            <h3>
              <bdi>{file.name}</bdi>{' '}
              {unsaved.includes(file.name) && <span className="note">{words.changed}</span>}
            </h3>
            {isWorkbook(file.name) && unsaved.includes(file.name) && <p className="note">{words.workbook}</p>}
            <button
              type="button"
              className={unsaved.includes(file.name) ? 'button strong' : 'button'}
              onClick={() => saveOne(file)}
            >
              {words.download(file.name)}
            </button>
          </li>
        ))}
        <li>
          <h3>{words.whole}</h3>
          <p className="note">{words.wholeExplained}</p>
          <button type="button" className="button" onClick={saveAll}>
            {words.downloadWhole}
          </button>
        </li>
      </ul>
      <p role="status">{said}</p>
    </Dialog>
  )
}
