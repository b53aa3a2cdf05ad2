import { type ReactNode, useId } from 'react'
import { precisionWord } from '../../../import/mapping/mappedDates'
import type { Mapping, Occurred, Precision } from '../../../model/mapping'
import { columnNamed } from './columns'
import { ColumnField, Field } from './Field'
import { FIELD_WORDS, PRECISION_WORDS } from './fieldWords'
import { GivenField } from './GivenField'
import { Meanings } from './Meanings'
import { withField } from './SimpleFields'
import type { FieldsProps } from './WhatFields'

const WAYS = {
  none: 'not in this table',
  column: 'In one column',
  span: 'In two: a start and an end',
  parts: 'In parts: year, month, day',
} as const
type Way = keyof typeof WAYS

const wayOf = (occurred: Occurred | undefined): Way =>
  !occurred ? 'none' : 'start' in occurred ? 'span' : 'year' in occurred ? 'parts' : 'column'

/** Keeps a date's columns when another way of giving the date is chosen. */
function inWay(way: Way, before: Occurred | undefined): Occurred | undefined {
  if (way === 'none') return undefined
  const first = !before
    ? ''
    : 'start' in before
      ? before.start
      : 'year' in before
        ? before.year
        : before.column
  if (way === 'span') return { start: first, end: '', means: 'lasted' }
  return way === 'parts' ? { year: first } : { column: first }
}

/** The columns of when it happened, and when it was reported. */
export function DateFields({ children, ...props }: FieldsProps & { children: ReactNode }) {
  const { columns, mapping, isGuess, onChange } = props
  const { occurred, ...rest } = mapping
  const set = (next: Occurred | undefined) => onChange(next ? { ...rest, occurred: next } : rest)
  return (
    <fieldset className="mapping-part">
      <legend className="section-name">When</legend>
      <Field label="Date" hint="When the source says that it happened" guess={isGuess('occurred')}>
        {(ids) => (
          <select
            {...ids}
            className="field"
            value={wayOf(occurred)}
            onChange={({ target }) => set(inWay(target.value as Way, occurred))}
          >
            {Object.entries(WAYS).map(([way, words]) => (
              <option key={way} value={way}>
                {words}
              </option>
            ))}
          </select>
        )}
      </Field>
      {occurred && <Parts occurred={occurred} columns={columns} onChange={set} />}
      {occurred && <PrecisionField columns={columns} mapping={mapping} onChange={onChange} />}
      <GivenField
        label={FIELD_WORDS.reported[0]}
        hint={FIELD_WORDS.reported[1]}
        none="not in this table"
        columns={columns}
        value={mapping.reported}
        onChange={(given) => onChange(withField(mapping, 'reported', given))}
      />
      {(occurred || mapping.reported) && children}
    </fieldset>
  )
}

type PartsProps = Pick<FieldsProps, 'columns'> & {
  occurred: Occurred
  onChange: (occurred: Occurred) => void
}

function Parts({ occurred, columns, onChange }: PartsProps) {
  const part = (
    label: string,
    hint: string,
    value: string | undefined,
    set: (column: string) => Occurred,
  ) => (
    <ColumnField
      label={label}
      hint={hint}
      columns={columns}
      value={value ?? ''}
      none={hint ? 'Choose a column' : 'not in this table'}
      onChange={(column) => onChange(set(column))}
    />
  )
  if ('column' in occurred)
    return part(
      'Column of the date',
      'A day, a month, a year, in any spelling',
      occurred.column,
      (column) => ({
        column,
      }),
    )
  if ('start' in occurred)
    return (
      <>
        {part('Start', 'First day', occurred.start, (start) => ({ ...occurred, start }))}
        {part('End', 'Last day; empty where it is the same', occurred.end, (end) => ({ ...occurred, end }))}
        <SpanMeans means={occurred.means} onChange={(means) => onChange({ ...occurred, means })} />
      </>
    )
  const { year, month, day } = occurred
  const made = (next: { year: string; month: string; day: string }): Occurred => ({
    year: next.year,
    ...(next.month && { month: next.month }),
    ...(next.day && { day: next.day }),
  })
  const now = { year, month: month ?? '', day: day ?? '' }
  return (
    <>
      {part('Year', 'As a number', year, (column) => made({ ...now, year: column }))}
      {part('Month', '', month, (column) => made({ ...now, month: column }))}
      {part('Day', '', day, (column) => made({ ...now, day: column }))}
    </>
  )
}

type Means = 'lasted' | 'within'
const MEANS: Record<Means, string> = {
  lasted: 'It lasted from start to end',
  within: 'It happened at some time between them',
}

function SpanMeans({ means, onChange }: { means: Means; onChange: (means: Means) => void }) {
  const name = useId()
  return (
    <fieldset className="mapping-choice">
      <legend className="note">What start and end mean</legend>
      {(['lasted', 'within'] as const).map((one) => (
        <label key={one}>
          <input type="radio" name={name} checked={means === one} onChange={() => onChange(one)} />
          {MEANS[one]}
        </label>
      ))}
    </fieldset>
  )
}

function PrecisionField({ columns, mapping, onChange }: Omit<FieldsProps, 'isGuess'>) {
  const { precision, ...rest }: Mapping = mapping
  const column = precision && columnNamed(columns, precision.column)
  return (
    <>
      <ColumnField
        label="How exact"
        hint="Does a column say how exact the date is?"
        columns={columns}
        value={precision?.column ?? ''}
        none="not in this table"
        onChange={(chosen) =>
          onChange(chosen ? { ...rest, precision: { column: chosen, values: {} } } : rest)
        }
      />
      {precision && (
        <Meanings<Precision>
          caption={`What the words in “${precision.column}” mean. Dates never become more exact by it.`}
          values={column?.values ?? []}
          meanings={precision.values}
          known={precisionWord}
          words={PRECISION_WORDS}
          unknown="not known: the date stays as it is"
          onChange={(values) => onChange({ ...rest, precision: { ...precision, values } })}
        />
      )}
    </>
  )
}
