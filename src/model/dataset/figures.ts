/** What claims count, as columns, and whether any two counts disagree. */
import type { Figure } from '../claim'
import { code, dictionary } from '../storage/dictionary'
import { growing } from '../storage/growableColumn'
import type { Span } from '../time/span'
import { inverse } from './claimOrder'

/** All figures of a dataset in the order of its claims. */
export type FigureColumns = {
  /** The claim that gives the figure. */
  claim: Uint32Array
  /** What is counted: index into `names`. */
  name: Uint32Array
  names: string[]
  /** The closed range of counts; ±Infinity for an open end. */
  low: Float64Array
  high: Float64Array
}

/** Writes figures claim by claim. */
export function figuresWriter() {
  const names = dictionary()
  const [claim, name] = [growing(Uint32Array), growing(Uint32Array)]
  const [low, high] = [growing(Float64Array), growing(Float64Array)]
  return {
    add(c: number, figures: Readonly<Record<string, Figure>>): void {
      for (const [key, figure] of Object.entries(figures)) {
        const range = rangeOf(figure)
        claim.push(c)
        name.push(code(names, key))
        low.push(range.low)
        high.push(range.high)
      }
    },
    /** @param written the claims' order, where it is not that in which they came */
    done: (written: Uint32Array | null): FigureColumns =>
      inOrderOf(written, {
        claim: claim.done(),
        name: name.done(),
        names: names.values,
        low: low.done(),
        high: high.done(),
      }),
  }
}

function inOrderOf(written: Uint32Array | null, figures: FigureColumns): FigureColumns {
  if (!written || !figures.claim.length) return figures
  const claimOf = inverse(written)
  const claim = figures.claim.map((at) => claimOf[at] ?? 0)
  const order = Uint32Array.from(claim, (_, f) => f).sort(
    (f, g) => (claim[f] ?? 0) - (claim[g] ?? 0) || f - g,
  )
  return {
    claim: order.map((f) => claim[f] ?? 0),
    name: order.map((f) => figures.name[f] ?? 0),
    names: figures.names,
    low: Float64Array.from(order, (f) => figures.low[f] ?? 0),
    high: Float64Array.from(order, (f) => figures.high[f] ?? 0),
  }
}

/** Where the entries of a claim begin, in a column that rises. */
export function position(claims: Uint32Array, c: number): number {
  let [low, high] = [0, claims.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((claims[middle] ?? 0) < c) low = middle + 1
    else high = middle
  }
  return low
}

/** `[300, null]`, "300 or more", reaches to Infinity. */
function rangeOf(figure: Figure): { low: number; high: number } {
  const [low, high] = typeof figure === 'number' ? [figure, figure] : figure
  return { low: low ?? Number.NEGATIVE_INFINITY, high: high ?? Number.POSITIVE_INFINITY }
}

/** A count, and the time that it is about, ms. */
export type Counted = Span & { low: number; high: number }

/** Do two closed ranges of counts have no number in common? */
export const apart = (a: Pick<Counted, 'low' | 'high'>, b: Pick<Counted, 'low' | 'high'>): boolean =>
  a.high < b.low || b.high < a.low

/** Are there two whose times meet and whose ranges do not? In n log n: each is held, in the order of starts, against
 *  the lowest and the highest of those before it that have not ended. */
export function disagree(counted: readonly Counted[]): boolean {
  if (!someApart(counted)) return false
  const ends = [...new Set(counted.map(({ to }) => to))].sort((a, b) => (a > b ? -1 : 1))
  const standing = extremes(ends.length)
  return [...counted].sort(byStart).some((one) => {
    if (apart(one, standing.among(before(ends, one.from)))) return true
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

/** The highest of the low ends and the lowest of the high ones: beyond either, a range is apart from one of both. */
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
