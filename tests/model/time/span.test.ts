import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DAY, liesWithin, meets, type Span } from '../../../src/model/time/span'
import { defaultWindow } from '../../../src/model/time/window'

const span = fc
  .tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: 1, max: 20 }))
  .map(([from, length]): Span => ({ from, to: from + length }))
const within = (at: number, { from, to }: Span) => from <= at && at < to
const instants = Array.from({ length: 140 }, (_, i) => i - 60)

describe('half-open spans', () => {
  it('meet where they share an instant', () => {
    fc.assert(
      fc.property(span, span, (a, b) => {
        expect(meets(a, b)).toBe(instants.some((at) => within(at, a) && within(at, b)))
      }),
    )
  })

  it('do not meet where one ends as the other begins', () => {
    expect(meets({ from: 0, to: 1 }, { from: 1, to: 2 })).toBe(false)
  })

  it('lie within another where each of their instants does', () => {
    fc.assert(
      fc.property(span, span, (a, b) => {
        expect(liesWithin(a, b)).toBe(instants.every((at) => !within(at, a) || within(at, b)))
      }),
    )
  })

  it('may be open', () => {
    const always = { from: -Infinity, to: Infinity }
    expect(liesWithin(always, always)).toBe(true)
    expect(liesWithin({ from: -Infinity, to: 0 }, { from: -5, to: 5 })).toBe(false)
    expect(meets(always, { from: 0, to: 1 })).toBe(true)
  })
})

describe('the default window', () => {
  it('is the extent and a margin at either side, a day at least', () => {
    expect(defaultWindow({ from: 0, to: 100 * DAY })).toEqual({ from: -4 * DAY, to: 104 * DAY })
    expect(defaultWindow({ from: 0, to: 0 })).toEqual({ from: -DAY, to: DAY })
  })
})
