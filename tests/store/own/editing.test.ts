/** Rows of the reader's own data are written, corrected and withdrawn; the real readers decide what becomes of them. */
import { describe, expect, it } from 'vitest'
import type { EditableRow } from '../../../src/model/edit'
import { fileOf } from '../../fixtures/dataset'
import { made, settled } from '../../fixtures/stores'

const HEAD = 'event_title,source,stance,occurred,claim_id,repeats'
const TOWN = `${HEAD}\nFlood,mayor,asserts,2024-05-01,c1,\nFlood,paper,denies,,c2,\nFlood,radio,asserts,2024-05-01,c3,c1\nFire,mayor,sighs,2024,c4,\n`

async function opened(text = TOWN) {
  const one = made()
  await one.state().visit('')
  await one.state().openFiles([fileOf(text, 'town.csv')])
  return one
}

type Opened = Awaited<ReturnType<typeof opened>>

const textOf = async ({ state }: Opened) => (await state().source?.files.files[0]?.bytes.text()) ?? ''

const withCell = ({ columns, cells }: EditableRow, name: string, text: string) =>
  columns.map((field, i) => (field.name === name ? text : (cells[i] ?? '')))

/** Corrects one cell of a row. */
async function correct({ state }: Opened, place: string, name: string, text: string, agreed = false) {
  const row = { file: 'town.csv', place }
  const found = await state().rowToEdit({ row })
  if (!found) throw new Error('There is no such row.')
  return state().edit({ did: 'corrected', row, cells: withCell(found, name, text) }, agreed)
}

const write = ({ state }: Opened, ...cells: string[]) =>
  state().edit({ did: 'wrote', file: 'town.csv', rows: [cells] })

describe('a change', () => {
  it('keeps the view, counts every row, is told once, and is not saved yet', async () => {
    const one = await opened()
    const { state, written } = one
    state().choose({ show: 'list', event: 'flood' })
    await settled()
    const before = state().description?.revision
    expect(await correct(one, 'line 5', 'stance', 'denies')).toEqual({ is: 'done' })
    expect(state()).toMatchObject({
      view: { show: 'list', event: 'flood', data: 'file' },
      rows: { read: 4, loaded: 4, listed: 0 },
      description: { title: 'town', events: 2, claims: 4 },
      announced: 'The row was corrected.',
      notices: [],
      problems: [],
      opening: null,
    })
    expect(state().source?.files.unsaved).toEqual(['town.csv'])
    expect(state().description?.revision).not.toBe(before)
    expect(written.at(-1)).toMatch(/^move .*rev=.*data=file.*event=flood/)
    state().saved('town.csv')
    expect(state().source?.files.unsaved).toEqual([])
  })

  it('of a new event selects it', async () => {
    const one = await opened()
    expect(await write(one, 'Storm', 'miller', '', '2024-06', '', '')).toEqual({ is: 'done' })
    expect(one.state()).toMatchObject({ view: { event: 'storm' }, rows: { read: 5, loaded: 4, listed: 1 } })
    expect(one.state().answer?.selected?.title).toBe('Storm')
  })

  it('is undone and made again, step by step; the way back through the history undoes nothing', async () => {
    const one = await opened()
    const { state } = one
    const rev = state().description?.revision.slice(0, 12)
    await write(one, 'Storm', 'miller', '', '', '', '')
    await correct(one, 'line 5', 'stance', 'denies')
    const [whole, text] = [state().description?.revision, await textOf(one)]
    await state().visit(`v=2&rev=${rev}&data=file&show=list`)
    expect(state()).toMatchObject({ view: { show: 'list' }, notices: [], pinned: null })
    expect(state().description?.revision).toBe(whole)

    await state().undo()
    expect(state()).toMatchObject({ rows: { read: 5, listed: 1 }, announced: 'The last change was undone.' })
    await state().undo()
    expect(await textOf(one)).toBe(TOWN)
    expect(state().source?.files.unsaved ?? []).toEqual([])
    await state().undo()
    expect(await textOf(one)).toBe(TOWN)
    await state().redo()
    await state().redo()
    expect(await textOf(one)).toBe(text)
    await state().undo()
    await write(one, 'Hail', 'miller', '', '', '', '')
    await state().redo()
    expect(await textOf(one), 'what is written after undoing stays').toContain('Hail,miller')
  })
})

describe('is refused, with everything as it was,', () => {
  const SAME = { rows: { read: 4, loaded: 3, listed: 1 }, opening: null }

  it('where the row would not be loaded', async () => {
    const one = await opened()
    expect(await write(one, '', 'miller', '', '', '', '')).toMatchObject({
      is: 'refused',
      problems: [{ place: 'line 6, “event_title”', what: 'is required and missing', done: 'listed' }],
    })
    expect(await write(one, '', '', '', '', '', '')).toMatchObject({
      is: 'refused',
      problems: [{ what: 'holds nothing that is read as a row' }],
    })
    expect(await correct(one, 'line 5', 'occurred', '2025')).toMatchObject({
      is: 'refused',
      problems: [{ place: 'line 5, “stance”', value: 'sighs' }],
    })
    expect(one.state()).toMatchObject(SAME)
    expect(await textOf(one)).toBe(TOWN)
  })

  it('where it breaks a reference: of its own, or of another row', async () => {
    const one = await opened()
    expect(await correct(one, 'line 3', 'repeats', 'c9')).toMatchObject({
      is: 'refused',
      problems: [{ value: 'c9', what: 'is no other claim of this file', done: 'left out' }],
    })
    await one.state().withdraw('c1', 'flood')
    expect(one.state()).toMatchObject(SAME)
    expect(one.state().notices).toEqual([
      'The claim was not withdrawn.',
      expect.stringContaining('“c1” is no other claim of this file'),
    ])
    await one.state().withdraw('c3', 'flood')
    expect(one.state()).toMatchObject({
      rows: { read: 3, loaded: 2, listed: 1 },
      announced: 'The claim was withdrawn.',
    })
  })

  it('where something of it cannot be read, until the reader agrees', async () => {
    const one = await opened()
    const outcome = await correct(one, 'line 2', 'occurred', 'soonish')
    expect(outcome).toMatchObject({ is: 'noted', problems: [{ value: 'soonish', done: 'noted' }] })
    expect(one.state()).toMatchObject(SAME)
    expect(await correct(one, 'line 2', 'occurred', 'soonish', true)).toEqual({ is: 'done' })
    expect(await textOf(one)).toContain('Flood,mayor,asserts,soonish')
  })
})

describe('what is not saved', () => {
  it('is asked about before other data takes its place', async () => {
    const one = await opened()
    const { state } = one
    await write(one, 'Storm', 'miller', '', '', '', '')
    state().choose({ data: 'kursk-2024' })
    expect(state()).toMatchObject({ replacing: { is: 'data' }, view: { data: 'file' } })
    state().dismissReplacing()
    expect(state()).toMatchObject({ replacing: null, description: { title: 'town' } })
    state().choose({ data: 'kursk-2024' })
    await state().answerReplacing('replace')
    await expect.poll(() => state().description?.id).toBe('kursk-2024')
    expect(one.written.at(-1)).toMatch(/^(?:choose|move) /)
  })

  it('saved, or never changed, gives way without a question', async () => {
    const one = await opened()
    await write(one, 'Storm', 'miller', '', '', '', '')
    one.state().saved(null)
    one.state().choose({ data: 'kursk-2024' })
    expect(one.state().replacing).toBeNull()
  })
})

describe('what is added', () => {
  it('goes on in the open table where it was pasted, and the table has its columns, with all its rows', async () => {
    const one = await opened()
    one.state().choose({ show: 'list' })
    const rows = fileOf('Source,event title\npaper,Drought\n,Hail\n', 'Pasted table')
    await one.state().addFiles([{ ...rows, pasted: true }])
    expect(await textOf(one)).toBe(`${TOWN}Drought,paper,,,,\nHail,,,,,\n`)
    expect(one.state()).toMatchObject({
      view: { show: 'list' },
      rows: { read: 6, loaded: 4, listed: 2 },
      announced: 'Added 2 rows to town.csv.',
      notices: ['2 of 6 rows could not be loaded: see Problems at the foot of the page.'],
    })
    expect(one.state().source?.files.unsaved).toEqual(['town.csv'])
    await one.state().undo()
    expect(await textOf(one)).toBe(TOWN)
  })

  it('stands beside it where it is a file, under a name of its own, and is taken off by undoing', async () => {
    const one = await opened()
    await one.state().addFiles([fileOf('event_title,source\nDrought,paper\n', 'town.csv')])
    expect(one.state().description?.title).toBe('town · town 2')
    await one.state().undo()
    expect(one.state().description?.title).toBe('town')
  })
})
