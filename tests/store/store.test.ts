import { describe, expect, it } from 'vitest'
import type { Question } from '../../src/engine/engine'
import { FIRST_LANES, FIRST_ROWS } from '../../src/engine/firstQuestion'
import { memoryOpener } from '../../src/engine/memory/opener'
import { workerOpener } from '../../src/engine/worker/client'
import { DEFAULT_VIEW } from '../../src/model/view'
import { resetFilters, setFilter, toggleValue } from '../../src/store/choices'
import { fragmentOf } from '../../src/store/story'
import { inProcessWorker } from '../fixtures/inProcessWorker'
import { EVENTS, MANY_AT, made, memoryWith, settled, VILLAGE_AT, visited } from '../fixtures/stores'

describe('visiting a link', () => {
  it('loads its data and answers its view', async () => {
    const { state, fetched, written } = await visited('v=2&affiliation=!Russia&event=plekhovo-role')
    expect(fetched).toEqual(['kursk-2024'])
    expect(state()).toMatchObject({ phase: { is: 'ready' }, notices: [], problems: [] })
    expect(state().description?.id).toBe('kursk-2024')
    expect(state().view).toEqual({
      ...DEFAULT_VIEW,
      filters: { affiliation: { except: ['Russia'] } },
      event: 'plekhovo-role',
    })
    expect(state().answer?.selected).toMatchObject({ id: 'plekhovo-role', status: 'unconfirmed' })
    expect(written, 'reading never rewrites the address').toEqual([])
  })

  it('loads the data once for all its links', async () => {
    const { state, fetched } = await visited()
    expect(state().answer?.totals.events).toBe(EVENTS)
    await state().visit('v=2&q=plekhovo')
    expect(fetched).toEqual(['kursk-2024'])
    expect(state().answer?.totals.events).toBeLessThan(EVENTS)
  })

  it('names and drops an event that the data does not have', async () => {
    const { state, written } = await visited('v=2&event=atlantis')
    expect(state().view.event).toBeNull()
    expect(state().notices).toEqual(['The event “atlantis” is not in this data; no event is selected.'])
    expect(state().answer?.totals.events).toBe(EVENTS)
    expect(written).toEqual([])
  })

  it('names whatever else cannot be restored, and restores the rest', async () => {
    const { state } = await visited(
      'v=2&rev=0123456789ab&affiliation=!Russia,Atlantis&colour=red&event=atlantis',
    )
    expect(state().view.filters).toEqual({ affiliation: { except: ['Russia'] } })
    expect(state().notices).toHaveLength(4)
    const said = state().notices.join(' ')
    for (const named of [
      'another revision of the data (0123456789ab)',
      '“Atlantis”',
      '“colour”',
      '“atlantis”',
    ])
      expect(said).toContain(named)
  })

  it('says nothing of its own revision', async () => {
    const { state } = await visited('v=2&q=plekhovo')
    const link = fragmentOf(state())
    expect(link).toContain(`rev=${state().description?.revision.slice(0, 12)}`)
    expect((await visited(link)).state()).toMatchObject({ notices: [], view: state().view })
  })

  it('forgets the notices of the link before', async () => {
    const { state } = await visited('v=2&colour=red')
    expect(state().notices).toHaveLength(1)
    await state().visit('v=2')
    expect(state().notices).toEqual([])
  })

  it('of several at once, ends at the last', async () => {
    const { state } = made({ opener: workerOpener(() => inProcessWorker(memoryOpener())) })
    await state().visit('')
    const visits = ['v=2&event=atlantis', 'v=2&event=plekhovo-role', 'v=2&event=first-battles&q=battles']
    await Promise.all(visits.map((fragment) => state().visit(fragment)))
    expect(state().view).toMatchObject({ event: 'first-battles', q: 'battles' })
    expect(state().answer?.selected?.id).toBe('first-battles')
    expect(state().notices).toEqual([])
  })

  it('says which parts of a file were left out', async () => {
    const { state } = await visited('v=2&data=https://here.example/holes.json')
    expect(state()).toMatchObject({ phase: { is: 'ready' }, problems: [{ place: 'eras[0].span' }] })
    expect(state().notices).toEqual([
      'One part of the file has a problem: see Problems at the foot of the page.',
    ])
  })
})

describe('choosing and moving', () => {
  it('adds an entry for a choice and replaces it for a movement, with the view as it then is', async () => {
    const { state, written } = await visited()
    const rev = `v=2&rev=${state().description?.revision.slice(0, 12)}`
    state().choose(toggleValue('affiliation', 'Russia'))
    state().move({ q: 'plekhovo' })
    state().select('plekhovo-role')
    state().select('plekhovo-role')
    state().choose({ lanes: 'kind' })
    state().choose(setFilter('affiliation', undefined))
    state().choose(resetFilters)
    expect(written).toEqual([
      `choose ${rev}&affiliation=!Russia`,
      `move ${rev}&affiliation=!Russia&q=plekhovo`,
      `choose ${rev}&affiliation=!Russia&q=plekhovo&event=plekhovo-role`,
      `choose ${rev}&lanes=kind&affiliation=!Russia&q=plekhovo&event=plekhovo-role`,
      `choose ${rev}&lanes=kind&q=plekhovo&event=plekhovo-role`,
      `choose ${rev}&lanes=kind&event=plekhovo-role`,
    ])
    await settled()
    expect(state().answer?.selected?.status).toBe('one-sided')
  })

  it('answers each choice', async () => {
    const { state } = await visited('v=2&event=plekhovo-role')
    expect(state().answer?.selected?.status).toBe('one-sided')
    state().choose(toggleValue('affiliation', 'Russia'))
    await settled()
    expect(state().answer?.selected?.status).toBe('unconfirmed')
    state().choose(toggleValue('affiliation', 'Russia'))
    await settled()
    expect(state().view.filters).toEqual({})
    expect(state().answer?.differs.statuses.count).toBe(0)
  })

  it('asks for rows that come into sight, and not for those that are there', async () => {
    const asked: Question['rows'][] = []
    const opener = memoryWith((engine) => ({
      ask: (question) => {
        asked.push(question.rows)
        return engine.ask(question)
      },
    }))
    const { state } = made({ opener })
    await state().visit(`v=2&data=${MANY_AT}&show=list`)
    state().scrolled({ rows: { from: 0, to: 12 } })
    state().scrolled({ rows: { from: 90, to: 110 } })
    await settled()
    expect(asked).toEqual([FIRST_ROWS, { from: 74, to: 126 }])
    expect(state().answered?.sight.rows.from).toBe(74)
    expect(state().answer?.rows).toHaveLength(52)
  })

  it('asks for the first lanes of other data, whichever were in sight', async () => {
    const asked: Question['lanes'][] = []
    const opener = memoryWith((engine) => ({
      ask: (question) => {
        asked.push(question.lanes)
        return engine.ask(question)
      },
    }))
    const { state } = made({ opener })
    await state().visit(`v=2&data=${MANY_AT}&lanes=source`)
    state().scrolled({ lanes: { from: 30, to: 60 } })
    await settled()
    await state().visit(`v=2&data=${VILLAGE_AT}&lanes=source`)
    await state().allow()
    expect(asked).toEqual([FIRST_LANES, { from: 24, to: 66 }, FIRST_LANES])
    expect(state().answered?.sight.lanes).toEqual(FIRST_LANES)
  })

  it('asks for another list from its top, and for the same list where it stands', async () => {
    const { state } = await visited(`v=2&data=${MANY_AT}&show=list`)
    state().scrolled({ rows: { from: 0, to: 30 } })
    await settled()
    const list = state().answered?.sight.list
    state().scrolled({ rows: { from: 60, to: 90 } })
    await settled()
    expect(state().answered?.sight).toMatchObject({ list, rows: { from: 44 } })
    state().move({ window: { from: 0, to: 1e12 } })
    state().choose({ lanes: 'kind', event: 'e7' })
    await settled()
    expect(state().answered?.sight).toMatchObject({ list, rows: { from: 44 } })
    for (const change of [
      { sort: { by: 'title' as const, reverse: false } },
      { q: 'event 1' },
      { filters: { stance: { only: ['denies'] } } },
    ]) {
      state().scrolled({ rows: { from: 60, to: 90 } })
      await settled()
      const before = state().answered?.sight.list
      state().choose(change)
      await settled()
      expect(state().answered?.sight.rows).toMatchObject({ from: 0 })
      expect(state().answered?.sight.list).not.toBe(before)
      expect(state().answer?.rows?.length).toBeGreaterThan(0)
    }
  })

  it('says so where the engine stops, and keeps the last answer', async () => {
    const opener = memoryWith((engine) => ({
      ask: (question) =>
        question.view.q ? Promise.reject(new Error('out of memory')) : engine.ask(question),
    }))
    const { state } = made({ opener })
    await state().visit('')
    state().move({ q: 'x' })
    await settled()
    expect(state().notices.join(' ')).toContain('out of memory')
    expect(state().answer?.totals.events).toBe(EVENTS)
    state().dismiss()
    expect(state().notices).toEqual([])
  })
})
