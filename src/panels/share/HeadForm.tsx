import { useId } from 'react'
import type { PageHead } from '../../model/pageHead'
import { shareWords } from '../../words/en/share/share'

const words = shareWords.head

type Props = { head: PageHead; onChange: (head: PageHead) => void }

/** What the author of a page says of it. */
export function HeadForm({ head, onChange }: Props) {
  const change = (key: keyof PageHead) => (value: string) => onChange({ ...head, [key]: value })
  return (
    <div className="share-head">
      <TextField label={words.title} value={head.title} onChange={change('title')} />
      <TextField label={words.summary} value={head.summary} onChange={change('summary')} long />
      <TextField label={words.credit} value={head.credit} onChange={change('credit')} />
      <TextField label={words.license} value={head.license} onChange={change('license')} />
      <TextField
        label={words.language}
        value={head.language}
        onChange={change('language')}
        hint={words.languageHint}
      />
    </div>
  )
}

type FieldProps = {
  label: string
  value: string
  onChange: (value: string) => void
  long?: boolean
  hint?: string
}

function TextField({ label, value, onChange, long = false, hint }: FieldProps) {
  const id = useId()
  const shared = { id, className: 'field', value, ...(hint && { 'aria-describedby': `${id}-hint` }) }
  return (
    <div className="share-field">
      <label htmlFor={id}>{label}</label>
      {long ? (
        <textarea {...shared} rows={3} onChange={({ target }) => onChange(target.value)} />
      ) : (
        <input {...shared} onChange={({ target }) => onChange(target.value)} />
      )}
      {hint && (
        <span className="note" id={`${id}-hint`}>
          {hint}
        </span>
      )}
    </div>
  )
}
