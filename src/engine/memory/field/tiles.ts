/** Density tiles: time is cut into tiles of 2^level ms at multiples of that, and per lane and tile it is counted how
 *  much stands where. Tiles are remembered for as long as the marks stand as they do, so that a pan computes only what
 *  it uncovers, and scrolling only the lanes that come. */
import type { Span } from '../../../model/time/span'
import type { Positions, Tile } from '../../engine'
import { isShownAt, type VisibleMarks } from '../sums/markTotals'
import type { PlacedMarks } from './placement'

/** Equal parts of a tile. */
export const BINS = 64
/** Tiles that are remembered, about 1 kB each. */
const REMEMBERED = 2048

/** Some tiles of one level. */
export type Tiling = { level: number; tiles: Positions }

const remembered = new WeakMap<VisibleMarks, Map<string, Tile | null>>()
/** The tiles that were answered last: while a pan uncovers none, they are the very same. */
const answered = new WeakMap<VisibleMarks, { key: string; tiles: Tile[] }>()

/** The level at which one to two tiles make up a window, and its tiles, one more at each side: a pan uncovers what is
 *  there already. */
export function tilesFor({ from, to }: Span): Tiling {
  const level = Math.ceil(Math.log2((to - from) / 2))
  const tile = (time: number) => Math.floor(time / 2 ** level)
  return { level, tiles: { from: tile(from) - 1, to: tile(to) + 2 } }
}

/** The tiles of some lanes that anything reaches into. @param lanes positions in `placed.lanes` */
export function tilesOf(marks: VisibleMarks, tiling: Tiling, lanes: readonly number[]): Tile[] {
  const key = JSON.stringify([tiling, lanes])
  const last = answered.get(marks)
  if (last?.key === key) return last.tiles
  const known = remembered.get(marks) ?? new Map<string, Tile | null>()
  remembered.set(marks, known)
  const made = lanes.flatMap((lane) => tilesOfLane(marks, tiling, lane, known))
  for (const old of [...known.keys()].slice(0, -REMEMBERED)) known.delete(old)
  answered.set(marks, { key, tiles: made })
  return made
}

/** The wanted tiles of a lane; those that are not known are counted in one pass over its marks. */
function tilesOfLane(
  marks: VisibleMarks,
  { level, tiles }: Tiling,
  lane: number,
  known: Map<string, Tile | null>,
): Tile[] {
  const key = (tile: number) => `${level} ${tile} ${lane}`
  const wanted = Array.from({ length: tiles.to - tiles.from }, (_, i) => tiles.from + i)
  const missing = wanted.filter((tile) => !known.has(key(tile)))
  const first = missing[0]
  if (first !== undefined) {
    const tiling = { level, tiles: { from: first, to: (missing.at(-1) ?? first) + 1 } }
    const sums = counted(marks, tiling, lane)
    for (const [i, tile] of told(sums, tiling, marks.placed, lane).entries()) known.set(key(first + i), tile)
  }
  return wanted.flatMap((tile) => known.get(key(tile)) ?? [])
}

/** What tiles of a lane hold: by how much each part holds more than the one before (a difference array), and per tile
 *  how many marks have their middle in it, and between which instants those lie, ms. */
type Sums = { steps: Int32Array; counts: Uint32Array; earliest: Float64Array; latest: Float64Array }

function emptySums({ tiles }: Tiling): Sums {
  const number = tiles.to - tiles.from
  return {
    steps: new Int32Array(number * BINS + 1),
    counts: new Uint32Array(number),
    earliest: new Float64Array(number).fill(Infinity),
    latest: new Float64Array(number).fill(-Infinity),
  }
}

/** Adds up all marks of a lane in one pass. Each adds one where its span begins and takes it away where it ends, and
 *  counts in the tile of its middle. Marks without a date (NaN) meet nothing. */
function counted(marks: VisibleMarks, tiling: Tiling, lane: number): Sums {
  const sums = emptySums(tiling)
  const { steps, counts, earliest, latest } = sums
  const { first, from, to } = marks.placed
  const { level, tiles } = tiling
  const width = 2 ** level
  const [start, end] = [tiles.from * width, tiles.to * width]
  const [all, perBin] = [counts.length * BINS, width / BINS]
  const last = first[lane + 1] as number
  for (let at = first[lane] as number; at < last; at++) {
    const since = from[at] as number
    const until = to[at] as number
    if (!(since < end && (until > start || since >= start)) || !isShownAt(marks, at)) continue
    const begins = since <= start ? 0 : Math.floor((since - start) / perBin)
    const ends = until >= end ? all : Math.max(Math.ceil((until - start) / perBin), begins + 1)
    steps[begins] = (steps[begins] as number) + 1
    steps[ends] = (steps[ends] as number) - 1
    const tile = Math.floor((since + (until - since) / 2) / width) - tiles.from
    if (tile < 0 || tile >= counts.length) continue
    counts[tile] = (counts[tile] as number) + 1
    if (since < (earliest[tile] as number)) earliest[tile] = since
    if (until > (latest[tile] as number)) latest[tile] = until
  }
  return sums
}

/** Tiles as they are answered; null for those that hold nothing. */
function told(
  { steps, counts, earliest, latest }: Sums,
  { level, tiles }: Tiling,
  { lanes }: PlacedMarks,
  lane: number,
): (Tile | null)[] {
  const bins = running(steps)
  const width = 2 ** level
  const id = lanes[lane]?.id ?? ''
  return Array.from(counts, (count, i) => {
    const own = Array.from(bins.subarray(i * BINS, (i + 1) * BINS))
    if (!count && own.every((bin) => bin === 0)) return null
    const tile = tiles.from + i
    const [from, to] = [tile * width, (tile + 1) * width]
    const dates = count ? { from: earliest[i] ?? from, to: latest[i] ?? to } : { from, to }
    return { key: JSON.stringify([level, tile, id]), lane: id, from, to, count, dates, bins: own }
  })
}

function running(steps: Int32Array): Int32Array {
  let sum = 0
  return steps.map((step) => {
    sum += step
    return sum
  })
}
