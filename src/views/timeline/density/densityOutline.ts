/** The outlines of a density, one layer for each stance or status. */
import type { Tile, TileLayer } from '../../../engine/answer/lane'

/** A layer as SVG paths: what it covers, and the line on top of it, which is open at the tile's ends. */
export type LayerOutline = { sign: TileLayer['sign']; d: string; line: string }

/** The outlines of a tile's layers, upwards, the first at the bottom. All layers together are as high as the square root
 *  of the whole, and share that height as they share the count. */
export function layerOutlines({ bins, layers }: Pick<Tile, 'bins' | 'layers'>): LayerOutline[] {
  let below: readonly number[] = bins.map(() => 0)
  return layers.map(({ sign, bins: own }) => {
    const above = below.map((sum, i) => sum + (own[i] ?? 0))
    const [lower, upper] = [heights(below, bins), heights(above, bins)]
    below = above
    return { sign, ...outline(lower, upper) }
  })
}

const heights = (sums: readonly number[], bins: readonly number[]): number[] =>
  sums.map((sum, i) => {
    const all = bins[i] ?? 0
    return all ? -Math.round((sum / all) * Math.sqrt(all) * 1000) / 1000 : 0
  })

/** The area between two rows of heights: one shape per stretch in which they differ. */
function outline(lower: readonly number[], upper: readonly number[]): { d: string; line: string } {
  const made = { d: '', line: '' }
  for (let i = 0; i < upper.length; i++) {
    if (upper[i] === lower[i]) continue
    const start = i
    while (i + 1 < upper.length && upper[i + 1] !== lower[i + 1]) i++
    const end = i + 1
    const there = steps(upper, start, end)
    made.d += `M${start} ${lower[start]}V${upper[start]}${there}${stepsBack(lower, start, end)}z`
    made.line += start > 0 ? `M${start} ${lower[start]}V${upper[start]}${there}` : `M0 ${upper[0]}${there}`
    if (end < upper.length) made.line += `V${lower[end - 1]}`
  }
  return made
}

/** From the left: "H1V-3H2". */
function steps(at: readonly number[], start: number, end: number): string {
  let d = ''
  for (let i = start + 1; i < end; i++) if (at[i] !== at[i - 1]) d += `H${i}V${at[i]}`
  return `${d}H${end}`
}

/** From the right, and down to where it begins. */
function stepsBack(at: readonly number[], start: number, end: number): string {
  let d = `V${at[end - 1]}`
  for (let i = end - 2; i >= start; i--) if (at[i] !== at[i + 1]) d += `H${i + 1}V${at[i]}`
  return `${d}H${start}`
}
