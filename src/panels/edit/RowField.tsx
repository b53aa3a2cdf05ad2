import { useId } from 'react'
import { KINDS, RELIABILITIES, STANCES } from '../../model/claim'
import type { Field } from '../../model/edit'
import type { Filter } from '../../model/view'
import { useClaimline } from '../../store/useStore'
import { growWords } from '../../words/en/data/edit'
import { KIND_WORDS, STANCE_WORDS } from '../../words/en/sentences/labels'

const words = growWords.form

type Props = {
  /** The position of its column. */
  at: number
  field: Field
  value: string
  /** The id of what says what is wrong with it; null where nothing is. */
  wrong: string | null
  onChange: (value: string) => void
}

/** Texts of more than a few words. */
const LONG = ['summary', 'text', 'quote', 'note']

/** One cell of a row, under its column's name, with what it means. */
export function RowField({ at, field, value, wrong, onChange }: Props) {
  const id = useId()
  const { name, means } = field
  const told = means === null ? undefined : words.fields[means]
  const isOwn = means !== null && isNamed(name, means)
  const hint = isOwn ? told?.hint : told?.label
  const choices = isOwn && means !== null ? choicesOf(means) : null
  const shared = {
    id,
    className: 'field',
    value,
    'data-cell': at,
    'aria-invalid': wrong !== null,
    'aria-describedby': [hint && `${id}-hint`, wrong].filter(Boolean).join(' ') || undefined,
  }
  const change = ({ target }: { target: { value: string } }) => onChange(target.value)
  return (
    <div className="row-field">
      <label htmlFor={id}>
        <bdi>{isOwn ? told?.label : name}</bdi>
      </label>
      {choices ? (
        <select {...shared} onChange={change}>
          {!choices.some(([word]) => word === value) && (
            <option value={value}>{value ? words.kept(value) : words.empty(STANCE_WORDS.asserts)}</option>
          )}
          {choices.map(([word, label]) => (
            <option key={word} value={word}>
              {label}
            </option>
          ))}
        </select>
      ) : (means !== null && LONG.includes(means)) || value.includes('\n') ? (
        <textarea {...shared} rows={2} dir="auto" onChange={change} />
      ) : (
        <>
          <input {...shared} list={`${id}-known`} dir="auto" autoComplete="off" onChange={change} />
          <Known id={`${id}-known`} field={field} />
        </>
      )}
      {hint && (
        <span className="note" id={`${id}-hint`}>
          {hint}
        </span>
      )}
    </div>
  )
}

/** `Event Title` is `event_title`. */
const isNamed = (name: string, means: string): boolean =>
  name
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_') === means

function choicesOf(means: string): [word: string, label: string][] | null {
  if (means === 'stance') return STANCES.map((stance) => [stance, STANCE_WORDS[stance]])
  if (means === 'source_kind')
    return [['', words.none], ...KINDS.map((kind) => [kind, KIND_WORDS[kind]] as [string, string])]
  if (means === 'reliability') return ['', ...RELIABILITIES].map((grade) => [grade, grade || words.none])
  return null
}

const FILTER: Record<string, Filter> = {
  source: 'source',
  affiliation: 'affiliation',
  place: 'place',
}

/** Values that are offered at most. */
const OFFERED = 500

/** What the dataset says in this column already, to choose from. */
function Known({ id, field }: { id: string; field: Field }) {
  const values = useClaimline(({ description }) => description?.values)
  const filter = field.means === null ? undefined : FILTER[field.means]
  const known = field.words ?? (filter && values?.[filter].map(({ label }) => label)) ?? []
  if (!known.length) return null
  return (
    <datalist id={id}>
      {known.slice(0, OFFERED).map((value) => (
        <option key={value} value={value} />
      ))}
    </datalist>
  )
}
