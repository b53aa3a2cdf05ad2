/** Do counts disagree: do two of them, about times that meet, have no number in common? */
import type { Span } from '../time/span'

/** A count, and the time that it is about, ms. */
export type Counted = Span & { low: number; high: number }

/** Do two closed ranges of counts have no number in common? */
export const disjoint = (a: Pick<Counted, 'low' | 'high'>, b: Pick<Counted, 'low' | 'high'>): boolean =>
  a.high < b.low || b.high < a.low

/** Are there two whose times meet and whose ranges do not? In n log n: each is held, in the order of starts, against
 *  the lowest and the highest of those before it that have not ended. */
export function anyDisagree(counted: readonly Counted[]): boolean {
  if (!someApart(counted)) return false
  const ends = [...new Set(counted.map(({ to }) => to))].sort((a, b) => (a > b ? -1 : 1))
  const standing = extremes(ends.length)
  return [...counted].sort(byStart).some((one) => {
    if (disjoint(one, standing.among(before(ends, one.from)))) return true
    standing.add(before(ends, one.to) + 1, one)
    return false
  })
}

const byStart = (a: Span, b: Span): number => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0)

function someApart(counted: readonly Counted[]): boolean {
  const all = counted.reduce(narrowed, UNBOUNDED)
  return all.high < all.low
}

const UNBOUNDED = { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY }

type Range = Pick<Counted, 'low' | 'high'>

/** The highest low end and the lowest high end: a range beyond either is disjoint from one of the two. */
const narrowed = (a: Range, b: Range): Range => ({
  low: Math.max(a.low, b.low),
  high: Math.min(a.high, b.high),
})

/** How many ends, which stand in falling order, come after an instant. */
function before(ends: readonly number[], instant: number): number {
  let [from, to] = [0, ends.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if ((ends[middle] ?? 0) > instant) from = middle + 1
    else to = middle
  }
  return from
}

/** A binary indexed tree (Fenwick): the extremes among all that were added at the places 1 to n. */
function extremes(size: number) {
  const tree: Range[] = Array.from({ length: size + 1 }, () => UNBOUNDED)
  return {
    add(place: number, range: Range): void {
      for (let i = place; i <= size; i += i & -i) tree[i] = narrowed(tree[i] ?? UNBOUNDED, range)
    },
    among(places: number): Range {
      let found: Range = UNBOUNDED
      for (let i = places; i > 0; i -= i & -i) found = narrowed(found, tree[i] ?? UNBOUNDED)
      return found
    },
  }
}
