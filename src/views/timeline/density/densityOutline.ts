/** The outlines of a density, one layer for each stance or status. */
import type { Tile, TileLayer } from '../../../engine/answer/lane'

/** A layer as the path of an SVG, to be filled and outlined. At the tile's ends it reaches one part further, so that an
 *  SVG as long as the tile cuts the outline off there and neighbouring tiles look like one. */
export type LayerOutline = { sign: TileLayer['sign']; d: string }

/** The height of one mark in outlines. They are drawn in whole numbers, which are written much faster than fractions. */
export const ONE_HIGH = 100

/** The greatest numbers of marks in any part of some tiles, above the line and below it. */
export type Most = { above: number; below: number }

/** What denies and doubts hangs below the line, as in claim lines. Statuses have one side. */
const isBelow = ({ sign }: TileLayer): boolean => sign === 'denies' || sign === 'doubts'

/** The outlines of a tile's layers, from the line upwards, then from the line downwards. The layers of a side are
 *  together as high as the square root of their sum, and share that height as they share the count. To be drawn from the
 *  last to the first, so that where two outlines meet, the inner layer's is seen. */
export function layerOutlines({ layers }: Pick<Tile, 'layers'>): LayerOutline[] {
  return [
    ...stacked(
      layers.filter((layer) => !isBelow(layer)),
      -1,
    ),
    ...stacked(layers.filter(isBelow), 1),
  ]
}

/** @param direction -1 upwards, 1 downwards */
function stacked(layers: readonly TileLayer[], direction: number): LayerOutline[] {
  const all = sumsOf(layers)
  const heights = (sums: readonly number[]) =>
    sums.map((sum, i) => {
      const whole = all[i] ?? 0
      return whole ? direction * Math.round((sum / whole) * Math.sqrt(whole) * ONE_HIGH) : 0
    })
  let sums: readonly number[] = all.map(() => 0)
  let inner: readonly number[] = sums
  return layers.map(({ sign, bins: own }) => {
    sums = sums.map((sum, i) => sum + (own[i] ?? 0))
    const outer = heights(sums)
    const d = outline(inner, outer)
    inner = outer
    return { sign, d }
  })
}

/** By part of a tile. */
function sumsOf(layers: readonly TileLayer[]): number[] {
  const sums: number[] = []
  for (const { bins } of layers)
    bins.forEach((bin, i) => {
      sums[i] = (sums[i] ?? 0) + bin
    })
  return sums
}

/** The sums of a side are rounded up to powers of two, so that the common scale stays the same during a pan. 0: nothing
 *  hangs below the line. */
export function mostIn(tiles: readonly Pick<Tile, 'bins' | 'layers'>[]): Most {
  const most = { above: 1, below: 0 }
  for (const { bins, layers } of tiles) {
    const below = sumsOf(layers.filter(isBelow))
    bins.forEach((all, i) => {
      most.above = Math.max(most.above, all - (below[i] ?? 0))
      most.below = Math.max(most.below, below[i] ?? 0)
    })
  }
  return { above: powerOfTwo(most.above), below: most.below && powerOfTwo(most.below) }
}

const powerOfTwo = (count: number): number => 2 ** Math.ceil(Math.log2(count))

/** Heights in the units of outlines: above the line, and of both sides. */
export function heightsOf({ above, below }: Most): { above: number; both: number } {
  const height = (count: number) => Math.sqrt(count) * ONE_HIGH
  return { above: height(above), both: height(above) + height(below) }
}

/** The area between two rows of heights: one shape per stretch in which they differ. */
function outline(lower: readonly number[], upper: readonly number[]): string {
  let d = ''
  for (let i = 0; i < upper.length; i++) {
    if (upper[i] === lower[i]) continue
    const start = i
    while (i + 1 < upper.length && upper[i + 1] !== lower[i + 1]) i++
    const end = i + 1
    const left = start === 0 ? -1 : start
    const right = end === upper.length ? end + 1 : end
    d += `M${left} ${lower[start]}V${upper[start]}${steps(upper, start, end)}H${right}V${lower[i]}${stepsBack(lower, start, end)}H${left}z`
  }
  return d
}

/** From the left, up to the last step: "H1V-3". */
function steps(at: readonly number[], start: number, end: number): string {
  let d = ''
  for (let i = start + 1; i < end; i++) if (at[i] !== at[i - 1]) d += `H${i}V${at[i]}`
  return d
}

/** From the right, up to the last step. */
function stepsBack(at: readonly number[], start: number, end: number): string {
  let d = ''
  for (let i = end - 2; i >= start; i--) if (at[i] !== at[i + 1]) d += `H${i + 1}V${at[i]}`
  return d
}
