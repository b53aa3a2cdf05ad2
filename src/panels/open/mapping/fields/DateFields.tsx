import { type ReactNode, useId } from 'react'
import { precisionWord } from '../../../../import/mapping/mappedDates'
import { columnsOfDate } from '../../../../import/mapping/readMapping'
import type { Mapping, Occurred, Precision } from '../../../../model/mapping'
import { mappingWords } from '../../../../words/en/data/mapping'
import { type DateWay, mappingDateWords } from '../../../../words/en/data/mappingDates'
import { Meanings } from '../Meanings'
import { columnNamed } from '../tableColumns'
import { ColumnField, Field } from './Field'
import { GivenField } from './GivenField'
import { LengthFields } from './LengthFields'
import { withField } from './SimpleFields'
import type { FieldsProps } from './WhatFields'

const words = mappingDateWords.when

const wayOf = (occurred: Occurred | undefined): DateWay =>
  !occurred
    ? 'none'
    : 'start' in occurred
      ? 'span'
      : 'year' in occurred
        ? 'parts'
        : 'on' in occurred
          ? 'clock'
          : 'column'

/** Keeps a date's columns when another way of giving the date is chosen. */
function inWay(way: DateWay, before: Occurred | undefined): Occurred | undefined {
  if (way === 'none') return undefined
  const [first = ''] = before ? columnsOfDate(before) : []
  if (way === 'clock') return { on: '', time: first }
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
      <legend className="section-name">{words.heading}</legend>
      <Field {...words.date} guess={isGuess('occurred')}>
        {(ids) => (
          <select
            {...ids}
            className="field"
            value={wayOf(occurred)}
            onChange={({ target }) => set(inWay(target.value as DateWay, occurred))}
          >
            {Object.entries(words.ways).map(([way, name]) => (
              <option key={way} value={way}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      {occurred && <Parts occurred={occurred} columns={columns} onChange={set} />}
      {occurred && <PrecisionField columns={columns} mapping={mapping} onChange={onChange} />}
      <GivenField
        {...mappingWords.fields.reported}
        none={mappingWords.field.none}
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
    field: { label: string; hint: string; none: string },
    value: string | undefined,
    set: (column: string) => Occurred,
  ) => (
    <ColumnField
      {...field}
      columns={columns}
      value={value ?? ''}
      onChange={(column) => onChange(set(column))}
    />
  )
  if ('column' in occurred)
    return (
      <>
        {part(words.column, occurred.column, (column) => ({ ...occurred, column }))}
        <LengthFields columns={columns} occurred={occurred} onChange={onChange} />
      </>
    )
  if ('on' in occurred) return <Day occurred={occurred} onChange={onChange} />
  if ('start' in occurred)
    return (
      <>
        {part(words.start, occurred.start, (start) => ({ ...occurred, start }))}
        {part(words.end, occurred.end, (end) => ({ ...occurred, end }))}
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
      {part(words.year, year, (column) => made({ ...now, year: column }))}
      {part(words.month, month, (column) => made({ ...now, month: column }))}
      {part(words.day, day, (column) => made({ ...now, day: column }))}
    </>
  )
}

type DayProps = { occurred: Extract<Occurred, { on: string }>; onChange: (occurred: Occurred) => void }

/** The day of a table that gives clock times alone. */
const Day = ({ occurred, onChange }: DayProps) => (
  <Field {...mappingDateWords.clocks.on}>
    {(ids) => (
      <input
        {...ids}
        type="date"
        className="field"
        required
        value={occurred.on}
        onChange={({ target }) => onChange({ ...occurred, on: target.value })}
      />
    )}
  </Field>
)

type Means = keyof typeof words.means

function SpanMeans({ means, onChange }: { means: Means; onChange: (means: Means) => void }) {
  const name = useId()
  return (
    <fieldset className="mapping-choice">
      <legend className="note">{words.spanMeans}</legend>
      {(['lasted', 'within'] as const).map((one) => (
        <label key={one}>
          <input type="radio" name={name} checked={means === one} onChange={() => onChange(one)} />
          {words.means[one]}
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
        label={words.precision.label}
        hint={words.precision.hint}
        columns={columns}
        value={precision?.column ?? ''}
        none={words.precision.none}
        onChange={(chosen) =>
          onChange(chosen ? { ...rest, precision: { column: chosen, values: {} } } : rest)
        }
      />
      {precision && (
        <Meanings<Precision>
          caption={words.precision.caption(precision.column)}
          values={column?.values ?? []}
          meanings={precision.values}
          known={precisionWord}
          words={words.precisions}
          unknown={words.precision.unknown}
          onChange={(values) => onChange({ ...rest, precision: { ...precision, values } })}
        />
      )}
    </>
  )
}
