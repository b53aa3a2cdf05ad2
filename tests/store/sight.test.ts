import { describe, expect, it, vi } from 'vitest'
import { FIRST_LANES, FIRST_ROWS } from '../../src/engine/firstQuestion'
import { DEFAULT_VIEW } from '../../src/model/view'
import { FIRST_SIGHT, listOf, scrolledTo, sightOf } from '../../src/store/sight'
import { made, memoryWith, VILLAGE_AT } from '../fixtures/stores'

const COUNTS = { rows: 9000, lanes: 200, lines: 9000 }
const having = (rows: { from: number; to: number }) => ({ ...FIRST_SIGHT, rows })

describe('what to ask for', () => {
  it('stays while rows around those in sight are here', () => {
    expect(scrolledTo(FIRST_SIGHT, { rows: { from: 0, to: 12 } }, COUNTS)).toBe(FIRST_SIGHT)
    const sight = having({ from: 20, to: 60 })
    expect(scrolledTo(sight, { rows: { from: 24, to: 56 } }, COUNTS)).toBe(sight)
    expect(scrolledTo(FIRST_SIGHT, { lanes: { from: 0, to: 6 } }, COUNTS)).toBe(FIRST_SIGHT)
  })

  it('becomes what is in sight with a margin at each side once they are not', () => {
    const rows = scrolledTo(having({ from: 50, to: 90 }), { rows: { from: 8000, to: 8012 } }, COUNTS)
    expect(rows).toEqual(having({ from: 7984, to: 8028 }))
    const lanes = scrolledTo(FIRST_SIGHT, { lanes: { from: 50, to: 62 } }, COUNTS)
    expect(lanes).toEqual({ ...FIRST_SIGHT, lanes: { from: 44, to: 68 } })
    const cells = { rows: { from: 500, to: 520 }, columns: { from: 0, to: 15 } }
    expect(scrolledTo(FIRST_SIGHT, { cells }, COUNTS).cells).toEqual({
      rows: { from: 460, to: 560 },
      columns: FIRST_SIGHT.cells.columns,
    })
  })

  it('is nothing beyond the last', () => {
    const sight = having({ from: 8950, to: 9010 })
    expect(scrolledTo(sight, { rows: { from: 8988, to: 9000 } }, COUNTS)).toBe(sight)
    const few = { rows: 9, lanes: FIRST_LANES.to, lines: 9 }
    expect(scrolledTo(FIRST_SIGHT, { lanes: { from: 0, to: FIRST_LANES.to } }, few)).toBe(FIRST_SIGHT)
  })

  it('begins at the top of another list, with as many rows as before', () => {
    const sight = sightOf(DEFAULT_VIEW, having({ from: 500, to: 560 }))
    expect(sight).toEqual({ ...FIRST_SIGHT, list: listOf(DEFAULT_VIEW), rows: { from: 0, to: 60 } })
    expect(sightOf({ ...DEFAULT_VIEW, q: 'x' }, having({ from: 3, to: 9 })).rows).toEqual(FIRST_ROWS)
    expect(sightOf({ ...DEFAULT_VIEW, lanes: 'kind' }, sight)).toBe(sight)
  })
})

describe('a list', () => {
  const other = (change: object): boolean => listOf({ ...DEFAULT_VIEW, ...change }) !== listOf(DEFAULT_VIEW)
  it('is the same whatever part of it is drawn', () => {
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

describe('the matrix', () => {
  async function opened(fragment: string) {
    const ask = vi.fn()
    const opener = memoryWith((engine) => ({
      ask: (question, options) => {
        ask(question.parts)
        return engine.ask(question, options)
      },
    }))
    const { state } = made({ opener })
    await state().visit(`v=2&data=${VILLAGE_AT}${fragment}`)
    await state().allow()
    return { state, ask }
  }

  it('is asked for with its view only', async () => {
    const { state, ask } = await opened('')
    expect(state().answer?.matrix).toBeUndefined()
    state().choose({ show: 'matrix' })
    await vi.waitFor(() => expect(state().answer?.matrix?.sources).toBe(4))
    expect(ask).toHaveBeenCalledTimes(2)
  })

  it('is asked for again only where what is in sight is not here, and nothing else with it', async () => {
    const { state, ask } = await opened('&show=matrix')
    const before = state().answer
    state().scrolled({ cells: { rows: { from: 0, to: 20 }, columns: { from: 0, to: 15 } } })
    expect(ask).toHaveBeenCalledTimes(1)
    state().scrolled({ cells: { rows: { from: 500, to: 520 }, columns: { from: 0, to: 15 } } })
    await vi.waitFor(() => expect(state().answer).not.toBe(before))
    const [parts] = ask.mock.calls.at(-1) ?? []
    expect(parts).toContain('matrix')
    expect(parts).not.toContain('counts')
    expect(state().answer?.matrix?.from.row).toBeGreaterThan(400)
    expect(state().answer?.counts).toBe(before?.counts)
  })
})
