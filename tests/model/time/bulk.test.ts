import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bulkOf } from '../../../src/model/time/bulk'

const upTo = (many: number) => Array.from({ length: many }, (_, i) => 10_000 + i)

describe('the bulk of instants', () => {
  it('leaves out what lies far away, at either side', () => {
    expect(bulkOf([1, ...upTo(400), 90_000])).toEqual({ from: 10_000, to: 10_399, before: 1, after: 1 })
  })

  it('leaves out at most one in 200', () => {
    expect(bulkOf([1, 2, ...upTo(398)])).toEqual({ from: 10_000, to: 10_397, before: 2, after: 0 })
    expect(bulkOf([1, 2, 3, ...upTo(397)])).toBeNull()
    expect(bulkOf([1, ...upTo(100)])).toBeNull()
  })

  it('leaves out nothing where that does not halve the stretch', () => {
    expect(bulkOf([9_700, ...upTo(400)])).toBeNull()
    expect(bulkOf([9_500, ...upTo(400)])).toEqual({ from: 10_000, to: 10_399, before: 1, after: 0 })
    expect(bulkOf([])).toBeNull()
    expect(bulkOf([5])).toBeNull()
  })

  it('counts instants as often as they occur', () => {
    const counts = [3, 300, 299]
    expect(bulkOf([1, 10_000, 10_010], (i) => counts[i] ?? 0)).toEqual({
      from: 10_000,
      to: 10_010,
      before: 3,
      after: 0,
    })
  })

  it('leaves out only what is far, and counts it', () => {
    const instants = fc.array(fc.integer({ min: 0, max: 1000 }), { maxLength: 6 })
    fc.assert(
      fc.property(instants, (some) => {
        const sorted = [...some, ...upTo(400)].sort((a, b) => a - b)
        const bulk = bulkOf(sorted)
        expect(bulk !== null).toBe(some.length > 0 && some.length <= 2)
        if (!bulk) return
        expect(bulk).toEqual({ from: 10_000, to: 10_399, before: some.length, after: 0 })
      }),
    )
  })
})
