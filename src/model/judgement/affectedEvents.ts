/** Which events have to be judged anew when other claims are included. */
import type { Columns } from '../dataset/columns'

const compared = new WeakMap<Uint8Array, WeakMap<Uint8Array, Uint8Array>>()

/** Per event: 1 where a claim on it, or a claim that overturns or contradicts one of them, is now included and was not
 *  before, or the other way round. Remembered per pair of selections, so the result must not be written to.
 *  @param now per claim, 1 where it is included
 *  @param before the same, before */
export function affectedEvents(columns: Columns, now: Uint8Array, before: Uint8Array): Uint8Array {
  const known = compared.get(now)?.get(before) ?? compared.get(before)?.get(now)
  if (known) return known
  const other = comparison(columns, now, before)
  compared.set(now, (compared.get(now) ?? new WeakMap()).set(before, other))
  return other
}

function comparison(columns: Columns, now: Uint8Array, before: Uint8Array): Uint8Array {
  const { event, independence, statedContradictions } = columns
  const other = new Uint8Array(columns.events)
  const changed = (c: number): boolean => now[c] !== before[c]
  for (let c = 0; c < now.length; c++) if (now[c] !== before[c]) other[event[c] as number] = 1
  for (const [claim, by] of independence.overturnedBy)
    if (by.some((one) => changed(one.by))) other[event[claim] ?? 0] = 1
  for (const { from, to } of statedContradictions)
    if (changed(from) || changed(to)) for (const c of [from, to]) other[event[c] ?? 0] = 1
  return other
}
