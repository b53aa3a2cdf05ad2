import type { Dated } from './dateTypes'
import { shift } from './days'

/** The ends that a date adds to an event's span, in ms. A date open at one side adds only its bounded unit: "by 9 December"
 *  starts with that day. Null for a date without bounds. */
export function edges(
  date: Pick<Dated, 'from' | 'to' | 'fromUnit' | 'toUnit'>,
): { edgeFrom: number; edgeTo: number } | null {
  const [starts, ends] = [Number.isFinite(date.from), Number.isFinite(date.to)]
  if (!starts && !ends) return null
  return {
    edgeFrom: starts ? date.from : shift(date.to, date.toUnit, -1),
    edgeTo: ends ? date.to : shift(date.from, date.fromUnit, 1),
  }
}
