import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layout, type Spot } from '../../../../../src/views/timeline/vis/marks/layout'
import type { Placeable } from '../../../../../src/views/timeline/vis/marks/markBox'
import { rowsFor } from '../../../../../src/views/timeline/vis/marks/rows'

const FRAME = { window: { from: 0, to: 1000 }, width: 1000, rows: 1 }
const mark = (key: string, from: number, to: number, more: Partial<Placeable> = {}): Placeable => ({
  key,
  lane: 'a',
  from,
  to,
  fadesFrom: false,
  fadesTo: false,
  title: 120,
  titleLines: (room) => Math.ceil((more.title ?? 120) / room),
  ...more,
})

/** What a mark and its title cover: rows from and to, px left and right. */
function covered({ row, lines, side, room, under }: Spot, { from, to }: Placeable, i: number, width = 200) {
  const [first, last] = [Math.max(from, 0), Math.min(to, width)]
  const middle = to > width ? Math.min((first + last) / 2, width - 11) : (from + to) / 2
  const sides = { left: Math.min(from, middle - 11), right: Math.max(to, middle + 11) }
  const mark = { i, from: row, to: row + 1, ...sides }
  const high = row + rowsFor(lines, side === 'under')
  if (side === 'under')
    return [mark, { i, from: row + 1, to: high, left: middle + under, right: middle + under + room }]
  const left = side === 'left' ? sides.left - room : sides.left
  const right = side === 'right' ? sides.right + room : sides.right
  return [{ i, from: row, to: high, left, right }]
}

/** The middle of what is in sight, where the window cuts a span. */
function spotOf(from: number, to: number): number {
  const [first, last] = [Math.max(from, 0), Math.min(to, 1000)]
  const isCut = first < last && (first > from || last < to)
  return isCut ? Math.min(Math.max((first + last) / 2, 11), 989) : (from + to) / 2
}

describe('rows and titles', () => {
  it('stacks marks that would overlap, and only those', () => {
    const spots = layout([mark('x', 100, 101), mark('y', 105, 106), mark('z', 300, 301)], FRAME)
    expect([...spots].map(([key, { row }]) => [key, row]).sort()).toEqual([
      ['x', 0],
      ['y', 1],
      ['z', 0],
    ])
  })

  it('opens a row rather than to cut a title, but only a few', () => {
    const spots = layout([mark('x', 10, 11, { title: 50 }), mark('y', 60, 61)], FRAME)
    expect(spots.get('x')).toMatchObject({ row: 0, room: 50 })
    expect(spots.get('y')).toMatchObject({ row: 1, room: 120, side: 'right' })
    const many = Array.from({ length: 20 }, (_, i) => mark(String(i), 100 + 30 * i, 101 + 30 * i))
    const rows = [...layout(many, FRAME).values()].map(({ row }) => row)
    expect(Math.max(...rows)).toBeLessThan(9)
  })

  it('cuts a title only where no row of its lane has room', () => {
    const [x, z] = [mark('x', 100, 101), mark('z', 200, 201)]
    const spots = layout([x, mark('y', 102, 140, { title: 20 }), z], FRAME)
    expect([...spots].map(([key, { row, room }]) => [key, row, room]).sort()).toEqual([
      ['x', 0, 120],
      ['y', 1, 20],
      ['z', 1, 120],
    ])
  })

  it('opens a row for a title that would lose much, and as many as there is height for', () => {
    const marks = [mark('x', 100, 101), mark('z', 150, 151)]
    expect(layout(marks, FRAME).get('z')).toMatchObject({ row: 1, room: 120 })
    const close = [mark('x', 100, 101), mark('y', 104, 105), mark('z', 200, 201)]
    expect([...layout(close, { ...FRAME, rows: 3 }).values()].map(({ room }) => room)).toEqual([
      120, 120, 120,
    ])
  })

  it('puts a title at the left where the right has no room', () => {
    expect(layout([mark('y', 960, 961)], FRAME).get('y')).toMatchObject({ side: 'left', room: 120 })
    const spots = layout([mark('x', 100, 101), mark('y', 960, 961)], FRAME)
    expect(spots.get('x')).toMatchObject({ side: 'right', room: 120 })
    expect(spots.get('y')).toMatchObject({ side: 'left', room: 120 })
  })

  it('shows a short title in little room', () => {
    const spots = layout([mark('x', 100, 101, { title: 30 }), mark('y', 170, 171)], FRAME)
    expect(spots.get('x')).toMatchObject({ side: 'right', room: 30 })
  })

  it('keeps the sign and the title of a span in its part in sight', () => {
    const spots = layout([mark('x', -3000, 400), mark('y', -500, 1500, { lane: 'b' })], FRAME)
    // Boxes begin one width before the window.
    expect(spots.get('x')).toMatchObject({ sign: 1200, side: 'right', room: 120 })
    expect(spots.get('y')).toMatchObject({ sign: 1000, side: 'over', room: 120 })
    expect(layout([mark('z', 100, 400)], FRAME).get('z')?.sign).toBeNull()
  })

  it('keeps titles off the densities beside their marks, and tells which marks stand on one', () => {
    const tiles = [{ lane: 'a', from: 256, to: 512 }]
    const spots = layout(
      [mark('x', 200, 201), mark('y', 300, 301), mark('z', 150, 151, { lane: 'b' })],
      FRAME,
      tiles,
    )
    expect(spots.get('x')).toMatchObject({ side: 'left', room: 120, above: false })
    expect(spots.get('y')).toMatchObject({ room: 120, above: true })
    expect(spots.get('z')).toMatchObject({ side: 'right', room: 120 })
  })

  describe('in a narrow field', () => {
    const narrow = { window: { from: 0, to: 200 }, width: 200, rows: 1 }

    it('breaks a title into lines beside its mark, in rows of its own', () => {
      const spots = layout([mark('x', 60, 61, { title: 180 }), mark('y', 70, 71, { title: 180 })], narrow)
      expect(spots.get('x')).toMatchObject({ row: 0, lines: 2, side: 'right' })
      expect(spots.get('y')).toMatchObject({ row: 2, lines: 2, side: 'right' })
    })

    it('puts a title below its mark where no side has room for it, in rows of its own', () => {
      const marks = [mark('x', 30, 150, { title: 260 }), mark('y', 180, 181, { title: 5 })]
      const spots = layout(marks, narrow)
      expect(spots.get('x')).toMatchObject({ row: 0, lines: 2, side: 'under', room: 170, under: -60 })
      expect(spots.get('y')).toMatchObject({ row: 0, side: 'left' })
      const beside = layout([...marks, mark('z', 170, 171, { title: 90 })], narrow)
      expect(beside.get('z')?.row).toBeGreaterThanOrEqual(rowsFor(2, true))
    })

    it('cuts what five lines do not hold', () => {
      const spots = layout([mark('x', 60, 61, { title: 900 })], narrow)
      expect(spots.get('x')).toMatchObject({ row: 0, lines: 1 })
    })

    it('lays no title over another', () => {
      const one = fc.record({
        from: fc.integer({ min: 0, max: 199 }),
        length: fc.constantFrom(1, 1, 120),
        title: fc.integer({ min: 20, max: 400 }),
      })
      fc.assert(
        fc.property(fc.array(one, { maxLength: 24 }), (all) => {
          const marks = all.map(({ from, length, title }, i) =>
            mark(String(i), from, from + length, { title }),
          )
          const spots = layout(marks, narrow)
          const drawn = marks.flatMap((one, i) => covered(spots.get(one.key) as Spot, one, i))
          for (const a of drawn)
            for (const b of drawn) {
              if (a.i >= b.i || a.from >= b.to || b.from >= a.to) continue
              expect(Math.min(a.right, b.right)).toBeLessThan(Math.max(a.left, b.left))
            }
        }),
      )
    })
  })

  it('keeps lanes apart', () => {
    const spots = layout([mark('x', 100, 101), mark('y', 100, 101, { lane: 'b' })], FRAME)
    expect([...spots.values()].map(({ row }) => row)).toEqual([0, 0])
  })

  it('keeps the room of a fade free', () => {
    const spots = layout([mark('x', 100, 110), mark('y', 140, 150, { fadesFrom: true })], FRAME)
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
          FRAME,
        )
        const boxes = spans.map(({ from, to }, i) => {
          const middle = spotOf(from, to)
          const spot = spots.get(String(i))
          const [row, room, side] = [spot?.row ?? 0, spot?.room ?? 0, spot?.side]
          const [left, right] = [Math.min(from, middle - 11), Math.max(to, middle + 11)]
          const titles = {
            right: [right, right + room],
            left: [left - room, left],
            over: [middle, middle + room],
            under: [left, right],
          }
          const title = titles[side ?? 'right']
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
