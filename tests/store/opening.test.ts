import { describe, expect, it } from 'vitest'
import type { DatasetOpener, NamedFile } from '../../src/engine/engine'
import { memoryOpener } from '../../src/engine/memory/opener'
import { workerOpener } from '../../src/engine/worker/client'
import { DEFAULT_VIEW } from '../../src/model/view'
import { fragmentOf } from '../../src/store/story'
import { bytesOf, fileOf } from '../fixtures/dataset'
import { inProcessWorker } from '../fixtures/inProcessWorker'
import { EVENTS, gateway, made, memoryWith, VILLAGE_AT, visited } from '../fixtures/stores'
import { VILLAGE } from '../fixtures/village'

const HEAD = 'event_title,source,stance,occurred'
const TOWN = fileOf(
  `${HEAD}\nFlood,mayor,asserts,2024-05-01\nFlood,paper,denies,\nFire,mayor,sighs,2024`,
  'town.csv',
)
const RIVER = fileOf(`${HEAD}\nDrought,paper,asserts,1998`, 'river.csv')
const VILLAGE_FILE = fileOf(bytesOf(VILLAGE), 'village.json')

/** Cyrillic and Western letters in turn: neither encoding is likelier. */
const UNSURE = Uint8Array.from([
  ...new TextEncoder().encode(`${HEAD}\nFire,`),
  0xe9,
  0xe8,
  0x20,
  0xe9,
  0x61,
  0xe9,
  ...new TextEncoder().encode(',asserts,2024\n'),
])
const OLD = fileOf(UNSURE, 'old.csv')

const AT_ONCE = { file: TOWN.name, bytes: 1, ofBytes: 100, rows: 0 }

describe('opening a file', () => {
  it('shows it in the default view, counts its rows, and writes its revision with a choice', async () => {
    const { state, written } = await visited('v=2&lanes=kind&show=list&affiliation=!Russia&asof=2024-12-15')
    await state().openFiles([TOWN])
    const { description, view, rows, phase, opening, announced } = state()
    expect(phase).toEqual({ is: 'ready' })
    expect(description).toMatchObject({ title: 'town', events: 1, claims: 2 })
    expect(view).toEqual({ ...DEFAULT_VIEW, data: 'file' })
    expect(rows).toEqual({ read: 3, loaded: 2, listed: 1 })
    expect(opening).toBeNull()
    expect(announced).toBe('Opened town.csv: 3 rows read, 2 loaded, 1 listed under Problems.')
    expect(state().notices).toEqual([
      '1 of 3 rows could not be loaded: see Problems at the foot of the page.',
    ])
    expect(written).toEqual([`choose v=2&rev=${description?.revision.slice(0, 12)}&data=file`])
    expect(state().answer?.totals.events).toBe(1)
    expect((await state().rejected())[0]).toMatchObject({ csv: expect.stringContaining('town.csv,line 4') })
  })

  it('tells how far it has come, while what was open can be used', async () => {
    const { state, gate } = workers(TOWN.name)
    await state().visit('')
    const opened = state().openFiles([TOWN])
    await expect.poll(() => state().opening).toMatchObject({ files: ['town.csv'], progress: AT_ONCE })
    expect(state().description?.id).toBe('kursk-2024')
    state().choose({ q: 'plekhovo' })
    await expect.poll(() => state().answer?.totals.events).toBeLessThan(EVENTS)
    gate.open()
    await opened
    expect(state().view.q).toBe('')
    expect(state().answer?.totals.ofEvents).toBe(1)
  })

  it('adds files to those that are open, whatever they are', async () => {
    const { state } = await visited()
    await state().openFiles([TOWN])
    await state().addFiles([RIVER])
    expect(state().description).toMatchObject({ title: 'town · river', events: 2, claims: 3 })
    const { state: bundled } = await visited()
    await bundled().addFiles([RIVER])
    expect(bundled().description).toMatchObject({ events: EVENTS + 1 })
    expect(bundled().view.data).toBe('file')
  })

  it('completes the dataset with mended rows', async () => {
    const { state } = await visited()
    await state().openFiles([TOWN])
    const [table] = await state().rejected()
    const csv = table && 'csv' in table ? table.csv.replace('sighs', 'denies') : ''
    await state().addFiles([fileOf(csv, 'town.rejected.csv')])
    expect(state().rows).toEqual({ read: 3, loaded: 3, listed: 0 })
    expect(state()).toMatchObject({ problems: [], notices: [], description: { title: 'town', claims: 3 } })
  })
})

describe('a file that cannot be opened', () => {
  it('leaves everything as it was, and says what is wrong, where, and that nothing is lost', async () => {
    const { state, written } = await visited('v=2&event=plekhovo-role')
    const before = { view: state().view, answer: state().answer, description: state().description }
    await state().openFiles([fileOf('{"format": "claimline/1",', 'broken.json')])
    expect(state()).toMatchObject({ ...before, opening: null, phase: { is: 'ready' } })
    expect(state().notices[0]).toMatch(/^broken\.json, line 1, column \d+: the file breaks off here/)
    expect(state().notices[1]).toMatch(/^“North Korean troops.*” is shown as it was before\.$/)
    expect(state().refused).toHaveLength(1)
    expect(written).toEqual([])
    await state().openFiles([TOWN])
    expect(state().refused).toEqual([])
  })

  it('stopped by the reader is forgotten', async () => {
    const { state } = workers(TOWN.name)
    await state().visit('')
    const opened = state().openFiles([TOWN])
    await expect.poll(() => state().opening).not.toBeNull()
    await state().cancelOpening()
    await opened
    expect(state()).toMatchObject({
      opening: null,
      description: { id: 'kursk-2024' },
      phase: { is: 'ready' },
    })
    expect(state().notices[0]).toBe('Opening town.csv was stopped.')
    state().choose({ q: 'plekhovo' })
    await expect.poll(() => state().answer?.totals.events).toBeLessThan(EVENTS)
  })

  it('whose worker dies leaves data and view as they were, with an engine that answers', async () => {
    const { state, die, gate } = workers(TOWN.name)
    await state().visit('v=2&event=plekhovo-role')
    const opened = state().openFiles([TOWN])
    await expect.poll(() => state().opening).not.toBeNull()
    die('out of memory')
    await opened
    expect(state().notices[0]).toMatch(/^town\.csv: the part that reads files stopped \(out of memory\)/)
    expect(state().view.event).toBe('plekhovo-role')
    state().select('first-battles')
    await expect.poll(() => state().answer?.selected?.id).toBe('first-battles')
    gate.open()
    await state().openFiles([TOWN])
    expect(state().description?.title).toBe('town')
  })

  it('gives way to the one that is opened after it', async () => {
    const { state } = workers()
    await state().visit('')
    await Promise.all([state().openFiles([TOWN]), state().openFiles([RIVER])])
    expect(state()).toMatchObject({ description: { title: 'river' }, opening: null, notices: [] })
  })
})

/** A store whose engines live in workers, the newest of which can be made to die. `held`: a file of which they tell
 *  how far they have come, and that they open only once let go. */
function workers(held?: string) {
  const gate = gateway()
  const all: ReturnType<typeof inProcessWorker>[] = []
  const slow = (opener: DatasetOpener): DatasetOpener => ({
    ...opener,
    async open(files, reading, options) {
      if (files[0]?.name === held) {
        options?.progress?.(AT_ONCE)
        await gate.passed
      }
      return opener.open(files, reading)
    },
  })
  const opener = workerOpener(() => {
    const worker = inProcessWorker(slow(memoryOpener()))
    all.push(worker)
    return worker
  })
  const die = (message: string) =>
    all.at(-1)?.onerror?.(Object.assign(new Event('error'), { message }) as ErrorEvent)
  return { ...made({ opener }), die, gate }
}

describe('an inquiry about a file', () => {
  it('leaves the open dataset open, and its answer opens the file', async () => {
    const { state } = await visited()
    await state().openFiles([OLD])
    expect(state()).toMatchObject({
      inquiry: { of: { about: 'encoding', file: 'old.csv' } },
      description: { id: 'kursk-2024' },
    })
    await state().answerInquiry({ encoding: 'windows-1251' })
    expect(state()).toMatchObject({ inquiry: null, description: { title: 'old' } })
    expect(state().description?.values.source.map(({ label }) => label)).toEqual(['йи йaй'])
  })

  it('may be dismissed, and the open dataset stays', async () => {
    const { state } = await visited()
    await state().openFiles([OLD])
    await state().dismissInquiry()
    expect(state()).toMatchObject({ inquiry: null, description: { id: 'kursk-2024' } })
    expect(state().notices[0]).toBe('old.csv was not opened.')
    await state().answerInquiry({ encoding: 'windows-1251' })
    expect(state().description?.id).toBe('kursk-2024')
  })
})

describe('a link to a file', () => {
  const link = async (file: NamedFile, view = 'event=raid') => {
    const { state } = await visited()
    await state().openFiles([file])
    return `${fragmentOf(state())}&${view}`
  }

  it('shows nothing until the reader opens the file, then its very view, and rewrites no address', async () => {
    const { state, written } = await visited(await link(VILLAGE_FILE))
    expect(state()).toMatchObject({ phase: { is: 'failed' }, description: null })
    expect(state().notices).toHaveLength(1)
    await state().openFiles([VILLAGE_FILE])
    expect(state().view).toMatchObject({ data: 'file', event: 'raid' })
    expect(state().answer?.selected?.id).toBe('raid')
    expect([state().notices, written]).toEqual([[], []])
  })

  it('says so where the file is of another revision, and shows what of the view it can', async () => {
    const { state, written } = await visited(await link(TOWN, 'q=drought&affiliation=Russia'))
    await state().openFiles([RIVER])
    expect(state().notices[0]).toMatch(/^This link was made with another revision of the data/)
    expect(state().notices[1]).toContain('“Russia” is not in this data')
    expect(state()).toMatchObject({ view: { q: 'drought', filters: {} }, phase: { is: 'ready' } })
    expect(written[0]).toContain(`choose v=2&rev=${state().description?.revision.slice(0, 12)}&data=file`)
  })

  it('goes back and forth between opened files without a new inquiry', async () => {
    const { state, fetched } = await visited()
    await state().openFiles([TOWN])
    const town = fragmentOf(state())
    await state().openFiles([VILLAGE_FILE])
    const village = fragmentOf(state())
    await state().visit('')
    expect(state().description?.id).toBe('kursk-2024')
    await state().visit(`${village}&event=raid`)
    expect(state()).toMatchObject({ description: { id: 'village' }, view: { event: 'raid' }, notices: [] })
    await state().visit(town)
    expect(state()).toMatchObject({ description: { title: 'town' }, rows: { read: 3, loaded: 2, listed: 1 } })
    await state().visit(`${town}&q=flood`)
    expect(state().answer?.totals).toMatchObject({ events: 1, ofEvents: 1 })
    expect(fetched, 'the bundled record only').toEqual(['kursk-2024', 'kursk-2024'])
  })

  it('reopens a file that needed an inquiry with the same answer', async () => {
    const { state } = await visited()
    await state().openFiles([OLD])
    await state().answerInquiry({ encoding: 'windows-1251' })
    const old = fragmentOf(state())
    await state().visit('')
    await state().visit(old)
    expect(state()).toMatchObject({ inquiry: null, description: { title: 'old' } })
  })
})

describe('a file that is opened while other data is on its way', () => {
  it('is shown, whichever arrives last', async () => {
    const { state, release } = made({ held: [VILLAGE_AT, 'kursk-2024'] })
    const visit = state().visit('')
    await state().openFiles([TOWN])
    release('kursk-2024')
    await visit
    expect(state()).toMatchObject({
      description: { title: 'town' },
      view: { data: 'file' },
      phase: { is: 'ready' },
    })
  })

  it('leaves no answer about the data before', async () => {
    const gate = gateway()
    const opener = memoryWith((engine) => ({
      async ask(question) {
        if (!question.view.q) return engine.ask(question)
        await gate.passed
        throw new Error('The engine is closed.')
      },
    }))
    const { state } = made({ opener })
    await state().visit('')
    state().choose({ q: 'plekhovo' })
    await state().openFiles([RIVER])
    gate.open()
    await new Promise((turn) => setTimeout(turn, 20))
    expect(state()).toMatchObject({ notices: [], answer: { totals: { ofEvents: 1 } } })
  })
})
