import { describe, expect, it } from 'vitest'
import { claimsExtent, foldsOf, largeFrom } from '../../../../src/engine/memory/field/folds'
import { columnsOf } from '../../../../src/model/dataset/columnsOf'
import { DAY } from '../../../../src/model/time/span'

const dataset = (dates: string[][]) =>
  columnsOf({
    format: 'claimline/1',
    id: 'x',
    title: 'X',
    sources: [{ id: 's', name: 'S' }],
    events: dates.map((own, e) => ({
      id: `e${e}`,
      title: `Event ${e}`,
      claims: own.map((occurred, c) => ({
        id: `e${e}c${c}`,
        source: 's',
        stance: 'asserts' as const,
        text: 'It happened.',
        occurred,
      })),
    })),
  })

const EXTENT = { from: Date.UTC(2024, 0, 1), to: Date.UTC(2025, 0, 1) }

describe('folds', () => {
  it('leave out stretches of more than a fifth of the extent without a dated claim, but for some room', () => {
    const columns = dataset([['2024-01-01', '2024-01-20'], ['2024-12-31']])
    const [fold, ...others] = foldsOf(columns, EXTENT)
    expect(others).toEqual([])
    expect(fold?.from).toBeGreaterThanOrEqual(Date.UTC(2024, 0, 21) + DAY)
    expect(fold?.to).toBeLessThanOrEqual(Date.UTC(2024, 11, 31) - DAY)
  })

  it('leave out no time that a single claim may mean', () => {
    expect(foldsOf(dataset([['2024-01-01', '2024'], ['2024-12-31']]), EXTENT)).toEqual([])
  })

  it('are none where nothing is dated', () => {
    expect(foldsOf(dataset([['']]), null)).toEqual([])
  })
})

describe('the extent of claims', () => {
  it('holds the events and all that a claim is about, beyond them too', () => {
    const columns = dataset([['2024-01-01', '../2025-03-02'], ['']])
    expect(claimsExtent(columns, EXTENT)).toEqual({ from: EXTENT.from, to: Date.UTC(2025, 2, 3) })
    expect(claimsExtent(columns, null)).toEqual({ from: EXTENT.from, to: Date.UTC(2025, 2, 3) })
    expect(claimsExtent(dataset([['']]), null)).toBeNull()
  })
})

describe('large rows', () => {
  const claims = (...counts: number[]) => dataset(counts.map((count) => Array<string>(count).fill('2024-05')))

  it('are the quarter with the most claims, without those that tie at its edge', () => {
    expect(largeFrom(claims(9, 7, 3, 3, 2, 1, 1, 1))).toBe(7)
    expect(largeFrom(claims(9, 3, 3, 3, 2, 1, 1, 1))).toBe(4)
  })

  it('are none where all events have as many claims, or there are few events', () => {
    expect(largeFrom(claims(1, 1, 1))).toBe(Number.POSITIVE_INFINITY)
  })

  it('are six at most', () => {
    const counts = Array.from({ length: 40 }, (_, i) => i + 1)
    expect(counts.filter((count) => count >= largeFrom(claims(...counts)))).toHaveLength(6)
  })
})
