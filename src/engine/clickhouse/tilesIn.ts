/** Density tiles, summed in the cluster (`engine/memory/field/tiles.ts` says what they are). */
import type { Span } from '../../model/time/span'
import { emptySums, FEW, layer, type Sums } from '../memory/field/tileSums'
import { type Counted, tilesFor, tilesFrom } from '../memory/field/tiles'
import { askedOf, codeTable } from './asked'
import { binsStatement, meetingStatement, middlesStatement } from './drawing'
import type { Lanes } from './lanesOf'
import { markNumber } from './marksTold'
import type { Put } from './put'

type Middle = {
  lane: number
  sign: number
  tile: number
  marks: number
  earliest: number
  latest: number
  first_e: number[]
  first_nth: number[]
}

/** The tiles of some lanes in a window and beside it, without empty ones; `few` holds numbers of `markNumber`.
 *  @param wanted positions in `lanes.names` */
export async function tilesIn(
  { known, asking, question }: Put,
  { by, code, names, at: laneOf }: Lanes,
  window: Span,
  wanted: readonly number[],
): Promise<Counted[]> {
  const tiling = tilesFor(window)
  const { from, to } = tiling.tiles
  const { at, tables } = askedOf(known, question.view, [
    ['tile_width', 'Int64', 2 ** tiling.level],
    ['tiles_from', 'Int64', from],
    ['tiles_to', 'Int64', to],
  ])
  const external = { ...tables, wanted: codeTable(wanted.map((l) => code[l] ?? 0)) }
  const [bins, met, middles] = await Promise.all([
    asking.numbers(binsStatement(at, by), external),
    asking.numbers(meetingStatement(at, by), external),
    asking.objects<Middle>(middlesStatement(at, by), external),
  ])
  const sums = new Map(wanted.map((l) => [l, emptySums(to - from)]))
  const of = (lane: number): Sums | undefined => sums.get(laneOf.get(lane) ?? -1)
  for (const [lane = 0, sign = 0, bin = 0, more = 0] of bins) {
    const own = of(lane)
    if (own) addBin(own, sign, bin, more, to - from)
  }
  for (const [lane = 0, tile = 0, marks = 0] of met) {
    const own = of(lane)
    if (own) own.meeting[tile] = marks
  }
  for (const one of middles) {
    const own = of(one.lane)
    if (own) addMiddle(own, one, to - from)
  }
  const isClaims = by === 'source'
  return [...sums].flatMap(([l, own]) =>
    tilesFrom(own, tiling, names[l]?.id ?? '', isClaims).flatMap((tile) => tile ?? []),
  )
}

function layerOf({ layers }: Sums, sign: number, tiles: number) {
  const own = layers[sign] ?? layer(tiles)
  layers[sign] = own
  return own
}

function addBin(sums: Sums, sign: number, bin: number, more: number, tiles: number): void {
  for (const { steps } of [sums, layerOf(sums, sign, tiles)]) steps[bin] = (steps[bin] ?? 0) + more
}

function addMiddle(sums: Sums, one: Middle, tiles: number): void {
  const { tile, marks, first_e: events, first_nth: places } = one
  for (const { counts } of [sums, layerOf(sums, one.sign, tiles)]) counts[tile] = (counts[tile] ?? 0) + marks
  sums.earliest[tile] = Math.min(sums.earliest[tile] ?? Number.POSITIVE_INFINITY, one.earliest)
  sums.latest[tile] = Math.max(sums.latest[tile] ?? Number.NEGATIVE_INFINITY, one.latest)
  const all = [...(sums.few[tile] ?? []), ...events.map((e, n) => markNumber(e, places[n] ?? 0))]
  sums.few[tile] = (sums.counts[tile] ?? 0) <= FEW ? all : null
}
