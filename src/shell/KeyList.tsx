import { useState } from 'react'
import { Dialog } from '../look/controls/Dialog'
import { letterKeysOn, setLetterKeys } from '../look/keys/letterKeys'
import { shellWords } from '../words/en/shell'

const words = shellWords.keys

/** Every key of the page, and the switch for those of a single letter. */
export function KeyList({ onClose }: { onClose: () => void }) {
  const [on, setOn] = useState(letterKeysOn)
  const choose = (next: boolean) => {
    setOn(next)
    setLetterKeys(next)
  }
  return (
    <Dialog title={words.title} close={words.close} onClose={onClose}>
      <Keys heading={words.everywhere} rows={words.shortcuts} />
      <label className="key-switch">
        <input type="checkbox" checked={on} onChange={({ target }) => choose(target.checked)} />
        <span>
          {words.single}
          <span className="note"> {words.singleNote}</span>
        </span>
      </label>
      <Keys heading={words.inRows} rows={words.rows} />
      <Keys heading={words.inFilters} rows={words.filters} />
      <Keys heading={words.onStrip} rows={words.strip} />
    </Dialog>
  )
}

type Row = { keys: readonly string[]; does: string }

const Keys = ({ heading, rows }: { heading: string; rows: readonly Row[] }) => (
  <>
    <h3>{heading}</h3>
    <table className="key-table">
      <tbody>
        {rows.map(({ keys, does }) => (
          <tr key={does}>
            <th scope="row">
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </th>
            <td>{does}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </>
)
