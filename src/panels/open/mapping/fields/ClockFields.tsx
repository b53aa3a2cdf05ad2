import type { Mapping, Occurred } from '../../../../model/mapping'
import { mappingDateWords } from '../../../../words/en/data/mappingDates'
import { ColumnField, Field } from './Field'
import type { FieldsProps } from './WhatFields'

const words = mappingDateWords.clocks

type Props = Omit<FieldsProps, 'isGuess' | 'onChange'> & {
  /** A clock time without a zone; null where there is none. */
  bareClock: string | null
  /** Did the reader say that the zone is not known? */
  zoneless: boolean
  onChange: (part: { mapping: Mapping; zoneless?: boolean }) => void
}

const UNKNOWN = 'unknown'

/** Clock times beside a day, and the zone of those that name none, which is never assumed. */
export function ClockFields({ columns, mapping, bareClock, zoneless, onChange }: Props) {
  const { occurred, zone, ...rest } = mapping
  const beside = occurred && ('column' in occurred || 'on' in occurred) ? occurred : null
  const set = (name: 'time' | 'until', column: string) => {
    if (!beside) return
    const { [name]: _, ...others } = beside
    const next = column || (name === 'time' && 'on' in beside) ? { ...others, [name]: column } : others
    onChange({ mapping: { ...mapping, occurred: next as Occurred } })
  }
  const choose = (chosen: string) =>
    onChange({
      mapping: { ...rest, ...(occurred && { occurred }), ...(isNamed(chosen) && { zone: chosen }) },
      zoneless: chosen === UNKNOWN,
    })
  const open = bareClock !== null && !zoneless
  return (
    <>
      {beside && (
        <ColumnField
          {...('on' in beside ? words.alone : words.time)}
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
      {(bareClock !== null || zone !== undefined) && (
        <div className={open ? 'mapping-open unanswered' : 'mapping-open'}>
          <Field label={words.zone.label} hint={words.zone.hint(bareClock)}>
            {(ids) => (
              <select
                {...ids}
                className="field"
                required
                value={zone ?? (zoneless ? UNKNOWN : '')}
                onChange={({ target }) => choose(target.value)}
              >
                {zone === undefined && !zoneless && <option value="">{words.zone.choose}</option>}
                {zonesWith(zone).map((one) => (
                  <option key={one} value={one}>
                    {one}
                  </option>
                ))}
                <option value={UNKNOWN}>{words.zone.unknown}</option>
              </select>
            )}
          </Field>
        </div>
      )}
    </>
  )
}

const isNamed = (zone: string): boolean => zone !== '' && zone !== UNKNOWN

/** UTC, the reader's own zone, and all offsets of full hours. */
function zonesWith(chosen: string | undefined): string[] {
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone
  const offsets = Array.from({ length: 27 }, (_, i) => i - 12)
    .filter((hours) => hours !== 0)
    .map((hours) => `${hours < 0 ? '-' : '+'}${String(Math.abs(hours)).padStart(2, '0')}:00`)
  return [...new Set(['UTC', ...(own.includes('/') ? [own] : []), ...(chosen ? [chosen] : []), ...offsets])]
}
