import type { Mapping } from '../../../model/mapping'
import { type Column, columnNamed } from './columns'
import { ColumnField, ColumnOptions, Field } from './Field'

export type FieldsProps = {
  columns: readonly Column[]
  mapping: Mapping
  /** Was this field guessed from the column's cells, and not changed? */
  isGuess: (field: 'title' | 'source' | 'occurred') => boolean
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
      <legend className="section-name">What happened</legend>
      {title.columns.map((column, i) => (
        <ColumnField
          key={i}
          label={i === 0 ? 'Title' : `Title, part ${i + 1}`}
          hint={i === 0 ? 'The event in a few words' : 'Joined to the first by a comma'}
          guess={i === 0 && isGuess('title')}
          columns={columns}
          value={column}
          none={i === 0 ? 'Choose a column' : 'no more'}
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
          Add a column to the title
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
    else if (value === 'row') onChange({ ...rest, event: { each: 'row' } })
    else onChange({ ...rest, event: { column: value.replace(/^column /, '') } })
  }
  const titles = mapping.title.columns.map((name) => columnNamed(columns, name))
  const apart = now && !column && titles.length > 0 && titles.every((title) => title?.repeats)
  return (
    <>
      <Field
        label="Which rows are one event"
        hint="Rows of one event are compared: who says so, who denies it, and when"
        column={column}
      >
        {(ids) => (
          <select
            {...ids}
            className="field"
            value={column ? `column ${column.label}` : now ? 'row' : 'title'}
            onChange={({ target }) => choose(target.value)}
          >
            <option value="title">Those with the same title</option>
            <option value="row">None: each row is an event of its own</option>
            <optgroup label="Those with the same…">
              <ColumnOptions columns={columns} prefix="column " />
            </optgroup>
          </select>
        )}
      </Field>
      {apart && (
        <p className="note mapping-aside">
          Some titles stand in several rows. So they are events of their own, and are not compared.
        </p>
      )}
    </>
  )
}
