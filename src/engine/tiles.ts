/** Density tiles: time is cut into tiles of 2^level ms at multiples of that, and per lane and tile it is counted how
 *  much stands where. Tiles are remembered for as long as the marks are placed as they are, so that a pan computes
 *  only what it uncovers, and scrolling mostly nothing. */
import type { Span } from '../model/span'
import type { Positions, Tile } from './engine'
import type { Placed } from './lanes'

/** Equal parts of a tile. */
export const BINS = 64
/** Lanes that are counted together: one pass over the marks costs the same for one lane as for so many. */
const BLOCK = 256
/** Blocks of tiles that are remembered, 70 kB each. */
const REMEMBERED = 96

/** One tile of the lanes of one block. `since`, `until`: the hull of the marks that count in it, ms. */
type Counted = { counts: Uint32Array; since: Float64Array; until: Float64Array; bins: Uint32Array }

const remembered = new WeakMap<Placed, Map<string, Counted>>()
/** The tiles that were answered last: while a pan uncovers none, they are the very same. */
const answered = new WeakMap<Placed, { key: string; tiles: Tile[] }>()

/** The level at which one to two tiles make up a window, and its tiles, one more at each side: a pan uncovers what is
 *  there already. */
export function tilesFor({ from, to }: Span): { level: number; tiles: Positions } {
  const level = Math.ceil(Math.log2((to - from) / 2))
  const tile = (time: number) => Math.floor(time / 2 ** level)
  return { level, tiles: { from: tile(from) - 1, to: tile(to) + 2 } }
}

/** The tiles of some lanes that anything reaches into. @param lanes positions in `placed.lanes` */
export function tilesOf(
  placed: Placed,
  { level, tiles }: ReturnType<typeof tilesFor>,
  lanes: readonly number[],
): Tile[] {
  const key = JSON.stringify([level, tiles, lanes])
  const last = answered.get(placed)
  if (last?.key === key) return last.tiles
  const made = makeTiles(placed, level, tiles, lanes)
  answered.set(placed, { key, tiles: made })
  return made
}

function makeTiles(placed: Placed, level: number, tiles: Positions, lanes: readonly number[]): Tile[] {
  const blocks = [...new Set(lanes.map(blockOf))]
  return blocks.flatMap((block) =>
    tilesOfBlock(placed, level, tiles, block).flatMap((counted, i) =>
      lanes
        .filter((lane) => blockOf(lane) === block)
        .flatMap((lane) => tileOf(placed, counted, lane, level, tiles.from + i) ?? []),
    ),
  )
}

const blockOf = (lane: number): number => Math.floor(lane / BLOCK)

function tileOf(placed: Placed, counted: Counted, lane: number, level: number, tile: number): Tile | null {
  const at = lane % BLOCK
  const bins = Array.from(counted.bins.subarray(at * BINS, (at + 1) * BINS))
  const count = counted.counts[at] ?? 0
  if (!count && bins.every((bin) => bin === 0)) return null
  const id = placed.lanes[lane]?.id ?? ''
  const [from, to] = [tile * 2 ** level, (tile + 1) * 2 ** level]
  const dates = count ? { from: counted.since[at] ?? from, to: counted.until[at] ?? to } : { from, to }
  return { key: JSON.stringify([level, tile, id]), lane: id, from, to, count, dates, bins }
}

/** The wanted tiles of a block of lanes; those that are not known are counted in one pass over all marks. */
function tilesOfBlock(placed: Placed, level: number, tiles: Positions, block: number): Counted[] {
  const known = remembered.get(placed) ?? new Map<string, Counted>()
  remembered.set(placed, known)
  const key = (tile: number) => `${level} ${tile} ${block}`
  const wanted = Array.from({ length: tiles.to - tiles.from }, (_, i) => tiles.from + i)
  const missing = wanted.filter((tile) => !known.has(key(tile)))
  const first = missing[0]
  if (first !== undefined) {
    const made = counted(placed, level, { from: first, to: (missing.at(-1) ?? first) + 1 }, block)
    for (const [i, one] of made.entries()) known.set(key(first + i), one)
  }
  const found = wanted.flatMap((tile) => known.get(key(tile)) ?? [])
  for (const old of [...known.keys()].slice(0, -REMEMBERED)) known.delete(old)
  return found
}

function counted(placed: Placed, level: number, tiles: Positions, block: number): Counted[] {
  const number = tiles.to - tiles.from
  const made = Array.from({ length: number }, emptyTile)
  const steps = new Int32Array(BLOCK * (number * BINS + 1))
  pass(placed, level, tiles, block, made, steps)
  const stride = number * BINS + 1
  for (let lane = 0; lane < BLOCK; lane++) {
    let sum = 0
    for (let bin = 0; bin < number * BINS; bin++) {
      sum += steps[lane * stride + bin] ?? 0
      if (sum) (made[Math.floor(bin / BINS)] as Counted).bins[lane * BINS + (bin % BINS)] = sum
    }
  }
  return made
}

const emptyTile = (): Counted => ({
  counts: new Uint32Array(BLOCK),
  since: new Float64Array(BLOCK).fill(Infinity),
  until: new Float64Array(BLOCK).fill(-Infinity),
  bins: new Uint32Array(BLOCK * BINS),
})

/** One pass over all marks: each adds one where its span begins and takes it away where it ends (a difference array),
 *  and counts in the tile of its middle. Marks without a date (NaN) meet nothing. */
function pass(
  { from, to, lane }: Placed,
  level: number,
  tiles: Positions,
  block: number,
  made: Counted[],
  steps: Int32Array,
): void {
  const width = 2 ** level
  const [start, end] = [tiles.from * width, tiles.to * width]
  const all = made.length * BINS
  const [firstLane, perBin] = [block * BLOCK, width / BINS]
  for (let m = 0; m < from.length; m++) {
    const since = from[m] as number
    const until = to[m] as number
    if (!(since < end && (until > start || since >= start))) continue
    const at = (lane[m] as number) - firstLane
    if (at < 0 || at >= BLOCK) continue
    const first = since <= start ? 0 : Math.floor((since - start) / perBin)
    const last = until >= end ? all : Math.max(Math.ceil((until - start) / perBin), first + 1)
    const row = at * (all + 1)
    steps[row + first] = (steps[row + first] as number) + 1
    steps[row + last] = (steps[row + last] as number) - 1
    const tile = made[Math.floor((since + (until - since) / 2) / width) - tiles.from]
    if (!tile) continue
    tile.counts[at] = (tile.counts[at] as number) + 1
    if (since < (tile.since[at] as number)) tile.since[at] = since
    if (until > (tile.until[at] as number)) tile.until[at] = until
  }
}
