import { type FormEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { useClaimline } from '../../store/useStore'
import { dayWords } from '../../words/en/sentences/dateWords'
import { stripWords } from '../../words/en/views/strip'
import { writtenDay } from './writtenDay'

const words = stripWords.reported

/** The day of knowledge as text. A whole date counts as soon as it is written, an empty field means the latest day; what
 *  is no date is said when the field is left, and changes nothing. */
export function DayField() {
  const id = useId()
  const { asof, choose } = useClaimline(({ view, choose }) => ({ asof: view.asof, choose }))
  const [draft, setDraft] = useState<string | null>(null)
  const [error, setError] = useState<string | null>(null)

  // The day was set elsewhere: what is half written here gives way.
  const own = useRef(asof)
  useEffect(() => {
    if (own.current === asof) return
    own.current = asof
    setDraft(null)
    setError(null)
  }, [asof])

  function set(day: string | null) {
    setError(null)
    own.current = day
    if (day !== asof) choose({ asof: day })
  }
  function change(text: string) {
    setDraft(text)
    const read = writtenDay(text)
    if (!text.trim()) set(null)
    else if ('day' in read) set(read.day)
  }
  function finish(event?: FormEvent) {
    event?.preventDefault()
    const text = draft?.trim() ?? ''
    const read = writtenDay(text)
    if (text && 'error' in read) return setError(stripWords.dayErrors[read.error](text))
    setError(null)
    setDraft(null)
  }
  function undo(event: KeyboardEvent) {
    if (event.key !== 'Escape' || draft === null) return
    event.preventDefault()
    event.stopPropagation()
    setDraft(null)
    setError(null)
  }
  return (
    <form className="day-form" onSubmit={finish} noValidate>
      <label htmlFor={id}>{words.asOf}</label>
      <input
        id={id}
        type="text"
        className="field day-field"
        autoComplete="off"
        placeholder={words.placeholder}
        value={draft ?? (asof === null ? '' : dayWords(asof))}
        aria-invalid={error !== null}
        aria-describedby={error === null ? undefined : `${id}-error`}
        onChange={({ target }) => change(target.value)}
        onFocus={({ target }) => target.select()}
        onBlur={() => finish()}
        onKeyDown={undo}
      />
      {error !== null && (
        <p id={`${id}-error`} className="day-error" role="alert">
          {error}
        </p>
      )}
    </form>
  )
}
