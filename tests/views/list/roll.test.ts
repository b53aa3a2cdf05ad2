import { describe, expect, it } from 'vitest'
import { heightsOf } from '../../../src/views/list/heights'
import { type Drawing, LONGEST, rolling } from '../../../src/views/list/roll'

/** Rows of 40 px whose every third is 60 px: those that are drawn are measured. */
const trueHeight = (row: number): number => (row % 3 ? 40 : 60)

function opened(count: number, room = 400) {
  const roll = rolling(count)
  roll.resized(room)
  roll.measured([{ row: 1, height: 40 }])
  const measure = () => {
    const { from, to } = roll.sight()
    roll.measured(
      Array.from({ length: to - from }, (_, i) => ({ row: from + i, height: trueHeight(from + i) })),
    )
  }
  measure()
  /** Where the drawn rows stand below the top of the window, by position. */
  const seen = (kept: number | null = null) => {
    let y = 0
    return new Map(
      roll.drawing(kept).rows.map(({ row, gap }) => {
        const top = y + gap
        y = top + roll.heightOf(row)
        return [row, top - roll.scroll()]
      }),
    )
  }
  const length = ({ rows, after }: Drawing) =>
    rows.reduce((sum, { row, gap }) => sum + gap + roll.heightOf(row), after)
  return { roll, measure, seen, length }
}

describe('heights', () => {
  it('are usual until they are measured, and rows stand below one another', () => {
    const heights = heightsOf(2000, 40)
    expect(heights.topOf(2000)).toBe(80_000)
    heights.set(3, 60)
    heights.set(1500, 30)
    heights.set(1500, 50)
    expect([3, 4, 1500, 1501, 2000].map(heights.topOf)).toEqual([120, 180, 60_020, 60_070, 80_030])
    for (const row of [0, 3, 4, 999, 1500, 1999]) {
      expect(heights.rowAt(heights.topOf(row))).toBe(row)
      expect(heights.rowAt(heights.topOf(row) + heights.of(row) - 1)).toBe(row)
    }
    expect([-5, 1e9].map(heights.rowAt)).toEqual([0, 1999])
  })
})

describe('a roll', () => {
  it('draws what is in sight and a few rows around it', () => {
    const { roll, length } = opened(40_000)
    expect(roll.drawing(null).rows.map(({ row }) => row)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])
    roll.scrolled(3000)
    expect(roll.drawing(null).rows.length).toBeLessThanOrEqual(18)
    expect(length(roll.drawing(null))).toBeGreaterThan(40_000 * 40)
  })

  it('keeps what is in sight in its place when rows above turn out higher, and mends the scroll bar at rest', () => {
    const { roll, measure, seen } = opened(40_000)
    roll.scrolled(800_000)
    measure()
    roll.settle()
    for (let step = 1; step <= 40; step++) {
      const before = seen()
      roll.scrolled(roll.scroll() - 120)
      measure()
      for (const [row, y] of seen()) if (before.has(row)) expect(y).toBe((before.get(row) ?? 0) + 120)
    }
    const before = [...seen()]
    expect(roll.settle()).toBe(true)
    expect([...seen()]).toEqual(before)
    expect(roll.settle()).toBe(false)
  })

  it('reaches the first and the last row, however long it is', () => {
    for (const count of [100, 40_000, 1_200_000]) {
      const { roll, measure, seen, length } = opened(count)
      const bottom = () => length(roll.drawing(null)) - 400
      expect(bottom()).toBeLessThanOrEqual(LONGEST)
      roll.scrolled(bottom())
      measure()
      measure()
      roll.settle()
      const lastY = seen().get(count - 1) ?? Number.NaN
      expect(lastY + trueHeight(count - 1)).toBeCloseTo(400, -0.5)
      roll.scrolled(0)
      measure()
      expect(seen().get(0)).toBe(0)
    }
  })

  it('stays at the last row where rows turn out lower and the browser pushes the scroll bar', () => {
    for (const count of [1000, 1_200_000]) {
      const roll = rolling(count)
      roll.resized(400)
      roll.measured([{ row: 0, height: 80 }])
      roll.scrolled(Math.min(80 * count, LONGEST) - 400)
      const { from, to } = roll.sight()
      roll.measured(Array.from({ length: to - from }, (_, i) => ({ row: from + i, height: 40 })))
      roll.pushed(roll.scroll() - 40 * (to - from))
      roll.settle()
      expect(roll.sight().to).toBe(count)
      roll.goTo(count - 1)
      const { rows, after } = roll.drawing(null)
      const end = rows.reduce((y, { row, gap }) => y + gap + roll.heightOf(row), 0)
      expect(after).toBe(0)
      expect(end - roll.scroll()).toBe(400)
    }
  })

  it('moves with the wheel pixel by pixel where the list is longer than its element', () => {
    const { roll, measure, seen } = opened(1_200_000)
    roll.scrolled(4_000_000)
    measure()
    expect(roll.sight().from / 1_200_000).toBeCloseTo(0.5, 2)
    const before = seen()
    roll.scrolled(4_000_100)
    for (const [row, y] of seen()) if (before.has(row)) expect(y).toBe((before.get(row) ?? 0) - 100)
    const moved = [...seen()]
    roll.settle()
    expect([...seen()].map(([row]) => row)).toEqual(moved.map(([row]) => row))
  })

  it('comes to the top through rows that are higher than was reckoned', () => {
    const { roll, measure, seen } = opened(40_000)
    roll.scrolled(6000)
    measure()
    for (let step = 0; step < 200; step++) {
      roll.scrolled(Math.max(0, roll.scroll() - 100))
      measure()
      if (roll.isCramped() || roll.scroll() === 0) roll.settle()
    }
    expect(roll.scroll()).toBe(0)
    expect(seen().get(0)).toBe(0)
  })

  it('brings a row in sight by the shortest way', () => {
    const { roll, measure, seen } = opened(40_000)
    roll.goTo(4)
    expect(roll.scroll()).toBe(0)
    roll.goTo(20_000)
    measure()
    roll.goTo(20_000)
    expect((seen().get(20_000) ?? 0) + roll.heightOf(20_000)).toBe(400)
    roll.goTo(19_999)
    roll.goTo(19_000)
    measure()
    expect(seen().get(19_000)).toBe(0)
  })

  it('draws the row that has the focus wherever it is, and moves nothing for it', () => {
    const { roll, measure, seen } = opened(40_000)
    roll.scrolled(400_000)
    measure()
    roll.settle()
    const before = [...seen()]
    for (const kept of [0, 39_999]) {
      const now = seen(kept)
      expect(now.has(kept)).toBe(true)
      now.delete(kept)
      expect([...now]).toEqual(before)
    }
  })

  it('takes the mean of the first rows for usual, and keeps its place when rows are of another width', () => {
    const roll = rolling(1000)
    roll.resized(400)
    expect(roll.usual()).toBeNull()
    roll.measured([
      { row: 0, height: 100 },
      { row: 1, height: 50 },
    ])
    expect(roll.usual()).toBe(75)
    roll.scrolled(30_000)
    const { from } = roll.sight()
    roll.reflowed()
    roll.measured(Array.from({ length: 10 }, (_, i) => ({ row: from + i, height: 120 })))
    expect(roll.usual()).toBe(120)
    expect(Math.abs(roll.sight().from - from)).toBeLessThanOrEqual(2)
  })
})
