import { describe, expect, it, vi } from 'vitest'
import type { DatasetOpener } from '../../src/engine/engine'
import { DEFAULT_VIEW } from '../../src/model/view'
import { EVENTS, gateway, made, memoryWith, NOTES_AT, SENT_ON, VILLAGE_AT, visited } from '../fixtures/stores'

describe('data that does not load', () => {
  const nothing = { phase: { is: 'failed' }, description: null, answer: null }

  it('is named, and nothing else is shown in its place', async () => {
    const { state } = await visited('v=2&data=nowhere&q=x')
    expect(state()).toMatchObject(nothing)
    expect(state().notices).toEqual([
      'nowhere: no dataset of this name ships with Claimline. Nothing of the file is shown.',
    ])
    expect(state().view.q).toBe('x')
  })

  it('is named with file, place and reason where the file is bad', async () => {
    const { state } = await visited()
    await state().visit('v=2&data=https://here.example/broken.json&colour=red')
    expect(state()).toMatchObject(nothing)
    expect(state().notices).toEqual([
      '“colour” is not a part of a Claimline link; it was left out.',
      'https://here.example/broken.json, line 1, column 26: the file breaks off here, before its JSON is whole. ' +
        'Nothing of the file is shown.',
    ])
  })

  it('is named where the address is none', async () => {
    for (const data of ['https:', 'https://', 'javascript:alert(1)', 'file', '%E0']) {
      const { state } = await visited(`v=2&data=${data}`)
      expect(state(), data).toMatchObject(nothing)
      expect(state().notices, data).toHaveLength(1)
    }
  })

  it('offers to try again, and the bundled record', async () => {
    const { state, fetched } = await visited('v=2&data=nowhere')
    await state().retry()
    expect(fetched).toEqual(['nowhere', 'nowhere'])
    await state().visit('')
    expect(state()).toMatchObject({ phase: { is: 'ready' }, notices: [] })
    expect(state().answer?.totals.events).toBe(EVENTS)
  })

  it('is named where the engine itself stops', async () => {
    const dead: DatasetOpener = {
      open: () => Promise.reject(new Error('out of memory')),
      close: () => undefined,
    }
    const { state } = made({ opener: dead })
    await state().visit('')
    expect(state()).toMatchObject(nothing)
    expect(state().notices[0]).toContain('out of memory')
  })
})

describe('another host', () => {
  it('is contacted only after consent, which names it and is given once', async () => {
    const { state, fetched } = await visited(`v=2&data=${VILLAGE_AT}&event=raid`)
    expect(state()).toMatchObject({ phase: { is: 'consent', host: 'elsewhere.example' }, answer: null })
    expect(fetched).toEqual([])
    await state().allow()
    expect(fetched).toEqual([VILLAGE_AT])
    expect(state()).toMatchObject({ phase: { is: 'ready' }, description: { id: 'village' } })
    expect(state().answer?.selected?.id).toBe('raid')
    await state().visit('')
    await state().visit(`v=2&data=${VILLAGE_AT}`)
    expect(state().phase).toEqual({ is: 'ready' })
  })

  it('shows no data while it waits for consent', async () => {
    const { state } = await visited()
    await state().visit(`v=2&data=${VILLAGE_AT}`)
    expect(state()).toMatchObject({ description: null, answer: null })
    await state().visit('')
    expect(state()).toMatchObject({ phase: { is: 'ready' }, description: { id: 'kursk-2024' } })
  })

  it('that the first one redirects to is contacted only after consent, and is named', async () => {
    const { state, fetched } = await visited(`v=2&data=${SENT_ON}`)
    await state().allow()
    expect(state().phase).toMatchObject({ is: 'consent', host: 'elsewhere.example', onwards: true })
    expect(state().description).toBeNull()
    await state().allow()
    expect(fetched).toEqual([SENT_ON, SENT_ON])
    expect(state()).toMatchObject({ phase: { is: 'ready' }, source: { files: { host: 'third.example' } } })
    await state().visit('')
    expect(state().source?.files.host).toBeUndefined()
  })

  it('needs no consent where it is the page’s own', async () => {
    const { fetched } = await visited('v=2&data=https://here.example/holes.json')
    expect(fetched).toEqual(['https://here.example/holes.json'])
  })
})

describe('loads that come late', () => {
  it('are dropped: of two visits the last wins, whichever arrives last', async () => {
    const { state, release } = made({ held: ['kursk-2024'] })
    const first = state().visit('v=2&event=plekhovo-role')
    await state().visit('v=2&data=https://here.example/holes.json&event=raid')
    release('kursk-2024')
    await first
    expect(state()).toMatchObject({ phase: { is: 'ready' }, description: { id: 'village' } })
    expect(state().answer?.selected?.id).toBe('raid')
    expect(state().view.event).toBe('raid')
  })

  it('are dropped where the later one failed', async () => {
    const { state, release } = made({ held: ['kursk-2024'] })
    const first = state().visit('')
    await state().visit('v=2&data=nowhere')
    release('kursk-2024')
    await first
    expect(state()).toMatchObject({ phase: { is: 'failed' }, description: null, answer: null })
  })

  it('leave no answer about the data before', async () => {
    const gate = gateway()
    const opener = memoryWith((engine) => ({
      ask: async (question) => {
        const answer = await engine.ask(question)
        if (question.view.q) await gate.passed
        return answer
      },
    }))
    const { state } = made({ opener })
    await state().visit('')
    const late = state().visit('v=2&q=plekhovo')
    await state().visit('v=2&data=nowhere')
    gate.open()
    await late
    expect(state()).toMatchObject({ phase: { is: 'failed' }, answer: null })
  })
})

describe('what is chosen while data is loading', () => {
  const WHERE: [string, string][] = [
    ['its file', 'v=2&q=plekhovo'],
    ['a step of its story', 'v=2&step=3'],
  ]
  it.each(WHERE)('holds for the data that comes, before and after that is opened: %s', async (_, link) => {
    const gate = gateway()
    let asked = 0
    const opener = memoryWith((engine) => ({
      ask: async (question) => {
        const answer = await engine.ask(question)
        if (++asked === 1) await gate.passed
        return answer
      },
    }))
    const { state, written } = made({ opener })
    const visit = state().visit(link)
    state().choose({ theme: 'dark' })
    await vi.waitFor(() => expect(asked).toBe(1))
    state().choose({ show: 'matrix' })
    gate.open()
    await visit
    await vi.waitFor(() => expect(state().answered?.view).toBe(state().view))
    expect(state()).toMatchObject({ phase: { is: 'ready' }, view: { show: 'matrix', theme: 'dark' } })
    expect(state().answer?.matrix).toBeTruthy()
    expect(written.at(-1)).toContain('show=matrix')
  })
})

describe('choosing other data', () => {
  it('loads it, shows it in the default view, and writes its own revision', async () => {
    const { state, written } = await visited(
      'v=2&lanes=kind&fold=0&show=list&sort=title&affiliation=!Russia&event=plekhovo-role&asof=2024-12-15',
    )
    state().choose({ data: 'https://here.example/holes.json' })
    expect(state()).toMatchObject({ phase: { is: 'loading' }, description: null, answer: null })
    await vi.waitFor(() =>
      expect(state()).toMatchObject({ phase: { is: 'ready' }, description: { id: 'village' } }),
    )
    expect(state().view).toEqual({ ...DEFAULT_VIEW, data: 'https://here.example/holes.json' })
    expect(written).toEqual([
      'choose v=2&data=https://here.example/holes.json',
      `move v=2&rev=${state().description?.revision.slice(0, 12)}&data=https://here.example/holes.json`,
    ])
  })

  it('keeps what is chosen with it', async () => {
    const { state } = await visited('v=2&q=plekhovo')
    state().choose({ data: 'https://here.example/holes.json', event: 'raid' })
    await vi.waitFor(() => expect(state().answer?.selected?.id).toBe('raid'))
    expect(state().view).toMatchObject({ event: 'raid', q: '' })
  })

  it('waits for consent to its host, and writes the revision once it is allowed', async () => {
    const { state, written } = await visited()
    state().choose({ data: VILLAGE_AT })
    expect(state().phase).toMatchObject({ is: 'consent', host: 'elsewhere.example' })
    await state().allow()
    expect(written.map((one) => one.replace(/rev=[0-9a-f]{12}/, 'rev'))).toEqual([
      `choose v=2&data=${VILLAGE_AT}`,
      `move v=2&rev&data=${VILLAGE_AT}`,
    ])
  })

  it('loads the first dataset anew on the way back', async () => {
    const { state, fetched } = await visited()
    state().choose({ data: 'nowhere' })
    await vi.waitFor(() => expect(state().phase.is).toBe('failed'))
    state().choose({ data: 'kursk-2024' })
    await vi.waitFor(() => expect(state()).toMatchObject({ phase: { is: 'ready' }, notices: [] }))
    expect(fetched).toEqual(['kursk-2024', 'nowhere', 'kursk-2024'])
  })
})

describe('a link to a table that Claimline does not know', () => {
  const link = `v=2&data=${NOTES_AT}&show=list&q=fire`

  it('needs to know what its columns mean, and shows its view once the reader says so', async () => {
    const { state, written } = await visited(link)
    await vi.waitFor(() => expect(state().inquiry?.of).toMatchObject({ about: 'columns', file: NOTES_AT }))
    const inquiry = state().inquiry?.of
    if (inquiry?.about !== 'columns') throw new Error('No inquiry about columns.')
    await state().answerInquiry({ mappings: [inquiry.guess.mapping] })
    expect(state()).toMatchObject({
      phase: { is: 'ready' },
      view: { data: NOTES_AT, q: 'fire' },
      inquiry: null,
    })
    expect(state().answer?.rows?.map(({ title }) => title)).toEqual(['Fire'])
    expect(written).toEqual([])
    await state().visit('')
    await state().visit(link)
    expect(
      state().answer?.rows?.map(({ title }) => title),
      'it is asked once',
    ).toEqual(['Fire'])
  })

  it('says that it was not opened where the reader says nothing', async () => {
    const { state } = await visited(link)
    await vi.waitFor(() => expect(state().inquiry).not.toBeNull())
    await state().dismissInquiry()
    expect(state()).toMatchObject({ phase: { is: 'failed' }, inquiry: null })
    expect(state().notices.join()).toContain('was not opened')
  })

  it('drops the inquiry once other data is shown', async () => {
    const { state } = await visited(link)
    await vi.waitFor(() => expect(state().inquiry).not.toBeNull())
    await state().visit('')
    expect(state()).toMatchObject({ phase: { is: 'ready' }, inquiry: null })
  })
})
