import { unitInName } from '../../../../import/dates/lengths'
import type { Occurred } from '../../../../model/mapping'
import { mappingDateWords } from '../../../../words/en/data/mappingDates'
import { type Column, columnNamed } from '../tableColumns'
import { ChoiceField } from './ChoiceField'
import { ColumnField } from './Field'

const words = mappingDateWords.clocks

type Props = {
  columns: readonly Column[]
  occurred: Extract<Occurred, { column: string }>
  onChange: (occurred: Occurred) => void
}

/** The column that says how long it lasted, and the unit of its numbers where they have none. */
export function LengthFields({ columns, occurred, onChange }: Props) {
  const { lasts, unit, ...rest } = occurred
  return (
    <>
      <ColumnField
        {...words.lasts}
        columns={columns}
        value={lasts ?? ''}
        onChange={(column) => onChange(column ? { ...rest, lasts: column } : rest)}
      />
      {lasts !== undefined && hasBareNumbers(columnNamed(columns, lasts)) && (
        <ChoiceField
          {...words.unit}
          value={unit ?? ''}
          onChange={(chosen) => onChange({ ...rest, lasts, ...(chosen && { unit: chosen }) })}
        />
      )}
    </>
  )
}

/** Numbers of which the column's name does not tell what they count. */
const hasBareNumbers = (column: Column | undefined): boolean =>
  column !== undefined &&
  unitInName(column.label) === undefined &&
  column.values.some((value) => /^\d+(?:[.,]\d+)?$/.test(value))
