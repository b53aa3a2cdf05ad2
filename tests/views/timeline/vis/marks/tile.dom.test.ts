import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Tile } from '../../../../../src/engine/answer/lane'
import type { Answer } from '../../../../../src/engine/answer/parts'
import { STANCES } from '../../../../../src/model/claim'
import { STATUSES } from '../../../../../src/model/statuses'
import { layerOutlines, mostIn } from '../../../../../src/views/timeline/density/densityOutline'
import { PATTERNS, patternId } from '../../../../../src/views/timeline/density/patterns'
import { signPatterns } from '../../../../../src/views/timeline/signPatterns'
import { nameMark } from '../../../../../src/views/timeline/vis/marks/drawn'
import { beyond, nearestIn, nextMark } from '../../../../../src/views/timeline/vis/marks/markKeys'
import {
  densest,
  fillTile,
  insideOf,
  isEven,
  newTile,
} from '../../../../../src/views/timeline/vis/marks/tile'
import { tileName } from '../../../../../src/words/en/views/marks'

const DAY = 86_400_000
const bins = (filled: Record<number, number>) => Array.from({ length: 64 }, (_, i) => filled[i] ?? 0)
const tile = (more: Partial<Tile> = {}): Tile => ({
  key: 'k',
  lane: 'a',
  from: 0,
  to: 64 * DAY,
  count: 34,
  dates: { from: Date.UTC(2024, 1, 3), to: Date.UTC(2024, 4, 10) },
  layers: [],
  bins: bins({ 40: 30, 41: 4 }),
  ...more,
})

function drawn(one: Tile, lane: string): HTMLElement {
  const element = newTile(one)
  fillTile(element, one)
  nameMark(element, one, lane, '', false)
  return element
}

describe('a density tile', () => {
  it('is a button with its count, named by its lane, count and dates', () => {
    const element = drawn(tile(), 'Yuri Kotenok')
    expect(element).toBeInstanceOf(HTMLButtonElement)
    expect(element.dataset.count).toBe('34')
    expect(element.getAttribute('aria-label')).toBe(
      'Yuri Kotenok: 34 marks, 3 Feb – 9 May 2024. Press to zoom in',
    )
    expect(drawn(tile({ count: 1, bins: bins({}) }), 'A').ariaLabel ?? 'A: 1 mark,').toContain('A: 1 mark,')
  })

  it('says so where zooming in would separate nothing', () => {
    const flat = tile({ bins: new Array(64).fill(7) })
    expect(isEven(flat)).toBe(true)
    expect(drawn(flat, 'A').getAttribute('aria-label')).toMatch(/Press to list the events of that time$/)
    expect(isEven(tile({ to: 1_000_000 }))).toBe(true)
    expect(isEven(tile())).toBe(false)
  })

  it('counts nothing where spans only pass through, and can be opened all the same', () => {
    const element = drawn(tile(), 'A')
    fillTile(element, tile({ count: 0 }))
    expect(element).toBeInstanceOf(HTMLButtonElement)
    expect(element.dataset.count).toBeUndefined()
    expect(tileName(tile({ count: 0 }), 'A', false)).toBe(
      'A: longer marks reach through this time. Press to zoom in',
    )
  })

  it('opens around its densest part, in a quarter of its length', () => {
    const at = densest(tile())
    const window = insideOf(tile(), at)
    expect(window.to - window.from).toBe(16 * DAY)
    expect(window.from).toBeLessThanOrEqual(40 * DAY)
    expect(window.to).toBeGreaterThanOrEqual(42 * DAY)
  })

  it('always opens onto something that it holds', () => {
    const filled = fc
      .array(fc.nat(9), { minLength: 64, maxLength: 64 })
      .filter((all) => all.some((bin) => bin))
    fc.assert(
      fc.property(filled, (all) => {
        const one = tile({ bins: all })
        const { from, to } = insideOf(one, densest(one))
        const inside = all.filter((_, i) => (i + 1) * DAY > from && i * DAY < to)
        expect(Math.max(...inside)).toBeGreaterThan(0)
        expect(inside.length).toBeGreaterThanOrEqual(8)
      }),
    )
  })

  it('is drawn in steps as high as the square roots, in hundredths, on a scale that all share', () => {
    const all = [0, 4, 4, 9, 0]
    expect(layerOutlines({ layers: [{ sign: 'asserts', count: 17, bins: all }] })).toEqual([
      { sign: 'asserts', d: 'M1 0V-200H3V-300H4V0H1z' },
    ])
    expect(mostIn([tile(), tile({ bins: bins({ 3: 33 }) })])).toEqual({ above: 64, below: 0 })
    expect(mostIn([])).toEqual({ above: 1, below: 0 })
  })

  it('stacks its layers, whose heights are in proportion to their counts, and reaches beyond its ends', () => {
    const layers = [
      { sign: 'contested' as const, count: 4, bins: [1, 3] },
      { sign: 'single-source' as const, count: 3, bins: [3, 0] },
    ]
    expect(layerOutlines({ layers })).toEqual([
      { sign: 'contested', d: 'M-1 0V-50H1V-173H3V0H-1z' },
      { sign: 'single-source', d: 'M-1 -50V-200H1V-50H-1z' },
    ])
  })

  it('hangs what denies and doubts below the line, with a height of its own', () => {
    const layers = [
      { sign: 'asserts' as const, count: 9, bins: [9, 0] },
      { sign: 'denies' as const, count: 4, bins: [1, 3] },
      { sign: 'doubts' as const, count: 3, bins: [3, 0] },
    ]
    expect(layerOutlines({ layers })).toEqual([
      { sign: 'asserts', d: 'M-1 0V-300H1V0H-1z' },
      { sign: 'denies', d: 'M-1 0V50H1V173H3V0H-1z' },
      { sign: 'doubts', d: 'M-1 50V200H1V50H-1z' },
    ])
    expect(mostIn([{ bins: [13, 3], layers }])).toEqual({ above: 16, below: 4 })
  })

  it('has a pattern or an even colour of its own for each stance and for each status', () => {
    const { element, fit } = signPatterns()
    fit(0.5)
    const ids = [...element.querySelectorAll('pattern')].map(({ id }) => id)
    const drawnInPatterns = [...STANCES, ...STATUSES].filter((sign) => PATTERNS[sign].d)
    expect(new Set(ids)).toEqual(new Set(drawnInPatterns.map(patternId)))
    const drawn = ({ ground, d }: { ground: number; d: string }) => `${ground} ${d}`
    for (const signs of [STANCES, STATUSES])
      expect(new Set(signs.map((sign) => drawn(PATTERNS[sign]))).size).toBe(signs.length)
  })
})

describe('arrows among lanes of which some are answered', () => {
  const lanes = Array.from({ length: 100 }, (_, i) => ({
    id: `s${i}`,
    label: '',
    language: '',
    under: '',
    underLanguage: '',
    marks: 1,
    undated: 0,
    tray: [],
  }))
  const at = (lane: number, from: number, count = 3) =>
    tile({ key: `${lane} ${from}`, lane: `s${lane}`, from, to: from + DAY, count })
  const answer: Pick<Answer, 'lanes' | 'marks' | 'answered'> = {
    lanes,
    marks: [at(10, 0), at(10, DAY), at(11, DAY, 0), at(12, 0), at(12, DAY)],
    answered: { from: 10, to: 13 },
  }

  it('go along time, and stop at the ends', () => {
    expect(nextMark(answer, '10 0', 'ArrowRight')?.key).toBe(`10 ${DAY}`)
    expect(nextMark(answer, '10 0', 'ArrowLeft')?.key).toBe('10 0')
    expect(nextMark(answer, `12 ${DAY}`, 'Home')?.key).toBe('12 0')
  })

  it('go down to what is nearest, over lanes that only spans pass through', () => {
    expect(nextMark(answer, `10 ${DAY}`, 'ArrowDown')?.key).toBe(`12 ${DAY}`)
  })

  it('lead to lanes that are not answered yet, but not beyond the last', () => {
    expect(nextMark(answer, '12 0', 'ArrowDown')).toBeNull()
    expect(nextMark(answer, '10 0', 'ArrowUp')).toBeNull()
    const last = { ...answer, lanes: lanes.slice(0, 13) }
    expect(nextMark(last, '12 0', 'ArrowDown')?.key).toBe('12 0')
  })

  it('go on once those lanes are answered', () => {
    expect(beyond(answer, { lane: 4, at: 2 * DAY }, 1)?.key).toBe(`10 ${DAY}`)
    expect(beyond(answer, { lane: 4, at: DAY }, -1)).toBeUndefined()
    expect(nearestIn(answer, 12, 5 * DAY)?.key).toBe(`12 ${DAY}`)
  })
})
