/** Density tiles against counting one by one. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PROFILES } from '../../../../src/engine/memory/choice/profiles'
import type { AllMarks } from '../../../../src/engine/memory/field/allMarks/markColumns'
import { BINS, FEW } from '../../../../src/engine/memory/field/tileSums'
import { tilesFor, tilesOf } from '../../../../src/engine/memory/field/tiles'
import type { VisibleMarks } from '../../../../src/engine/memory/sums/markTotals'
import { STANCES } from '../../../../src/model/claim'
import { columnsOf } from '../../../../src/model/dataset/columnsOf'
import { judge } from '../../../../src/model/judgement/judgement'
import { dataset } from '../../../fixtures/dataset'

type Spot = { lane: number; from: number; length: number; profile: number }

/** Each of an event of its own. @param hidden profiles of which none is in view */
function marksOf(spots: Spot[], lanes: number, hidden: number[] = []): VisibleMarks {
  const numbered = spots.map((spot, m) => ({ ...spot, m })).sort((a, b) => a.lane - b.lane)
  const allMarks: AllMarks = {
    lanes: Array.from({ length: lanes }, (_, i) => ({
      id: `lane ${i}`,
      label: '',
      language: '',
      under: '',
      underLanguage: '',
    })),
    by: 'source',
    judgement: judge(columnsOf(dataset({ sources: [], events: [] })), new Uint8Array()),
    claims: true,
    shows: Uint8Array.from(spots, ({ profile }) => profile),
    lane: Uint32Array.from(spots, ({ lane }) => lane),
    event: Uint32Array.from(spots.keys()),
    ofEvent: Uint32Array.from({ length: spots.length + 1 }, (_, m) => m),
    begins: new Uint8Array(spots.length),
    ends: new Uint8Array(spots.length),
    included: null,
    first: Uint32Array.from({ length: lanes + 1 }, (_, l) => spots.filter(({ lane }) => lane < l).length),
    mark: Uint32Array.from(numbered, ({ m }) => m),
    eventAt: Uint32Array.from(numbered, ({ m }) => m),
    from: Float64Array.from(numbered, ({ from }) => from),
    to: Float64Array.from(numbered, ({ from, length }) => from + length),
    eventSpan: { from: -Infinity, to: Infinity },
  }
  const profiles = Uint16Array.from(spots, ({ profile }) => profile)
  const hides = Uint8Array.from({ length: PROFILES }, (_, profile) => (hidden.includes(profile) ? 4 : 0))
  return { allMarks, visibility: { profiles, hides, others: new Uint8Array(spots.length) } }
}

const LANES = 300
const spots = fc.array(
  fc.record({
    lane: fc.constantFrom(0, 1, 255, 256, 299),
    from: fc.integer({ min: -2e6, max: 2e6 }),
    length: fc.constantFrom(0, 1, 1000, 86_400, 3e6),
    profile: fc.nat(3),
  }),
  { maxLength: 60 },
)
const windows = fc
  .tuple(fc.integer({ min: -2e6, max: 2e6 }), fc.integer({ min: 100, max: 4e6 }))
  .map(([from, length]) => ({ from, to: from + length }))
const all = [...new Array(LANES).keys()]
const middle = ({ from, length }: Spot) => from + length / 2

describe('density tiles', () => {
  it('cover the window, one or two of them, and one more at each side', () => {
    fc.assert(
      fc.property(windows, (window) => {
        const { level, tiles } = tilesFor(window)
        const width = 2 ** level
        expect(width).toBeGreaterThanOrEqual((window.to - window.from) / 2)
        expect(width).toBeLessThanOrEqual(window.to - window.from)
        expect((tiles.from + 1) * width).toBeLessThanOrEqual(window.from)
        expect((tiles.to - 1) * width).toBeGreaterThanOrEqual(window.to)
        expect(tiles.to - tiles.from).toBeLessThanOrEqual(5)
      }),
    )
  })

  it('count each mark in the one tile of its middle, and show it in every part that it meets', () => {
    fc.assert(
      fc.property(spots, windows, (marks, window) => {
        const stand = marksOf(marks, LANES)
        const wanted = tilesFor(window)
        const found = tilesOf(stand, wanted, all)
        const width = 2 ** wanted.level
        const [from, to] = [wanted.tiles.from * width, wanted.tiles.to * width]
        const counted = marks.filter((mark) => middle(mark) >= from && middle(mark) < to)
        expect(found.reduce((sum, { tile }) => sum + tile.count, 0)).toBe(counted.length)
        for (const { tile, few } of found) {
          const own = marks.filter(({ lane }) => `lane ${lane}` === tile.lane)
          const here = own.filter((mark) => middle(mark) >= tile.from && middle(mark) < tile.to)
          expect(tile.count).toBe(here.length)
          if (here.length) {
            expect(tile.dates.from).toBe(Math.min(...here.map((mark) => mark.from)))
            expect(tile.dates.to).toBe(Math.max(...here.map((mark) => mark.from + mark.length)))
          }
          const part = width / BINS
          const bins = Array.from({ length: BINS }, (_, bin) => {
            const [start, end] = [tile.from + bin * part, tile.from + (bin + 1) * part]
            return own.filter(
              (mark) => mark.from < end && (mark.from + mark.length > start || mark.from >= start),
            ).length
          })
          expect(tile.bins).toEqual(bins)
          const meeting = own.filter(
            (mark) => mark.from < tile.to && (mark.from + mark.length > tile.from || mark.from >= tile.from),
          )
          const isApart =
            here.length <= FEW &&
            meeting.length === here.length &&
            here.every(({ from, length }) => from >= tile.from && from + length <= tile.to)
          expect(few).toEqual(isApart ? here.map((mark) => marks.indexOf(mark)) : null)
        }
      }),
      { numRuns: 30 },
    )
  })

  it('hold a layer for each stance that meets them; the layers add up to the whole', () => {
    fc.assert(
      fc.property(spots, windows, (marks, window) => {
        for (const { tile } of tilesOf(marksOf(marks, LANES), tilesFor(window), all)) {
          const { bins, count, layers } = tile
          expect(layers.reduce((sum, layer) => sum + layer.count, 0)).toBe(count)
          expect(bins.map((_, i) => layers.reduce((sum, layer) => sum + (layer.bins[i] ?? 0), 0))).toEqual(
            bins,
          )
          const signs = layers.map(({ sign }) => sign)
          expect(signs).toEqual(STANCES.filter((sign) => signs.includes(sign)))
          for (const layer of layers) {
            const own = marks.filter(
              (mark) =>
                `lane ${mark.lane}` === tile.lane &&
                STANCES[mark.profile] === layer.sign &&
                middle(mark) >= tile.from &&
                middle(mark) < tile.to,
            )
            expect(layer.count).toBe(own.length)
          }
        }
      }),
      { numRuns: 30 },
    )
  })

  it('are the same whether they were computed together or one after the other', () => {
    fc.assert(
      fc.property(spots, windows, fc.array(windows, { maxLength: 4 }), (marks, window, before) => {
        const panned = marksOf(marks, LANES)
        for (const one of before) tilesOf(panned, { ...tilesFor(one), level: tilesFor(window).level }, all)
        const wanted = tilesFor(window)
        expect(tilesOf(panned, wanted, all)).toEqual(tilesOf(marksOf(marks, LANES), wanted, all))
      }),
      { numRuns: 20 },
    )
  })

  it('leave out what is not in view', () => {
    const stand = marksOf([{ lane: 0, from: 10, length: 10, profile: 2 }], 1, [2])
    expect(tilesOf(stand, tilesFor({ from: 0, to: 1000 }), [0])).toEqual([])
  })

  it('leave out what has no date', () => {
    const stand = marksOf([{ lane: 0, from: Number.NaN, length: 1, profile: 0 }], 1)
    expect(tilesOf(stand, tilesFor({ from: 0, to: 1000 }), [0])).toEqual([])
  })
})
