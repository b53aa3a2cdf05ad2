import { describe, expect, it } from 'vitest'
import { toggleValue } from '../../src/store/choices'
import { settled, VILLAGE_AT, visited } from '../fixtures/stores'

describe('what depends on a source', () => {
  it('comes from the engine, and stands in no link', async () => {
    const { state, written } = await visited()
    expect(state().answer?.without).toBeUndefined()
    state().previewWithout('gerasimov')
    await settled()
    expect(state().without).toBe('gerasimov')
    expect(state().answer?.without).toMatchObject({ source: 'gerasimov', statuses: { count: 3 } })
    expect(written).toEqual([])
  })

  it('comes with every answer until the reader closes it', async () => {
    const { state } = await visited()
    state().previewWithout('gerasimov')
    state().scrolled({ rows: { from: 0, to: 150 } })
    await settled()
    expect(state().answer?.without?.source).toBe('gerasimov')
    state().choose({ asof: '2024-12-15' })
    await settled()
    expect(state().answer?.without).toMatchObject({ source: 'gerasimov', claims: 0 })
    state().previewWithout(null)
    state().choose({ asof: null })
    await settled()
    expect(state().answer?.without).toBeUndefined()
  })

  it('draws nothing else anew', async () => {
    const { state } = await visited()
    const { marks, lanes, counts } = state().answer ?? {}
    state().previewWithout('hur')
    await settled()
    expect(state().answer?.marks).toBe(marks)
    expect(state().answer?.lanes).toBe(lanes)
    expect(state().answer?.counts).toBe(counts)
  })

  it('is what differs once the source is unticked', async () => {
    const { state } = await visited()
    state().previewWithout('hur')
    await settled()
    const foretold = state().answer?.without
    state().choose(toggleValue('source', 'hur'))
    await settled()
    const { gone, statuses, dates } = state().answer?.differs ?? {}
    expect(foretold).toMatchObject({ gone, statuses, dates })
  })

  it('is closed where other data is opened', async () => {
    const { state } = await visited()
    state().previewWithout('hur')
    state().choose({ data: VILLAGE_AT })
    await state().allow()
    await settled()
    expect(state().without).toBeNull()
    expect(state().answer?.without).toBeUndefined()
  })
})
