/** Finds the order of day and month in a file's dates: `18/04/2001` can only be day first, so `05/04/2001` in the same
 *  file is too. */
import type { DateOrder } from '../../model/mapping'
import type { Problem } from '../../model/problem'

/** `by`: a date that can be read in this order only. `open`: a date that can be read in both, or null. */
export type OrderTold = { order: DateOrder; by: string; open: string | null }

const DIGITS = /^\s*(\d{1,2})[-/.](\d{1,2})[-/.](?:\d{4}|\d\d)(?!\d)/

/** Null where no date tells the order, and where dates contradict each other. */
export function orderAmong(dates: Iterable<string>): OrderTold | null {
  const by: Record<DateOrder, string | null> = { 'day first': null, 'month first': null }
  let open: string | null = null
  for (const date of dates) {
    const [, a, b] = DIGITS.exec(date) ?? []
    const [first, second] = [Number(a), Number(b)]
    if (a === undefined || first === second) continue
    if (first <= 12 && second <= 12) open ??= date
    else if (second <= 12) by['day first'] ??= date
    else if (first <= 12) by['month first'] ??= date
  }
  const { 'day first': day, 'month first': month } = by
  if (day && month) return null
  if (day) return { order: 'day first', by: day, open }
  return month ? { order: 'month first', by: month, open } : null
}

/** The note for a file whose ambiguous dates were read in that order; null where none is ambiguous. */
export function orderProblem(file: string, told: OrderTold): Problem | null {
  if (!told.open) return null
  const which = told.order === 'day first' ? 'day' : 'month'
  const what = `and its like were read with the ${which} first, since “${told.by.trim()}” can be read in no other way`
  return { file, place: '', value: told.open.trim(), what, done: 'kept' }
}
