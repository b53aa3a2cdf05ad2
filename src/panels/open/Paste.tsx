import { type FormEvent, useId, useState } from 'react'
import type { Store } from '../../store/store'
import { openWords } from '../../words/en/data/open'
import { openIn, type Place } from './choose'
import { pastedAddress, pastedFile } from './pasted'

const words = openWords.paste

type Props = {
  store: Store
  place: Place
  /** What stands in the field. It outlives the field, so that closing the dialog loses nothing. */
  text: string
  onText: (text: string) => void
  onDone: () => void
}

/** A field for a table, for JSON, or for the address of either. It is emptied once its text is open. */
export function Paste({ store, place, text, onText, onDone }: Props) {
  const id = useId()
  const [wrong, setWrong] = useState(false)
  async function submit(event: FormEvent) {
    event.preventDefault()
    const address = place === 'together' ? null : pastedAddress(text)
    if (address !== null) return openAddress(address)
    const file = pastedFile(text)
    setWrong(!file)
    if (!file) return
    onDone()
    await openIn(store, [file], place)
    if (store.getState().source?.files.files.includes(file)) onText('')
  }
  function openAddress(address: string) {
    setWrong(false)
    onDone()
    onText('')
    store.getState().choose({ data: address })
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
        onChange={({ target }) => onText(target.value)}
      />
      {wrong && (
        <p id={`${id}-wrong`} role="alert">
          {words.wrong}
        </p>
      )}
      <button type="submit" className="button strong">
        {place === 'together' ? words.add : words.show}
      </button>
    </form>
  )
}
