import { mappingDateWords } from '../../../words/en/mappingDates'
import { ColumnField, Field } from './Field'
import type { FieldsProps } from './WhatFields'

const words = mappingDateWords.clocks

/** Clock times beside a column of days, and the zone of those that name none. */
export function ClockFields({
  columns,
  mapping,
  bareClocks,
  onChange,
}: Omit<FieldsProps, 'isGuess'> & { bareClocks: readonly string[] }) {
  const { occurred, zone, ...rest } = mapping
  const beside = occurred && 'column' in occurred ? occurred : null
  const set = (name: 'time' | 'until', column: string) => {
    if (!beside) return
    const { [name]: _, ...others } = beside
    onChange({ ...mapping, occurred: column ? { ...others, [name]: column } : others })
  }
  const example = bareClocks[0] ?? null
  return (
    <>
      {beside && (
        <ColumnField
          {...words.time}
          columns={columns}
          value={beside.time ?? ''}
          onChange={(column) => set('time', column)}
        />
      )}
      {beside?.time && (
        <ColumnField
          {...words.until}
          columns={columns}
          value={beside.until ?? ''}
          onChange={(column) => set('until', column)}
        />
      )}
      {(example !== null || zone !== undefined || beside?.time) && (
        <Field label={words.zone.label} hint={words.zone.hint(example)}>
          {(ids) => (
            <select
              {...ids}
              className="field"
              value={zone ?? ''}
              onChange={({ target }) =>
                onChange({
                  ...rest,
                  ...(occurred && { occurred }),
                  ...(target.value && { zone: target.value }),
                })
              }
            >
              <option value="">{words.zone.unknown}</option>
              {zonesWith(zone).map((one) => (
                <option key={one} value={one}>
                  {one}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
    </>
  )
}

/** UTC, the reader's own zone, and all offsets of full hours. */
function zonesWith(chosen: string | undefined): string[] {
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone
  const offsets = Array.from({ length: 27 }, (_, i) => i - 12)
    .filter((hours) => hours !== 0)
    .map((hours) => `${hours < 0 ? '-' : '+'}${String(Math.abs(hours)).padStart(2, '0')}:00`)
  return [...new Set(['UTC', ...(own.includes('/') ? [own] : []), ...(chosen ? [chosen] : []), ...offsets])]
}
