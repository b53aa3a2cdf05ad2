import type { Dated } from './dateTypes'
import { shift } from './days'

/** The ends that a date lends to a hull, ms: a date open at one side lends only its bounded unit ("by 9 December"
 *  reaches back to the start of that day, no further), one without bounds lends none and is null. */
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
