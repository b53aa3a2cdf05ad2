/** What the cells of columns of dates tell together: the order of day and month, numbers that are years, merged cells. */
import type { Mapping, OrderSeen } from '../../../model/mapping'
import type { Sampled } from '../columnSample'

/** What the digits of several columns say together. */
export function orderOf(dates: readonly Sampled[]): OrderSeen {
  const [days, months] = [dates.some((d) => d.dayFirst > 0), dates.some((d) => d.monthFirst > 0)]
  const open = dates.some((d) => d.open.length > 0)
  if (days && months) return open ? 'open' : 'none'
  if (days || months) return days ? 'day first' : 'month first'
  return open ? 'open' : 'none'
}

/** Numbers that the column itself shows to be years. */
export function numbersIn(dates: readonly Sampled[]): Pick<Mapping, 'early' | 'years'> {
  const of = (count: (column: Sampled) => number) => dates.reduce((sum, column) => sum + count(column), 0)
  const early = of(({ small }) => small) > 0 && of(({ early }) => early) > 0
  const years = dates.some(({ twoYears, noMonths, filled }) => noMonths > 0 && twoYears > filled * 0.8)
  return { ...(early && { early }), ...(years && { years }) }
}

/** Filled in the first row, empty in many others, and never the same again. */
export const mergedIn = (column: Sampled | undefined): string[] =>
  column?.isFirstFilled === true &&
  column.filled <= column.rows * 0.75 &&
  column.filled > 1 &&
  column.distinct === column.filled
    ? [column.label]
    : []
