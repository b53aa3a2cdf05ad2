import { describe, expect, it } from 'vitest'
import {
  drawing,
  firstWhole,
  HIGHEST,
  offsetAt,
  pageOf,
  type Rows,
  rowsAt,
  scaleOf,
  scrollAt,
  scrollTo,
} from '../../../src/views/list/fixedRows'

const SHORT: Rows = { count: 40_000, height: 40, room: 400 }
const ENDLESS: Rows = { count: 1_000_000, height: 57, room: 600 }

/** Where the drawn rows stand below the top of what is in sight, by position. */
function places(rows: Rows, scroll: number, kept: number | null = null): Map<number, number> {
  let y = 0
  return new Map(
    drawing(rows, scroll, kept).rows.map(({ row, gap }) => {
      const top = y + gap
      y = top + rows.height
      return [row, top - scroll]
    }),
  )
}

/** Height of the element. */
const length = (rows: Rows, scroll: number): number => {
  const { rows: drawn, after } = drawing(rows, scroll, null)
  return drawn.reduce((sum, { gap }) => sum + gap + rows.height, after)
}

describe('a list that fits in an element', () => {
  it('draws the rows in sight and a few around them, each at its place', () => {
    expect(rowsAt(SHORT, 0)).toEqual({ from: 0, to: 12 })
    expect(rowsAt(SHORT, 8020)).toEqual({ from: 198, to: 214 })
    for (const scroll of [0, 8020, 1_599_600]) {
      for (const [row, top] of places(SHORT, scroll)) expect(top).toBe(row * 40 - scroll)
      expect(length(SHORT, scroll)).toBe(1_600_000)
    }
  })

  it('moves with its scroll bar', () => {
    expect(scaleOf(SHORT)).toBe(1)
    expect([offsetAt(SHORT, 8020), scrollAt(SHORT, 8020)]).toEqual([8020, 8020])
  })

  it('draws a row that is kept, wherever one scrolls, without moving the others', () => {
    expect(places(SHORT, 8000, 3).get(3)).toBe(120 - 8000)
    expect(places(SHORT, 8000, 39_999).get(39_999)).toBe(1_599_960 - 8000)
    expect(places(SHORT, 8000, 3).get(200)).toBe(0)
    expect(length(SHORT, 8000)).toBe(1_600_000)
  })

  it('scrolls no further than it must to show a whole row', () => {
    expect(scrollTo(SHORT, 8020, 205)).toBe(8020)
    expect(scrollTo(SHORT, 8020, 200)).toBe(8000)
    expect(scrollTo(SHORT, 8020, 211)).toBe(8080)
    expect(scrollTo(SHORT, 0, 39_999)).toBe(1_599_600)
  })

  it('tells the first row wholly in sight, and how many rows a page has', () => {
    expect([firstWhole(SHORT, 8000), firstWhole(SHORT, 8020)]).toEqual([200, 201])
    expect(pageOf(SHORT)).toBe(9)
    expect(pageOf({ ...SHORT, room: 10 })).toBe(1)
  })
})

describe('a list longer than an element can be', () => {
  const end = HIGHEST - ENDLESS.room

  it('has an element of the greatest height, and every row in reach of its scroll bar', () => {
    expect(scaleOf(ENDLESS)).toBeGreaterThan(3.5)
    expect(rowsAt(ENDLESS, 0).from).toBe(0)
    expect(rowsAt(ENDLESS, end).to).toBe(1_000_000)
    expect(places(ENDLESS, end).get(999_999)).toBeCloseTo(ENDLESS.room - ENDLESS.height, 0)
    for (const scroll of [0, 300, 5_000_000, end]) expect(length(ENDLESS, scroll)).toBeCloseTo(HIGHEST, 0)
  })

  it('draws every row where it stands, also near the top', () => {
    for (const scroll of [0, 1, 200, 456, 457, 500, 1000, 7_654_321, end]) {
      const offset = offsetAt(ENDLESS, scroll)
      for (const [row, top] of places(ENDLESS, scroll))
        expect(Math.abs(row * 57 - offset - top)).toBeLessThan(1)
    }
  })

  it('keeps a row wherever one scrolls, out of sight', () => {
    expect(places(ENDLESS, 9_000_000, 3).get(3)).toBeLessThan(-57)
    expect(places(ENDLESS, 9_000_000, 999_999).get(999_999)).toBeGreaterThan(600)
  })

  it('is scrolled to any row', () => {
    for (const row of [0, 7, 8, 9, 1000, 500_000, 999_999]) {
      for (const from of [0, 8_000_000, end]) {
        const scroll = scrollTo(ENDLESS, from, row)
        const top = row * 57 - offsetAt(ENDLESS, scroll)
        expect(top).toBeGreaterThan(-0.01)
        expect(top + 57).toBeLessThan(600.01)
      }
    }
    expect(scrollAt(ENDLESS, offsetAt(ENDLESS, 1_234_567))).toBeCloseTo(1_234_567, 3)
  })
})
