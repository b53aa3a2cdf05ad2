import { type FormEvent, useId, useState } from 'react'
import type { Store } from '../../store/store'
import { openWords } from '../../words/en/open'
import { openIn, type Place } from './choose'
import { pastedFile } from './pasted'

const words = openWords.paste

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
        <label htmlFor={id}>{words.title}</label>
      </h3>
      <p id={`${id}-how`}>{words.how}</p>
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
          {words.wrong}
        </p>
      )}
      <button type="submit" className="button strong">
        {words.show}
      </button>
    </form>
  )
}
