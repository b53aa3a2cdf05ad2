/** How the columns of a table say when it happened, and in which zone their clock times are. */
import type { Mapping } from '../../../model/mapping'
import { lengthOf, unitInName } from '../../dates/lengths'
import { isZone, zoneInName } from '../../dates/zones'
import { DURATIONS, type Guessed } from '../columnNames'
import type { Sampled } from '../columnSample'
import { clockColumns } from './guessContent'
import { key } from './guessNames'

/** The column that was found for a field. */
export type At = (what: Guessed) => Sampled | undefined

/** @param taken the places of columns that hold something else */
export function occurredBy(
  at: At,
  columns: readonly Sampled[],
  taken: readonly number[],
): Pick<Mapping, 'occurred'> {
  const [start, end, date] = [at('start'), at('end'), at('occurred')]
  if (start && end) {
    const clocks = end.bareClocks.length ? {} : clocksBeside(start, columns)
    return { occurred: { start: start.label, end: end.label, means: 'lasted', ...clocks } }
  }
  const one = date ?? start ?? end
  if (one) {
    const lasts = columns.find((column, i) => !taken.includes(i) && isLengths(column))?.label
    return {
      occurred: { column: one.label, ...clocksBeside(one, columns), ...(lasts !== undefined && { lasts }) },
    }
  }
  const [year, month, day] = [at('year'), at('month'), at('day')]
  if (!year) {
    const [time, until] = clockColumns(columns)
    return time ? { occurred: { on: '', time: time.label, ...(until && { until: until.label }) } } : {}
  }
  return {
    occurred: {
      year: year.label,
      ...(month && { month: month.label }),
      ...(day && month && { day: day.label }),
    },
  }
}

/** Clock times in columns of their own, where most dates have none themselves. */
function clocksBeside(date: Sampled, columns: readonly Sampled[]): { time?: string; until?: string } {
  if (date.bareClocks.length * 2 > date.values.length) return {}
  const [time, until] = clockColumns(columns)
  return { ...(time && { time: time.label }), ...(until && { until: until.label }) }
}

/** The zone that a column's name tells, and clock times for which none does. */
export function clocksOf(
  { occurred }: Mapping,
  columns: readonly Sampled[],
  dates: readonly Sampled[],
): { zone: string | null; bare: string[] } {
  const beside = occurred && !('year' in occurred) ? [occurred.time, occurred.until] : []
  const times = columns.filter(({ label }) => beside.includes(label))
  const withClocks = [...dates.filter(({ bareClocks }) => bareClocks.length > 0), ...times]
  const named = [...withClocks, ...(times.length ? dates : [])]
  const zones = [...new Set(named.flatMap(({ label }) => zoneInName(label) ?? []))]
  const bare = [
    ...dates.flatMap(({ bareClocks }) => bareClocks),
    ...times.flatMap(({ values }) => values.filter((value) => /\d(?:\s*[ap]\.?m\.?)?$/i.test(value))),
  ]
  return { zone: zones.length === 1 ? (zones[0] ?? null) : null, bare: bare.slice(0, 3) }
}

export const looksLikeZones = ({ values, filled, rows }: Sampled): boolean =>
  filled * 2 > rows && values.every((value) => isZone(value))

/** A column that is called so, of lengths of time with their units. */
const isLengths = ({ label, values, filled }: Sampled): boolean =>
  filled > 0 &&
  DURATIONS.test(key(label)) &&
  values.filter((value) => lengthOf(value, unitInName(label))).length * 2 > values.length

/** Lengths of time without a unit are not read. */
export const unitless = (columns: readonly Sampled[]): string[] =>
  columns
    .filter((one) => one.filled > 0 && DURATIONS.test(key(one.label)) && one.numbers * 2 > one.filled)
    .filter(({ label }) => unitInName(label) === undefined)
    .map(
      ({ label }) =>
        `Nothing tells the unit of the numbers in “${label}”: they were not read as lengths of time.`,
    )
