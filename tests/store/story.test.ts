import { describe, expect, it } from 'vitest'
import { DEFAULT_VIEW } from '../../src/model/view'
import { fragmentOf } from '../../src/store/story'
import { made, settled, VILLAGE_AT, visited } from '../fixtures/stores'

const STEP_4 = { asof: '2024-12-15', event: 'front-line-large', step: 4 }

describe('a link to a step of the story', () => {
  it('opens to the view of the step', async () => {
    const { state, written } = await visited('v=2&step=4')
    expect(state().view).toMatchObject(STEP_4)
    expect(state()).toMatchObject({ notices: [], phase: { is: 'ready' } })
    expect(state().answer?.selected?.id).toBe('front-line-large')
    expect(written, 'reading never rewrites the address').toEqual([])
  })

  it('overrides the step where it says something itself', async () => {
    const { state } = await visited('v=2&step=4&asof=2024-12-01&affiliation=!Russia')
    expect(state().view).toMatchObject({
      ...STEP_4,
      asof: '2024-12-01',
      filters: { affiliation: { except: ['Russia'] } },
    })
    expect((await visited('v=2&step=4&asof=')).state().view).toMatchObject({ ...STEP_4, asof: null })
  })

  it('opens likewise when the data is here already', async () => {
    const { state, fetched } = await visited()
    await state().visit('v=2&step=4&lanes=kind')
    expect(fetched).toHaveLength(1)
    expect(state().view).toMatchObject({ ...STEP_4, lanes: 'kind' })
  })

  it('names a step that is not there, and shows the rest of the link', async () => {
    const { state } = await visited('v=2&step=11&event=plekhovo-role')
    expect(state().view).toMatchObject({ step: null, asof: null, event: 'plekhovo-role' })
    expect(state().notices).toEqual([
      'The story of this data has no step 11, only 10; the step was left out.',
    ])
    const without = await visited(`v=2&data=${VILLAGE_AT}&step=1`)
    await without.state().allow()
    expect(without.state().view.step).toBeNull()
    expect(without.state().notices).toEqual([
      'This data has no story, and so no step 1; the step was left out.',
    ])
  })
})

describe('reading the story', () => {
  it('adds an entry for each step, and says the step alone', async () => {
    const { state, written } = await visited('v=2&affiliation=!Russia')
    const rev = `v=2&rev=${state().description?.revision.slice(0, 12)}`
    state().goToStep(1)
    state().goToStep(2)
    expect(written).toEqual([`choose ${rev}&step=1`, `choose ${rev}&step=2`])
    expect(state().view).toMatchObject({ step: 2, event: 'kpa-in-kursk' })
    expect(state().view.filters.affiliation, 'the step says which sources').toBeUndefined()
  })

  it('keeps the step while the reader changes something, and says the change', async () => {
    const { state, written } = await visited()
    state().goToStep(7)
    state().choose({ filters: {} })
    expect(written.at(-1)).toMatch(/&step=7&affiliation=!$/)
    state().choose({ asof: null })
    expect(written.at(-1)).toMatch(/&step=7&affiliation=!&asof=$/)
    const again = (await visited(fragmentOf(state()))).state()
    expect(again.view).toEqual(state().view)
    state().goToStep(8)
    expect(written.at(-1), 'the next step begins anew').toMatch(/&step=8$/)
  })

  it('is left to the view before it', async () => {
    const { state, written } = await visited('v=2&q=plekhovo&show=list')
    const before = state().view
    state().goToStep(1)
    state().goToStep(2)
    state().leaveStory()
    expect(state().view).toEqual(before)
    expect(written.at(-1)).toMatch(/^choose .*&show=list&q=plekhovo$/)
  })

  it('leaves a story that a link led into to the default view of the data, embedded or not', async () => {
    const { state } = await visited('v=2&step=5&embed=1')
    state().leaveStory()
    expect(state().view).toEqual({ ...DEFAULT_VIEW, embed: true })
  })

  it('follows Back through the steps and out, and leaves to where it was entered after Forward', async () => {
    const { state } = await visited('v=2&q=plekhovo')
    state().goToStep(1)
    await state().visit('v=2&q=plekhovo')
    expect(state().view).toMatchObject({ step: null, q: 'plekhovo' })
    await state().visit('v=2&step=1')
    expect(state().view).toMatchObject({ step: 1, q: '' })
    state().leaveStory()
    expect(state().view.q).toBe('plekhovo')
  })

  it('ends with another dataset', async () => {
    const { state } = made()
    await state().visit('v=2&step=5')
    state().choose({ data: VILLAGE_AT })
    await state().allow()
    await settled()
    expect(state().view).toMatchObject({ data: VILLAGE_AT, step: null, asof: null })
    state().leaveStory()
    expect(state().view.data).toBe(VILLAGE_AT)
  })

  it('opens the details of an event on request, and closes them with the next step', async () => {
    const { state, written } = await visited('v=2&step=5')
    expect(state().openInStory).toBe(false)
    state().select('plekhovo-capture')
    expect(state()).toMatchObject({ openInStory: true, view: { step: 5, event: 'plekhovo-capture' } })
    expect(written, 'it was selected already').toEqual([])
    state().select('plekhovo-role')
    expect(written.at(-1)).toMatch(/&step=5&event=plekhovo-role$/)
    state().select(null)
    expect(state()).toMatchObject({ openInStory: false, view: { step: 5, event: 'plekhovo-capture' } })
    state().select('plekhovo-capture')
    state().goToStep(6)
    expect(state().openInStory).toBe(false)
  })
})
