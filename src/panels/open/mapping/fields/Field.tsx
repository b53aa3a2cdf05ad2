import { type ReactNode, useId } from 'react'
import { mappingWords } from '../../../../words/en/data/mapping'
import { type Column, columnNamed, examplesOf } from '../tableColumns'

const words = mappingWords.field

type FieldProps = {
  label: string
  hint: string
  /** Was it guessed from the column's cells rather than its name? */
  guess?: boolean
  children: (ids: { id: string; 'aria-describedby': string }) => ReactNode
  /** The chosen column, whose first cells are shown. */
  column?: Column | undefined
}

/** A labelled control, with its purpose and a sample of the chosen column. */
export function Field({ label, hint, guess = false, children, column }: FieldProps) {
  const id = useId()
  const examples = column && examplesOf(column)
  return (
    <div className="mapping-field">
      <div className="mapping-label">
        <label htmlFor={id}>{label}</label>
        {guess && (
          <span className="mapping-guess" id={`${id}-guess`}>
            {words.isGuess}
          </span>
        )}
        <p className="note" id={`${id}-hint`}>
          {hint}
        </p>
      </div>
      <div className="mapping-control">
        {children({ id, 'aria-describedby': `${id}-guess ${id}-hint ${id}-examples` })}
        <p className="note mapping-examples" id={`${id}-examples`} dir="auto">
          {column && (examples || words.empty)}
        </p>
      </div>
    </div>
  )
}

type ColumnFieldProps = Omit<FieldProps, 'children' | 'column'> & {
  columns: readonly Column[]
  /** A column's name; '' for none. */
  value: string
  /** The label for choosing no column. */
  none: string
  onChange: (column: string) => void
}

/** A field that is taken from one column. */
export function ColumnField({ columns, value, none, onChange, ...field }: ColumnFieldProps) {
  const column = columnNamed(columns, value)
  return (
    <Field {...field} column={column}>
      {(ids) => (
        <select
          {...ids}
          className="field"
          value={column?.label ?? ''}
          onChange={({ target }) => onChange(target.value)}
        >
          <option value="">{none}</option>
          <ColumnOptions columns={columns} />
        </select>
      )}
    </Field>
  )
}

export function ColumnOptions({ columns, prefix = '' }: { columns: readonly Column[]; prefix?: string }) {
  return columns.map(({ label }) => (
    <option key={label} value={prefix + label}>
      {label}
    </option>
  ))
}
