import { Field } from './Field'

type Props<T extends string> = {
  label: string
  hint: string
  value: T
  /** Every answer with its words. */
  options: Record<T, string>
  onChange: (value: T) => void
}

/** A field with a few answers, of which one always holds. */
export function ChoiceField<T extends string>({ label, hint, value, options, onChange }: Props<T>) {
  return (
    <Field label={label} hint={hint}>
      {(ids) => (
        <select
          {...ids}
          className="field"
          value={value}
          onChange={({ target }) => onChange(target.value as T)}
        >
          {Object.entries<string>(options).map(([one, words]) => (
            <option key={one} value={one}>
              {words}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
