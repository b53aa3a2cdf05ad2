import type { Given } from '../../../../model/mapping'
import { mappingWords } from '../../../../words/en/data/mapping'
import { type Column, columnNamed } from '../tableColumns'
import { ColumnOptions, Field } from './Field'

const words = mappingWords.field

type Props = {
  label: string
  hint: string
  none: string
  guess?: boolean
  columns: readonly Column[]
  value: Given | undefined
  onChange: (given: Given | undefined) => void
}

/** A field with a column, or with one text for all rows. */
export function GivenField({ none, columns, value, onChange, ...field }: Props) {
  const column = value && 'column' in value ? columnNamed(columns, value.column) : undefined
  const text = value && 'text' in value ? value.text : null
  return (
    <Field {...field} column={column}>
      {(ids) => (
        <>
          <select
            {...ids}
            className="field"
            value={text === null ? (column ? `column ${column.label}` : '') : 'text'}
            onChange={({ target }) => onChange(chosen(target.value))}
          >
            <option value="">{none}</option>
            <optgroup label={words.fromColumn}>
              <ColumnOptions columns={columns} prefix="column " />
            </optgroup>
            <option value="text">{words.sameInAll}</option>
          </select>
          {text !== null && (
            <input
              className="field"
              aria-label={words.sameInAllName(field.label)}
              value={text}
              onChange={({ target }) => onChange({ text: target.value })}
            />
          )}
        </>
      )}
    </Field>
  )
}

function chosen(value: string): Given | undefined {
  if (value === 'text') return { text: '' }
  return value === '' ? undefined : { column: value.replace(/^column /, '') }
}
