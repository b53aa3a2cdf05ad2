import { describe, expect, it } from 'vitest'
import { DAY, type Span } from '../../../../src/model/time/span'
import {
  pannedFolded,
  scaleOf,
  wholeWindow,
  zoomedFolded,
} from '../../../../src/views/claim-line/geometry/timeScale'

/** Ten days, of which the third to the eighth are folded. */
const WINDOW = { from: 0, to: 10 * DAY }
const FOLDS = [{ from: 2 * DAY, to: 8 * DAY }]

describe('a scale with a fold', () => {
  const scale = scaleOf(WINDOW, FOLDS, 440, 40)

  it('is the same on both sides', () => {
    expect(scale.perMs * DAY).toBe(100)
    expect(scale.x(DAY) - scale.x(0)).toBeCloseTo(100)
    expect(scale.x(10 * DAY) - scale.x(9 * DAY)).toBeCloseTo(100)
  })

  it('draws what is not folded, with a gap of one width for every fold', () => {
    expect(scale.parts.map(({ left, right }) => [left, right])).toEqual([
      [0, 200],
      [240, 440],
    ])
    expect(scale.gaps).toEqual([{ fold: FOLDS[0], left: 200, right: 240 }])
  })

  it('tells the instant of each place', () => {
    for (const x of [0, 50, 200, 220, 240, 440]) expect(scale.x(scale.timeAt(x))).toBeCloseTo(x)
  })

  it('draws in full what would need no more room than the gap', () => {
    const reaching = { from: 0, to: 2.2 * DAY }
    expect(scaleOf(reaching, FOLDS, 440, 42).gaps).toEqual([])
    expect(scaleOf({ from: 0, to: 3 * DAY }, FOLDS, 440, 42).gaps).toHaveLength(1)
  })

  it('draws a window that lies within the fold in full', () => {
    const within = scaleOf({ from: 3 * DAY, to: 5 * DAY }, FOLDS, 200, 40)
    expect(within.gaps).toEqual([])
    expect(within.x(4 * DAY)).toBeCloseTo(100)
  })
})

describe('moving over folds', () => {
  it('zooms by what is drawn and keeps the place', () => {
    const zoomed = zoomedFolded(WINDOW, FOLDS, 0.5, DAY)
    expect(zoomed).toEqual({ from: 0.5 * DAY, to: 8.5 * DAY })
    expect(zoomedFolded(zoomed, FOLDS, 2, DAY)).toEqual(WINDOW)
  })

  it('pans across the fold, never ending in it', () => {
    const panned = pannedFolded({ from: 0, to: 2 * DAY }, FOLDS, 0.5)
    expect(panned).toEqual({ from: DAY, to: 9 * DAY })
    expect(pannedFolded({ from: 0, to: 2 * DAY }, FOLDS, 1)).toEqual({ from: 8 * DAY, to: 10 * DAY })
  })

  it('leaves a margin of what is drawn, a day at least', () => {
    expect(wholeWindow(WINDOW, FOLDS, DAY)).toEqual({ from: -DAY, to: 11 * DAY })
  })
})

describe('at the ends of time', () => {
  const FOLDS: Span[] = [{ from: 0, to: 1_000 * DAY }]
  const REACH = 8.64e15

  it('a window is never zoomed or panned beyond what dates reach', () => {
    let window: Span = { from: -1e15, to: 1e15 }
    for (let i = 0; i < 40; i++) {
      window = zoomedFolded(window, FOLDS, 1.4, i % 2 ? window.from : window.to)
      window = pannedFolded(window, FOLDS, i % 3 ? 0.4 : -0.4)
      expect(window.from).toBeGreaterThanOrEqual(-REACH)
      expect(window.to).toBeLessThanOrEqual(REACH)
      expect(window.to).toBeGreaterThan(window.from)
    }
  })
})
