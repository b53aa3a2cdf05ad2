/** What the tiles of one lane hold, counted in one pass over its marks. */
import { STANCES } from '../../../model/claim'
import { STATUSES } from '../../../model/statuses'
import type { TileLayer } from '../../answer/lane'
import type { Positions } from '../../positions'
import { isShownAt, type VisibleMarks } from '../sums/markTotals'

/** Some tiles of one level. */
export type Tiling = { level: number; tiles: Positions }

/** Equal parts of a tile. */
export const BINS = 64
/** A tile of no more marks than this may be answered as these marks. */
export const FEW = 3

/** The parts of all tiles, in one row. `steps`: by how many marks each part holds more than the one before. `layers`:
 *  the same for each stance or status that occurs. Per tile: how many marks have their middle in it, in all and by what
 *  they show; how many meet it; from when to when those in it reach, ms; and their numbers, null where they are not
 *  few. */
export type Sums = {
  steps: Int32Array
  layers: (Layer | undefined)[]
  counts: Uint32Array
  meeting: Uint32Array
  earliest: Float64Array
  latest: Float64Array
  few: (number[] | null)[]
}
type Layer = { steps: Int32Array; counts: Uint32Array }

/** @param tiles how many */
export const layer = (tiles: number): Layer => ({
  steps: new Int32Array(tiles * BINS + 1),
  counts: new Uint32Array(tiles),
})

export function emptySums(tiles: number): Sums {
  return {
    ...layer(tiles),
    layers: [],
    meeting: new Uint32Array(tiles),
    earliest: new Float64Array(tiles).fill(Infinity),
    latest: new Float64Array(tiles).fill(-Infinity),
    few: Array.from({ length: tiles }, () => []),
  }
}

/** Adds up all marks of a lane. Each adds one where its span begins and takes it away where it ends, and counts in the
 *  tile of its middle. Marks without a date (NaN) meet nothing. */
export function counted(marks: VisibleMarks, { level, tiles }: Tiling, lane: number): Sums {
  const number = tiles.to - tiles.from
  const sums = emptySums(number)
  const { steps, layers, counts, meeting, earliest, latest } = sums
  const { first, from, to, mark, eventAt, claims, shows } = marks.allMarks
  const shown = claims ? mark : eventAt
  const width = 2 ** level
  const [start, end] = [tiles.from * width, tiles.to * width]
  const [all, perBin] = [number * BINS, width / BINS]
  const last = first[lane + 1] as number
  for (let at = first[lane] as number; at < last; at++) {
    const since = from[at] as number
    const until = to[at] as number
    if (!(since < end && (until > start || since >= start)) || !isShownAt(marks, at)) continue
    const begins = since <= start ? 0 : Math.floor((since - start) / perBin)
    const ends = until >= end ? all : Math.max(Math.ceil((until - start) / perBin), begins + 1)
    const code = shows[shown[at] as number] as number
    let own = layers[code]
    if (!own) own = layers[code] = layer(number)
    addSteps(steps, begins, ends)
    addSteps(own.steps, begins, ends)
    const lastMet = Math.floor((ends - 1) / BINS)
    for (let met = Math.floor(begins / BINS); met <= lastMet; met++)
      meeting[met] = (meeting[met] as number) + 1
    const tile = Math.floor((since + (until - since) / 2) / width) - tiles.from
    if (tile < 0 || tile >= number) continue
    counts[tile] = (counts[tile] as number) + 1
    own.counts[tile] = (own.counts[tile] as number) + 1
    if (since < (earliest[tile] as number)) earliest[tile] = since
    if (until > (latest[tile] as number)) latest[tile] = until
    if ((counts[tile] as number) <= FEW) sums.few[tile]?.push(mark[at] as number)
    else sums.few[tile] = null
  }
  return sums
}

function addSteps(steps: Int32Array, begins: number, ends: number): void {
  steps[begins] = (steps[begins] as number) + 1
  steps[ends] = (steps[ends] as number) - 1
}

/** The layers of a tile by its position. @param claims do its marks show stances? */
export function layersOf({ layers }: Sums, tile: number, claims: boolean): TileLayer[] {
  const signs = claims ? STANCES : STATUSES
  return signs.flatMap((sign, code) => {
    const own = layers[code]
    const bins = own ? Array.from(running(own.steps).subarray(tile * BINS, (tile + 1) * BINS)) : []
    return bins.some((bin) => bin > 0) ? [{ sign, count: own?.counts[tile] ?? 0, bins }] : []
  })
}

export function running(steps: Int32Array): Int32Array {
  let sum = 0
  return steps.map((step) => {
    sum += step
    return sum
  })
}
