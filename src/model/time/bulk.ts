/** Outliers: a mistyped year must not make a timeline of three centuries. */
import type { Span } from './span'

/** Of what is placed in time, at most one in so many may be an outlier. */
const ONE_IN = 200
/** The share of the whole stretch that the bulk may cover at most: otherwise nothing counts as an outlier. */
const MOST = 1 / 2

/** The instants between which the bulk lies, both included, and how many are before and after it. */
export type Bulk = Span & { before: number; after: number }

/** What is nearer to the bulk than this share of its length belongs to it. */
const NEAR = 1 / 2

/** The shortest stretch that holds all but at most 0.5 % of some instants, and what lies near it, where leaving out the
 *  others shortens the stretch of all by more than half; else null.
 *  @param instants ascending, ms @param countAt how many there are at each */
export function bulkOf(instants: ArrayLike<number>, countAt: (i: number) => number = () => 1): Bulk | null {
  const last = instants.length - 1
  let all = 0
  for (let i = 0; i <= last; i++) all += countAt(i)
  const spare = Math.floor(all / ONE_IN)
  const at = (i: number) => instants[i] as number
  let [to, after] = [last, 0]
  while (to > 0 && after + countAt(to) <= spare) after += countAt(to--)
  let best: Bulk | null = null
  let before = 0
  for (let from = 0; from <= to && before <= spare; before += countAt(from++)) {
    while (before + after > spare && to < last) after -= countAt(++to)
    if (!best || at(to) - at(from) < best.to - best.from) best = { from: at(from), to: at(to), before, after }
  }
  const bulk = best && withNear(best, instants, countAt)
  return bulk && bulk.to - bulk.from < (at(last) - at(0)) * MOST ? bulk : null
}

function withNear({ from, to }: Span, instants: ArrayLike<number>, countAt: (i: number) => number): Bulk {
  const reach = (to - from) * NEAR
  const bulk = { from, to, before: 0, after: 0 }
  for (let i = 0; i < instants.length; i++) {
    const at = instants[i] as number
    if (at < from - reach) bulk.before += countAt(i)
    else if (at > to + reach) bulk.after += countAt(i)
    else {
      bulk.from = Math.min(bulk.from, at)
      bulk.to = Math.max(bulk.to, at)
    }
  }
  return bulk
}
