import type { Guess, Mapping } from '../../../../model/mapping'
import { mappingWords } from '../../../../words/en/data/mapping'
import { type Column, columnNamed } from '../tableColumns'
import { EventField, type EventProps } from './EventField'
import { ColumnField } from './Field'

const words = mappingWords.what

export type FieldsProps = {
  columns: readonly Column[]
  mapping: Mapping
  /** Was this field guessed from the column's cells, and not changed? */
  isGuess: (field: Guess['byContent'][number]) => boolean
  onChange: (mapping: Mapping) => void
}

/** What a row is about: the title, and which rows are one event. */
export function WhatFields(props: FieldsProps & Pick<EventProps, 'inquiry' | 'whole' | 'answered'>) {
  const { inquiry, whole, answered, columns, mapping, isGuess, onChange } = props
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
      <EventField {...{ inquiry, whole, columns, mapping, answered, onChange }} />
      {isApart(props) && <p className="note mapping-aside">{words.apart}</p>}
    </fieldset>
  )
}

/** Is each row an event of its own, though titles repeat? */
function isApart({ columns, mapping: { event, title } }: FieldsProps): boolean {
  const titles = title.columns.map((name) => columnNamed(columns, name))
  return event !== undefined && 'each' in event && titles.length > 0 && titles.every((one) => one?.repeats)
}
