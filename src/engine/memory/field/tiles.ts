/** Density tiles: time is cut into tiles of 2^level ms at multiples of that, and marks are counted per lane and tile.
 *  Tiles are remembered while the marks stay the same, so that a pan computes only the tiles that it uncovers, and
 *  scrolling only the lanes that come into sight. */
import type { Span } from '../../../model/time/span'
import type { Tile } from '../../answer/lane'
import type { VisibleMarks } from '../sums/markTotals'
import { BINS, counted, layersOf, running, type Sums, type Tiling } from './tileSums'

/** Tiles that are remembered, about 1 kB each. */
const REMEMBERED = 2048

/** A tile. `few`: the numbers of its marks where they may be drawn instead of it, since they are few and no mark
 *  crosses the tile's ends. */
export type Counted = { tile: Tile; few: number[] | null }

const remembered = new WeakMap<VisibleMarks, Map<string, Counted | null>>()
/** The tiles that were answered last: the same array while a pan uncovers none. */
const answered = new WeakMap<VisibleMarks, { key: string; tiles: Counted[] }>()

/** The level at which one to two tiles make up a window, and its tiles, one more at each side: a pan uncovers what is
 *  there already. */
export function tilesFor({ from, to }: Span): Tiling {
  const level = Math.ceil(Math.log2((to - from) / 2))
  const tile = (time: number) => Math.floor(time / 2 ** level)
  return { level, tiles: { from: tile(from) - 1, to: tile(to) + 2 } }
}

/** The tiles of some lanes, without empty ones. @param lanes positions in `allMarks.lanes` */
export function tilesOf(marks: VisibleMarks, tiling: Tiling, lanes: readonly number[]): Counted[] {
  const key = JSON.stringify([tiling, lanes])
  const last = answered.get(marks)
  if (last?.key === key) return last.tiles
  const known = remembered.get(marks) ?? new Map<string, Counted | null>()
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
  known: Map<string, Counted | null>,
): Counted[] {
  const key = (tile: number) => `${level} ${tile} ${lane}`
  const wanted = Array.from({ length: tiles.to - tiles.from }, (_, i) => tiles.from + i)
  const missing = wanted.filter((tile) => !known.has(key(tile)))
  const first = missing[0]
  if (first !== undefined) {
    const tiling = { level, tiles: { from: first, to: (missing.at(-1) ?? first) + 1 } }
    const sums = counted(marks, tiling, lane)
    const id = marks.allMarks.lanes[lane]?.id ?? ''
    for (const [i, tile] of tilesFrom(sums, tiling, id, marks.allMarks.claims).entries())
      known.set(key(first + i), tile)
  }
  return wanted.flatMap((tile) => known.get(key(tile)) ?? [])
}

/** Tiles as they are answered; null for those that hold nothing. @param lane its id */
export function tilesFrom(
  sums: Sums,
  { level, tiles }: Tiling,
  lane: string,
  claims: boolean,
): (Counted | null)[] {
  const bins = running(sums.steps)
  const width = 2 ** level
  return Array.from(sums.counts, (count, i) => {
    const own = Array.from(bins.subarray(i * BINS, (i + 1) * BINS))
    if (!count && own.every((bin) => bin === 0)) return null
    const tile = tiles.from + i
    const [from, to] = [tile * width, (tile + 1) * width]
    const dates = count ? { from: sums.earliest[i] ?? from, to: sums.latest[i] ?? to } : { from, to }
    const key = JSON.stringify([level, tile, lane])
    const layers = layersOf(sums, i, claims)
    const few = dates.from >= from && dates.to <= to && sums.meeting[i] === count ? sums.few[i] : null
    return { tile: { key, lane, from, to, count, dates, bins: own, layers }, few: few ?? null }
  })
}
