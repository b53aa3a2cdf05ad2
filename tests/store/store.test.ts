import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Engine } from '../../src/engine/engine'
import { memoryEngine } from '../../src/engine/memory'
import { workerEngine } from '../../src/engine/remote'
import { DEFAULT_VIEW } from '../../src/model/view'
import type { Fetched } from '../../src/store/fetchData'
import { claimlineStore, fragmentOf } from '../../src/store/store'
import { bytesOf, bytesOfText } from '../fixtures/dataset'
import { inProcessWorker } from '../fixtures/inProcessWorker'
import { VILLAGE } from '../fixtures/village'

const KURSK = readFileSync('src/datasets/kursk-2024.json')
const EVENTS = 18
const VILLAGE_AT = 'https://elsewhere.example/village.json'

const refused = (file: string, what: string): Fetched => ({
  problem: { file, place: '', value: '', what, done: 'refused' },
})

/** What there is to fetch, by what a view's `data` says. */
const FILES: Record<string, () => Fetched> = {
  'kursk-2024': () => ({ bytes: Uint8Array.from(KURSK).buffer, file: 'kursk-2024.json' }),
  [VILLAGE_AT]: () => ({ bytes: bytesOf(VILLAGE), file: VILLAGE_AT }),
  'https://here.example/broken.json': () => ({
    bytes: bytesOfText('{"format": "claimline/1",'),
    file: 'https://here.example/broken.json',
  }),
  'https://here.example/holes.json': () => ({
    bytes: bytesOf({ ...VILLAGE, eras: [{ id: 'x', title: 'X', span: 'then' }] }),
    file: 'holes.json',
  }),
}

/** A promise that is kept when it is told to. */
function gateway() {
  let open = () => {
    /* replaced at once */
  }
  const passed = new Promise<void>((resolve) => {
    open = resolve
  })
  return { passed, open: () => open() }
}

/** A store over the real engine, and a spy in the address bar's place. `held` is fetched only once let go. */
function made({ engine = memoryEngine(), held = [] as string[] } = {}) {
  const written: string[] = []
  const fetched: string[] = []
  const gates = new Map(held.map((data) => [data, gateway()]))
  const store = claimlineStore({
    engine,
    fetch: async (data) => {
      fetched.push(data)
      await gates.get(data)?.passed
      return FILES[data]?.() ?? refused(data, 'no dataset of this name ships with Claimline')
    },
    host: 'here.example',
    address: () => ({
      choose: () => written.push(`choose ${fragmentOf(store.getState())}`),
      move: () => written.push(`move ${fragmentOf(store.getState())}`),
    }),
  })
  const state = () => store.getState()
  return { state, written, fetched, release: (data: string) => gates.get(data)?.open() }
}

async function visited(fragment = '') {
  const one = made()
  await one.state().visit(fragment)
  return one
}

/** Lets everything happen that waits for nothing outside. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 0))

describe('visiting a link', () => {
  it('loads its data and answers its view', async () => {
    const { state, fetched, written } = await visited('v=1&affiliation=!Russia&event=plekhovo-role')
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
    await state().visit('v=1&q=plekhovo')
    expect(fetched).toEqual(['kursk-2024'])
    expect(state().answer?.totals.events).toBeLessThan(EVENTS)
  })

  it('names and drops an event that the data does not have', async () => {
    const { state, written } = await visited('v=1&event=atlantis')
    expect(state().view.event).toBeNull()
    expect(state().notices).toEqual(['The event “atlantis” is not in this data; no event is selected.'])
    expect(state().answer?.totals.events).toBe(EVENTS)
    expect(written).toEqual([])
  })

  it('names whatever else cannot be restored, and restores the rest', async () => {
    const { state } = await visited(
      'v=1&rev=0123456789ab&affiliation=!Russia,Atlantis&colour=red&event=atlantis',
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
    const { state } = await visited('v=1&q=plekhovo')
    const link = fragmentOf(state())
    expect(link).toContain(`rev=${state().description?.revision.slice(0, 12)}`)
    expect((await visited(link)).state()).toMatchObject({ notices: [], view: state().view })
  })

  it('forgets the notices of the link before', async () => {
    const { state } = await visited('v=1&colour=red')
    expect(state().notices).toHaveLength(1)
    await state().visit('v=1')
    expect(state().notices).toEqual([])
  })

  it('of several at once, ends at the last', async () => {
    const { state } = made({ engine: workerEngine(inProcessWorker(memoryEngine())) })
    await state().visit('')
    const visits = ['v=1&event=atlantis', 'v=1&event=plekhovo-role', 'v=1&event=first-battles&q=battles']
    await Promise.all(visits.map((fragment) => state().visit(fragment)))
    expect(state().view).toMatchObject({ event: 'first-battles', q: 'battles' })
    expect(state().answer?.selected?.id).toBe('first-battles')
    expect(state().notices).toEqual([])
  })

  it('says which parts of a file were left out', async () => {
    const { state } = await visited('v=1&data=https://here.example/holes.json')
    expect(state()).toMatchObject({ phase: { is: 'ready' }, problems: [{ place: 'eras[0].span' }] })
    expect(state().notices).toEqual([
      'One part of the file has a problem: see Problems at the foot of the page.',
    ])
  })
})

describe('data that does not load', () => {
  const nothing = { phase: { is: 'failed' }, description: null, answer: null }

  it('is named, and nothing else is shown in its place', async () => {
    const { state } = await visited('v=1&data=nowhere&q=x')
    expect(state()).toMatchObject(nothing)
    expect(state().notices).toEqual([
      'nowhere: no dataset of this name ships with Claimline. Nothing of the file is shown.',
    ])
    expect(state().view.q).toBe('x')
  })

  it('is named with file, place and reason where the file is bad', async () => {
    const { state } = await visited()
    await state().visit('v=1&data=https://here.example/broken.json&colour=red')
    expect(state()).toMatchObject(nothing)
    expect(state().notices).toEqual([
      '“colour” is not a part of a Claimline link; it was left out.',
      'https://here.example/broken.json, line 1, column 26: the file breaks off here, before its JSON is whole. ' +
        'Nothing of the file is shown.',
    ])
  })

  it('is named where the address is none', async () => {
    for (const data of ['https:', 'https://', 'javascript:alert(1)', 'file', '%E0']) {
      const { state } = await visited(`v=1&data=${data}`)
      expect(state(), data).toMatchObject(nothing)
      expect(state().notices, data).toHaveLength(1)
    }
  })

  it('leaves the ways on: to try again, and the bundled record', async () => {
    const { state, fetched } = await visited('v=1&data=nowhere')
    await state().retry()
    expect(fetched).toEqual(['nowhere', 'nowhere'])
    await state().visit('')
    expect(state()).toMatchObject({ phase: { is: 'ready' }, notices: [] })
    expect(state().answer?.totals.events).toBe(EVENTS)
  })

  it('is told where the engine itself stops', async () => {
    const dead: Engine = {
      open: () => Promise.reject(new Error('out of memory')),
      ask: () => Promise.reject(new Error('out of memory')),
      close: () => undefined,
    }
    const { state } = made({ engine: dead })
    await state().visit('')
    expect(state()).toMatchObject(nothing)
    expect(state().notices[0]).toContain('out of memory')
  })
})

describe('another host', () => {
  it('is asked about by name before it is contacted, once', async () => {
    const { state, fetched } = await visited(`v=1&data=${VILLAGE_AT}&event=raid`)
    expect(state()).toMatchObject({ phase: { is: 'asking', host: 'elsewhere.example' }, answer: null })
    expect(fetched).toEqual([])
    await state().allow()
    expect(fetched).toEqual([VILLAGE_AT])
    expect(state()).toMatchObject({ phase: { is: 'ready' }, description: { id: 'village' } })
    expect(state().answer?.selected?.id).toBe('raid')
    await state().visit('')
    await state().visit(`v=1&data=${VILLAGE_AT}`)
    expect(state().phase).toEqual({ is: 'ready' })
  })

  it('shows nothing of the data before while it is asked about', async () => {
    const { state } = await visited()
    await state().visit(`v=1&data=${VILLAGE_AT}`)
    expect(state()).toMatchObject({ description: null, answer: null })
    await state().visit('')
    expect(state()).toMatchObject({ phase: { is: 'ready' }, description: { id: 'kursk-2024' } })
  })

  it('is not asked about where it is the own one', async () => {
    const { fetched } = await visited('v=1&data=https://here.example/holes.json')
    expect(fetched).toEqual(['https://here.example/holes.json'])
  })
})

describe('loads that come late', () => {
  it('are dropped: of two visits the last wins, whichever arrives last', async () => {
    const { state, release } = made({ held: ['kursk-2024'] })
    const first = state().visit('v=1&event=plekhovo-role')
    await state().visit('v=1&data=https://here.example/holes.json&event=raid')
    release('kursk-2024')
    await first
    expect(state()).toMatchObject({ phase: { is: 'ready' }, description: { id: 'village' } })
    expect(state().answer?.selected?.id).toBe('raid')
    expect(state().view.event).toBe('raid')
  })

  it('are dropped where the later one failed', async () => {
    const { state, release } = made({ held: ['kursk-2024'] })
    const first = state().visit('')
    await state().visit('v=1&data=nowhere')
    release('kursk-2024')
    await first
    expect(state()).toMatchObject({ phase: { is: 'failed' }, description: null, answer: null })
  })

  it('leave no answer about the data before', async () => {
    const slow = memoryEngine()
    const gate = gateway()
    const engine: Engine = {
      ...slow,
      ask: async (question) => {
        const answer = await slow.ask(question)
        if (question.view.q) await gate.passed
        return answer
      },
    }
    const { state } = made({ engine })
    await state().visit('')
    const late = state().visit('v=1&q=plekhovo')
    await state().visit('v=1&data=nowhere')
    gate.open()
    await late
    expect(state()).toMatchObject({ phase: { is: 'failed' }, answer: null })
  })
})

describe('choosing and moving', () => {
  it('adds an entry for a choice and replaces it for a movement, with the view as it then is', async () => {
    const { state, written } = await visited()
    const rev = `v=1&rev=${state().description?.revision.slice(0, 12)}`
    state().toggle('affiliation', 'Russia')
    state().move({ q: 'plekhovo' })
    state().select('plekhovo-role')
    state().select('plekhovo-role')
    state().choose({ lanes: 'kind' })
    state().tick('affiliation', undefined)
    state().reset()
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
    const { state } = await visited('v=1&event=plekhovo-role')
    expect(state().answer?.selected?.status).toBe('one-sided')
    state().toggle('affiliation', 'Russia')
    await settled()
    expect(state().answer?.selected?.status).toBe('unconfirmed')
    state().toggle('affiliation', 'Russia')
    await settled()
    expect(state().view.filters).toEqual({})
    expect(state().answer?.differs.statuses.count).toBe(0)
  })

  it('asks for rows that come into sight, and not for those that are there', async () => {
    const asked: number[] = []
    const real = memoryEngine()
    const engine: Engine = {
      ...real,
      ask: (question) => {
        asked.push(question.rows.to)
        return real.ask(question)
      },
    }
    const { state } = made({ engine })
    await state().visit('')
    state().see(0, 50)
    state().see(90, 140)
    await settled()
    expect(asked).toEqual([100, 140])
    expect(state().answer?.rows).toEqual([])
  })

  it('says so where the engine stops, and keeps the last answer', async () => {
    const real = memoryEngine()
    const engine: Engine = {
      ...real,
      ask: (question) => (question.view.q ? Promise.reject(new Error('out of memory')) : real.ask(question)),
    }
    const { state } = made({ engine })
    await state().visit('')
    state().move({ q: 'x' })
    await settled()
    expect(state().notices.join(' ')).toContain('out of memory')
    expect(state().answer?.totals.events).toBe(EVENTS)
    state().dismiss()
    expect(state().notices).toEqual([])
  })
})

describe('choosing other data', () => {
  it("loads it, drops what was said in the old one's ids, and writes its own revision", async () => {
    const { state, written } = await visited(
      'v=1&lanes=kind&affiliation=!Russia&event=plekhovo-role&asof=2024-12-15',
    )
    state().choose({ data: 'https://here.example/holes.json' })
    expect(state()).toMatchObject({ phase: { is: 'loading' }, description: null, answer: null })
    await settled()
    expect(state()).toMatchObject({ phase: { is: 'ready' }, description: { id: 'village' } })
    expect(state().view).toEqual({
      ...DEFAULT_VIEW,
      data: 'https://here.example/holes.json',
      lanes: 'kind',
    })
    expect(written).toEqual([
      'choose v=1&data=https://here.example/holes.json&lanes=kind',
      `move v=1&rev=${state().description?.revision.slice(0, 12)}&data=https://here.example/holes.json&lanes=kind`,
    ])
  })

  it('keeps what is chosen with it', async () => {
    const { state } = await visited('v=1&q=plekhovo')
    state().choose({ data: 'https://here.example/holes.json', event: 'raid' })
    await settled()
    expect(state().view).toMatchObject({ event: 'raid', q: '' })
    expect(state().answer?.selected?.id).toBe('raid')
  })

  it('asks about its host, and writes the revision once it is allowed', async () => {
    const { state, written } = await visited()
    state().choose({ data: VILLAGE_AT })
    expect(state().phase).toEqual({ is: 'asking', host: 'elsewhere.example' })
    await state().allow()
    expect(written.map((one) => one.replace(/rev=[0-9a-f]{12}/, 'rev'))).toEqual([
      `choose v=1&data=${VILLAGE_AT}`,
      `move v=1&rev&data=${VILLAGE_AT}`,
    ])
  })

  it('back again loads the first anew', async () => {
    const { state, fetched } = await visited()
    state().choose({ data: 'nowhere' })
    await settled()
    expect(state().phase).toEqual({ is: 'failed' })
    state().choose({ data: 'kursk-2024' })
    await settled()
    expect(state()).toMatchObject({ phase: { is: 'ready' }, notices: [] })
    expect(fetched).toEqual(['kursk-2024', 'nowhere', 'kursk-2024'])
  })
})
