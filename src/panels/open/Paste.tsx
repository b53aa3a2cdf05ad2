import { type FormEvent, useId, useState } from 'react'
import type { Store } from '../../store/store'
import { openIn, type Place } from './choose'
import { pastedFile } from './pasted'

/** A field for a table, or for JSON. */
export function Paste({ store, place, onDone }: { store: Store; place: Place; onDone: () => void }) {
  const id = useId()
  const [text, setText] = useState('')
  const [wrong, setWrong] = useState(false)
  function submit(event: FormEvent) {
    event.preventDefault()
    const file = pastedFile(text)
    setWrong(!file)
    if (!file) return
    onDone()
    openIn(store, [file], place)
  }
  return (
    <form className="open-part" onSubmit={submit}>
      <h3>
        <label htmlFor={id}>Paste</label>
      </h3>
      <p id={`${id}-how`}>
        Rows copied from a spreadsheet, with the row of column names above them; or the text of a CSV or JSON
        file. Pasting works anywhere else on the page, too.
      </p>
      <textarea
        id={id}
        className="field open-text"
        rows={6}
        spellCheck={false}
        aria-describedby={wrong ? `${id}-wrong` : `${id}-how`}
        aria-invalid={wrong}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      {wrong && (
        <p id={`${id}-wrong`} role="alert">
          This is neither a table of at least two lines, the first of which names the columns, nor JSON.
        </p>
      )}
      <button type="submit" className="button strong">
        Show what I pasted
      </button>
    </form>
  )
}
