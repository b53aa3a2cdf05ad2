import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quantize, readWindow, spell } from '../../src/permalink/windowEnds'

const at = (iso: string) => Date.parse(iso)
const span = (from: string, to: string) => ({ from: at(from), to: at(to) })

describe('the ends of a window', () => {
  it.each([
    ['five years: days, the last one included', '2020-01-01', '2025-01-01', '2020-01-01', '2024-12-31'],
    ['five years without a 29 February', '1897-01-01', '1902-01-01', '1897-01-01', '1901-12-31'],
    ['less than five years: minutes', '2024-10-01', '2025-01-01', '2024-10-01T00:00Z', '2025-01-01T00:00Z'],
    ['one day: minutes', '2024-12-06', '2024-12-07', '2024-12-06T00:00Z', '2024-12-07T00:00Z'],
    [
      'less than a day: seconds',
      '2024-12-06T10:30:15Z',
      '2024-12-06T22:00:00Z',
      '2024-12-06T10:30:15Z',
      '2024-12-06T22:00:00Z',
    ],
  ])('%s', (_, from, to, first, last) => {
    expect(spell(span(from, to))).toEqual({ from: first, to: last })
    expect(readWindow({ from: first, to: last })).toEqual(span(from, to))
  })

  it('rounds outward', () => {
    expect(spell(span('2024-12-06T10:30:15.4Z', '2024-12-06T10:30:15.5Z'))).toEqual({
      from: '2024-12-06T10:30:15Z',
      to: '2024-12-06T10:30:16Z',
    })
  })

  it('takes the coarser unit where rounding reaches it', () => {
    const almostDay = span('2024-12-06T00:00:00.5Z', '2024-12-07T00:00:00Z')
    expect(spell(almostDay)).toEqual({ from: '2024-12-06T00:00Z', to: '2024-12-07T00:00Z' })
  })

  it('makes twice the same day a window of one day, twice the same instant an empty one', () => {
    expect(readWindow({ from: '2024-12-06', to: '2024-12-06' })).toEqual(span('2024-12-06', '2024-12-07'))
    expect(readWindow({ from: '2024-12-06T10:00Z', to: '2024-12-06T10:00Z' })).toBeNull()
  })

  it('refuses what ends before it begins, and what is no day', () => {
    expect(readWindow({ from: '2024-12-07', to: '2024-12-06' })).toBeNull()
    expect(readWindow({ from: '2024-13-45', to: '2024-12-06' })).toBeNull()
    expect(readWindow({ from: '2024-12-06', to: 'soon' })).toBeNull()
  })

  it('writes whole years outside of -9999 to 9999', () => {
    const deep = { from: Date.UTC(-12_000, 5, 1), to: Date.UTC(12_024, 5, 1) }
    expect(spell(deep)).toEqual({ from: 'Y-12000', to: 'Y12024' })
    expect(spell({ from: Date.UTC(9999, 11, 31, 12), to: Date.UTC(10_000, 0, 1) })?.to).toBe('9999-12-31')
    expect(spell({ from: Date.UTC(2024, 11, 1), to: Number.POSITIVE_INFINITY })).toEqual({
      from: '2024-12-01T00:00Z',
      to: null,
    })
    expect(readWindow({ from: null, to: '2024-12-31' })).toEqual({
      from: Number.NEGATIVE_INFINITY,
      to: Date.UTC(2025, 0, 1),
    })
    expect(readWindow({ from: 'Y-271822', to: 'Y999999' })).toBeNull()
  })

  it('has no spelling for an empty window', () => {
    expect(spell({ from: 5, to: 5 })).toBeNull()
    expect(spell({ from: Number.NaN, to: 5 })).toBeNull()
    expect(spell({ from: 8.6e15, to: 8.7e15 })).toBeNull()
  })

  const instant = fc.oneof(
    fc.integer({ min: -8.5e15, max: 8.5e15 }),
    fc.integer({ min: at('1850-01-01'), max: at('2100-01-01') }),
    fc.constantFrom(Date.UTC(-9999, 0, 1), Date.UTC(10_000, 0, 1), at('0000-01-01'), at('0099-12-31')),
  )
  const length = fc.oneof(
    ...[1000, 86_400_000, 1825 * 86_400_000].map((unit) =>
      fc.integer({ min: unit - 70_000, max: unit + 70_000 }),
    ),
    fc.integer({ min: 1, max: 1e15 }),
  )
  const anyWindow = fc.tuple(instant, length).map(([from, ms]) => ({ from, to: from + Math.max(ms, 1) }))

  it('are read back as they were quantized, and quantizing again changes nothing', () => {
    fc.assert(
      fc.property(anyWindow, (window) => {
        const ends = spell(window)
        const kept = quantize(window)
        if (!ends || !kept) return ends === kept
        expect(readWindow(ends)).toEqual(kept)
        expect(spell(kept)).toEqual(ends)
        expect(kept.from).toBeLessThanOrEqual(Math.max(window.from, -8.64e15))
        expect(kept.to).toBeGreaterThanOrEqual(Math.min(window.to, Date.UTC(271_822, 0, 1)))
        return true
      }),
      { numRuns: 400 },
    )
  })
})
