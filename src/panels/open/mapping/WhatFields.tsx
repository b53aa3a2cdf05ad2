import type { Guess, Mapping } from '../../../model/mapping'
import { mappingWords } from '../../../words/en/mapping'
import { ColumnField, ColumnOptions, Field } from './Field'
import { type Column, columnNamed } from './tableColumns'

const words = mappingWords.what

export type FieldsProps = {
  columns: readonly Column[]
  mapping: Mapping
  /** Was this field guessed from the column's cells, and not changed? */
  isGuess: (field: Guess['byContent'][number]) => boolean
  onChange: (mapping: Mapping) => void
}

/** What a row is about: the title, and which rows are one event. */
export function WhatFields({ columns, mapping, isGuess, onChange }: FieldsProps) {
  const { title } = mapping
  const setTitle = (at: number, column: string) => {
    const next = title.columns.with(at, column)
    onChange({ ...mapping, title: { ...title, columns: next.filter((one, i) => one || i === 0) } })
  }
  const more = title.columns.length < 3 && title.columns[0]
  return (
    <fieldset className="mapping-part">
      <legend className="section-name">{words.heading}</legend>
      {title.columns.map((column, i) => (
        <ColumnField
          key={i}
          {...(i === 0 ? words.title : { ...words.titlePart, label: words.titlePart.label(i + 1) })}
          guess={i === 0 && isGuess('title')}
          columns={columns}
          value={column}
          onChange={(chosen) => setTitle(i, chosen)}
        />
      ))}
      {more && (
        <button
          type="button"
          className="plain link note mapping-more"
          onClick={() => {
            const next = columns.find(({ label }) => !title.columns.includes(label))?.label ?? ''
            onChange({ ...mapping, title: { ...title, columns: [...title.columns, next] } })
          }}
        >
          {words.addPart}
        </button>
      )}
      <EventField columns={columns} mapping={mapping} onChange={onChange} />
    </fieldset>
  )
}

function EventField({ columns, mapping, onChange }: Omit<FieldsProps, 'isGuess'>) {
  const { event: now, ...rest } = mapping
  const column = now && 'column' in now ? columnNamed(columns, now.column) : undefined
  function choose(value: string): void {
    if (value === 'title') onChange(rest)
    else if (value === 'dates' || value === 'place') onChange({ ...rest, event: { same: value } })
    else if (value === 'row') onChange({ ...rest, event: { each: 'row' } })
    else onChange({ ...rest, event: { column: value.replace(/^column /, '') } })
  }
  const titles = mapping.title.columns.map((name) => columnNamed(columns, name))
  const same = now && 'same' in now ? now.same : null
  const apart = now && !same && !column && titles.length > 0 && titles.every((title) => title?.repeats)
  return (
    <>
      <Field label={words.sameEvent.label} hint={words.sameEvent.hint} column={column}>
        {(ids) => (
          <select
            {...ids}
            className="field"
            value={column ? `column ${column.label}` : (same ?? (now ? 'row' : 'title'))}
            onChange={({ target }) => choose(target.value)}
          >
            <option value="title">{words.sameEvent.title}</option>
            <option value="dates">{words.sameEvent.dates}</option>
            <option value="place">{words.sameEvent.place}</option>
            <option value="row">{words.sameEvent.row}</option>
            <optgroup label={words.sameEvent.column}>
              <ColumnOptions columns={columns} prefix="column " />
            </optgroup>
          </select>
        )}
      </Field>
      {apart && <p className="note mapping-aside">{words.apart}</p>}
    </>
  )
}
