import { describe, expect, it } from 'vitest'
import { FIRST_ROWS } from '../../src/engine/firstQuestion'
import { DEFAULT_VIEW } from '../../src/model/view'
import { listOf, rowsToAsk, topRows } from '../../src/store/rowsInSight'

describe('the rows to ask for', () => {
  it('are enough while some around those in sight are here', () => {
    expect(rowsToAsk(FIRST_ROWS, { from: 0, to: 12 }, 9000)).toBeNull()
    expect(rowsToAsk({ from: 20, to: 60 }, { from: 24, to: 56 }, 9000)).toBeNull()
  })
  it('are those in sight and more at each side once they are not', () => {
    expect(rowsToAsk({ from: 0, to: 24 }, { from: 10, to: 22 }, 9000)).toEqual({ from: 0, to: 38 })
    expect(rowsToAsk({ from: 50, to: 90 }, { from: 8000, to: 8012 }, 9000)).toEqual({ from: 7984, to: 8028 })
  })
  it('are never asked for beyond the last', () => {
    expect(rowsToAsk({ from: 8950, to: 9010 }, { from: 8988, to: 9000 }, 9000)).toBeNull()
  })
  it('of another list are at its top, as many as are in sight', () => {
    expect(topRows({ from: 500, to: 512 })).toEqual(FIRST_ROWS)
    expect(topRows({ from: 500, to: 540 })).toEqual({ from: 0, to: 44 })
  })
})

describe('a list', () => {
  const other = (change: object): boolean => listOf({ ...DEFAULT_VIEW, ...change }) !== listOf(DEFAULT_VIEW)
  it('is the same whatever is drawn of it', () => {
    expect(other({ window: { from: 0, to: 1 } })).toBe(false)
    expect(other({ lanes: 'kind', show: 'list', event: 'a' })).toBe(false)
  })
  it('is another where other events may be in view, or in another order', () => {
    expect(other({ window: { from: 0, to: 1 }, within: true })).toBe(true)
    expect(other({ sort: { by: 'date', reverse: true } })).toBe(true)
    expect(other({ filters: { tag: { only: ['x'] } } })).toBe(true)
    expect(other({ q: 'x' })).toBe(true)
    expect(other({ asof: '2024-01-01' })).toBe(true)
  })
})
