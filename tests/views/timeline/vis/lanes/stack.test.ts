import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Lane } from '../../../../../src/engine/answer/lane'
import { lanes } from '../../../../../src/views/timeline/vis/items'
import { linesOf } from '../../../../../src/views/timeline/vis/lanes/nameLines'
import {
  anchored,
  block,
  heightOfAll,
  lanesIn,
  meeting,
  rowsThatFit,
  stacked,
  toDraw,
} from '../../../../../src/views/timeline/vis/lanes/stack'

const lane = (i: number, more: Partial<Lane> = {}): Lane => ({
  id: `s${i}`,
  label: `Source ${i}`,
  language: '',
  under: `Side ${Math.floor(i / 5)}`,
  underLanguage: '',
  marks: 1,
  undated: 0,
  tray: [],
  ...more,
})
const groupsOf = (many: number) => [...lanes(Array.from({ length: many }, (_, i) => lane(i)))]
const one = () => 1

describe('the lines of a name', () => {
  const letters = (text: string) => text.length * 10
  it.each([
    ['General Staff', 200, 1],
    ['General Staff', 100, 2],
    ['General Staff of Ukraine', 110, 3],
    ['Informationsbehörde', 100, 2],
  ])('%s in %i px are %i', (name, room, lines) => {
    expect(linesOf(name, room, letters)).toBe(lines)
  })
})

describe('lanes one under another', () => {
  it('are as high as their rows and trays need', () => {
    const groups = [...lanes([lane(0), lane(1, { undated: 9 }), lane(2)])]
    const stack = stacked(groups, (id) => (id === 's2' ? 4 : 1))
    expect(stack.map(({ group: { id }, top, height }) => [id, top, height])).toEqual([
      ['under Side 0', 0, 36],
      ['s0', 36, 33],
      ['s1', 69, 105],
      ['s2', 174, 102],
    ])
    expect(heightOfAll(stack)).toBe(276)
    expect(heightOfAll([])).toBe(0)
  })

  it('are as high as the lines of their names', () => {
    const lines = (name: string) => (name === 'Source 1' ? 3 : name.startsWith('Side') ? 2 : 1)
    const stack = stacked([...lanes([lane(0), lane(1)], lines)], one)
    expect(stack.map(({ height }) => height)).toEqual([36 + 17, 33, 3 * 20 + 13])
  })

  it('share a height among their rows, at least one each', () => {
    const rows = (lanesOf: number, height: number) => rowsThatFit(groupsOf(lanesOf), height)
    expect(rows(1, 36 + 6 + 10 * 24)).toBe(10)
    expect(rows(2, 36 + 2 * (6 + 4 * 24))).toBe(4)
    expect(rows(300, 400)).toBe(1)
  })

  it('tell their places among all when they are drawn', () => {
    const drawn = toDraw(stacked(groupsOf(1200), one), { from: 0, to: 3 }, 1200)
    expect(drawn.map(({ among }) => among)).toEqual(['', '1 of 1,200', '2 of 1,200'])
  })

  it('are drawn where they are in sight, with some around them', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), fc.nat(9000), fc.nat(9000), (many, first, then) => {
        const stack = stacked(groupsOf(many), one)
        let drawn = null
        for (const scroll of [first, then]) {
          const sight = meeting(stack, scroll, scroll + 400)
          drawn = block(stack, sight, drawn)
          expect(drawn.from).toBeLessThanOrEqual(sight.from)
          expect(drawn.to).toBeGreaterThanOrEqual(sight.to)
          expect(drawn.to - drawn.from).toBeLessThanOrEqual(sight.to - sight.from + 18)
          const lanes = lanesIn(stack, sight)
          expect(lanes.to - lanes.from).toBeLessThanOrEqual(15)
        }
      }),
    )
  })

  it('stay drawn as they are while one scrolls a little', () => {
    const stack = stacked(groupsOf(100), one)
    const drawn = block(stack, meeting(stack, 1000, 1400), null)
    expect(block(stack, meeting(stack, 1060, 1460), drawn)).toBe(drawn)
    expect(block(stack, meeting(stack, 1600, 2000), drawn)).not.toBe(drawn)
  })

  it('keep what is at the top there while heights above it change', () => {
    const before = stacked(groupsOf(100), one)
    const after = stacked(groupsOf(100), (id) => (id === 's3' ? 3 : 1))
    expect(anchored(before, after, 1000)).toBe(1000 + 3 * 24 + 6 - 33)
    expect(anchored(before, after, 10)).toBe(10)
    expect(anchored([], after, 500)).toBe(500)
  })

  it('stay at the very top for a reader who is there, also when lanes are added above', () => {
    const some = stacked(groupsOf(50).slice(20), one)
    expect(anchored(some, stacked(groupsOf(50), one), 0)).toBe(0)
    expect(anchored(some, stacked(groupsOf(50), one), 1)).toBeGreaterThan(500)
  })
})
