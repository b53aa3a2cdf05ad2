/** What claims count, as columns. */
import type { Figure } from '../claim'
import { code, dictionary } from '../storage/dictionary'
import { growableColumn } from '../storage/growableColumn'
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
  const [claim, name] = [growableColumn(Uint32Array), growableColumn(Uint32Array)]
  const [low, high] = [growableColumn(Float64Array), growableColumn(Float64Array)]
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
