import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layout, type Placeable } from '../../../../src/views/timeline/vis/layout'

const WINDOW = { from: 0, to: 1000 }
const mark = (key: string, from: number, to: number, more: Partial<Placeable> = {}): Placeable => ({
  key,
  lane: 'a',
  from,
  to,
  fadesFrom: false,
  fadesTo: false,
  ...more,
})

describe('rows and titles', () => {
  it('stacks marks that would overlap, and only those', () => {
    const spots = layout([mark('x', 100, 101), mark('y', 105, 106), mark('z', 300, 301)], WINDOW, 1000)
    expect([...spots].map(([key, { row }]) => [key, row]).sort()).toEqual([
      ['x', 0],
      ['y', 1],
      ['z', 0],
    ])
  })

  it('lets a title give way before a mark does', () => {
    const spots = layout([mark('x', 100, 101), mark('y', 150, 151)], WINDOW, 1000)
    expect(spots.get('x')).toEqual({ row: 0, room: 0, side: 'right' })
    expect(spots.get('y')?.room).toBeGreaterThan(800)
  })

  it('puts a title at the left where the right has no room', () => {
    const spots = layout([mark('x', 100, 101), mark('y', 960, 961)], WINDOW, 1000)
    expect(spots.get('x')?.side).toBe('right')
    expect(spots.get('y')).toMatchObject({ side: 'right', room: 0 })
    expect(layout([mark('y', 960, 961)], WINDOW, 1000).get('y')?.side).toBe('left')
  })

  it('keeps lanes apart', () => {
    const spots = layout([mark('x', 100, 101), mark('y', 100, 101, { lane: 'b' })], WINDOW, 1000)
    expect([...spots.values()].map(({ row }) => row)).toEqual([0, 0])
  })

  it('leaves a fade its room', () => {
    const spots = layout([mark('x', 100, 110), mark('y', 140, 150, { fadesFrom: true })], WINDOW, 1000)
    expect(spots.get('y')?.row).toBe(1)
  })

  it('never lets two marks of a row overlap, nor a title and the next mark', () => {
    const placeable = fc
      .tuple(fc.integer({ min: -500, max: 1500 }), fc.integer({ min: 1, max: 800 }))
      .map(([from, length]) => ({ from, to: from + length }))
    fc.assert(
      fc.property(fc.array(placeable, { maxLength: 40 }), (spans) => {
        const spots = layout(
          spans.map(({ from, to }, i) => mark(String(i), from, to)),
          WINDOW,
          1000,
        )
        const boxes = spans.map(({ from, to }, i) => {
          const middle = (from + to) / 2
          const { row = 0, room = 0, side = 'right' } = spots.get(String(i)) ?? {}
          const [left, right] = [Math.min(from, middle - 11), Math.max(to, middle + 11)]
          const title = side === 'right' ? [right, right + room] : [left - room, left]
          return { row, left, right, from: Math.min(left, ...title), to: Math.max(right, ...title) }
        })
        for (const a of boxes) {
          for (const b of boxes) {
            if (a === b || a.row !== b.row || a.left > b.left) continue
            expect(a.right).toBeLessThan(b.left)
            expect(a.to).toBeLessThan(b.from + 0.01)
          }
        }
      }),
    )
  })
})
