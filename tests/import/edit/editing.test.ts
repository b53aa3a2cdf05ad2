/** One row of a file is changed, and the file is read again by the same readers. */
import { describe, expect, it } from 'vitest'
import { editing } from '../../../src/import/edit/editing'
import { readFiles } from '../../../src/import/read'
import type { Edit, EditableRow, RowWanted } from '../../../src/model/edit'
import type { Mapping } from '../../../src/model/mapping'
import type { Reading } from '../../../src/model/opening'
import { bytesOf, fileOf } from '../../fixtures/dataset'
import { VILLAGE } from '../../fixtures/village'
import { DAY, rowsXml, xlsx } from '../../fixtures/workbooks'

type File = ReturnType<typeof fileOf>

const HEAD = 'event_title,source,stance,occurred,text'
const TOWN = `\ufefftitle,Floods\r\n${HEAD}\r\nFlood,mayor,asserts,2024-05-01,"The ""first""\r\none, he says"\r\nFlood,paper,sighs,,\r\nFire,mayor,asserts,2024,'=1\r\n`

async function found(file: File, wanted: RowWanted, how: Reading = {}): Promise<EditableRow> {
  const row = await editing([file], how).row(wanted)
  if (!row) throw new Error('There is no such row.')
  return row
}

/** The file that a change makes, and where the row stands in it. */
async function edited(file: File, edit: Edit, how: Reading = {}) {
  const { bytes, ...rest } = await editing([file], how).rewritten(edit)
  return { file: fileOf(bytes ? await bytes.arrayBuffer() : '', file.name), ...rest }
}

const textOf = async ({ bytes }: File): Promise<string> =>
  Buffer.from(await bytes.arrayBuffer()).toString('utf8')

const read = async (file: File, how: Reading = {}) => {
  const { columns, rows, problems } = await readFiles([file], how)
  return { rows, events: columns?.events, claims: columns?.claims, told: problems.map(({ place }) => place) }
}

/** The row with one cell changed. */
const withCell = ({ columns, cells }: EditableRow, name: string, text: string): string[] =>
  columns.map((field, i) => (field.name === name ? text : (cells[i] ?? '')))

describe('a table', () => {
  const file = fileOf(TOWN, 'town.csv')

  it('gives the row of a claim, by the id that it was given or that is made for it', async () => {
    const row = await found(file, { claim: 'flood/mayor/1', event: 'flood' })
    expect(row).toMatchObject({ file: 'town.csv', place: 'line 3' })
    expect(row.columns.map(({ means }) => means)).toEqual(HEAD.split(','))
    expect(row.cells).toEqual(['Flood', 'mayor', 'asserts', '2024-05-01', 'The "first"\r\none, he says'])
    expect((await found(file, { claim: 'fire/mayor/1', event: 'fire' })).cells.at(-1)).toBe('=1')
  })

  it('is changed in that row alone, in its own spelling', async () => {
    const row = { file: 'town.csv', place: 'line 5' }
    const cells = withCell(await found(file, { row }), 'stance', 'denies')
    const change = await edited(file, { did: 'corrected', row, cells })
    expect(await textOf(change.file)).toBe(TOWN.replace('sighs', 'denies'))
    expect((await read(change.file)).rows).toEqual({ read: 3, loaded: 3, listed: 0 })
  })

  it('gets new rows at its end, and says where they stand', async () => {
    const open = fileOf(TOWN.trimEnd(), 'town.csv')
    const begun = await found(open, { event: 'flood' })
    expect([begun.place, begun.cells]).toEqual([null, ['Flood', '', '', '', '']])
    const rows = [
      ['Flood', 'miller', 'doubts', '', 'two\nlines'],
      ['Storm', 'miller', '', '-5', '=2+2'],
    ]
    const change = await edited(open, { did: 'wrote', file: 'town.csv', rows })
    expect(await textOf(change.file)).toBe(
      `${TOWN}Flood,miller,doubts,,"two\nlines"\r\nStorm,miller,,-5,'=2+2\r\n`,
    )
    expect(change.row?.place).toBe('line 9')
    expect((await found(change.file, { claim: 'storm/miller/1', event: 'storm' })).place).toBe('line 9')
    expect((await read(change.file)).rows).toEqual({ read: 5, loaded: 4, listed: 1 })
  })

  it('loses a row that is withdrawn, with its lines', async () => {
    const change = await edited(file, { did: 'withdrew', row: { file: 'town.csv', place: 'line 3' } })
    expect((await textOf(change.file)).split('\r\n')[2]).toBe('Flood,paper,sighs,,')
    expect((await read(change.file)).rows).toEqual({ read: 2, loaded: 1, listed: 1 })
  })

  it('keeps its separator line, and becomes UTF-8 with a mark', async () => {
    const western = Uint8Array.from(
      Buffer.from('sep=;\nevent_title;source\nFest in Köln;Bürger, mehrere\n', 'latin1'),
    )
    const old = fileOf(western.buffer, 'old.csv')
    const how: Reading = { encoding: 'windows-1252' }
    const row = await found(old, { event: null }, how)
    const change = await edited(old, { did: 'wrote', file: row.file, rows: [['Köln; Fest', 'A']] }, how)
    expect(await textOf(change.file)).toBe(
      '\ufeffsep=;\nevent_title;source\nFest in Köln;Bürger, mehrere\n"Köln; Fest";A\n',
    )
    expect(await read(change.file, how)).toMatchObject({ rows: { loaded: 2 }, told: [] })
  })

  it('tells what its own columns mean where a mapping reads them', async () => {
    const mapping: Mapping = {
      format: 'claimline-mapping/1',
      title: { columns: ['What'], joint: ', ' },
      occurred: { column: 'When' },
      stance: { column: 'Verdict', values: { yes: 'asserts', no: 'denies' } },
      source: { column: 'Outlet' },
      order: 'month first',
      serials: false,
    }
    const table = fileOf('When,Page,What,Outlet,Verdict\n03/04/2024,7,Flood,A,yes\n', 'own.csv')
    const row = await found(table, { event: 'flood' }, { mappings: [mapping] })
    expect(row.columns).toEqual([
      { name: 'When', means: 'occurred' },
      { name: 'Page', means: null },
      { name: 'What', means: 'event_title' },
      { name: 'Outlet', means: 'source' },
      { name: 'Verdict', means: 'stance', words: ['yes', 'no'] },
    ])
    expect(row.cells).toEqual(['', '', 'Flood', '', ''])
  })
})

describe('a workbook', () => {
  const SHEET = rowsXml([
    ['event_title', 'source', 'occurred', 'figures'],
    ['Flood', 'mayor', [45413, DAY], ''],
    ['Flood', '', [45414, DAY], ''],
  ])
  const book = fileOf(
    xlsx({ Notes: '<sheetData/>', Claims: `<sheetData>${SHEET}</sheetData>` }).buffer,
    'town.xlsx',
  )

  it('is changed in one row, and stays one, with its dates as dates', async () => {
    expect((await read(book)).rows).toEqual({ read: 2, loaded: 1, listed: 1 })
    const row = { file: 'town.xlsx', place: 'row 3' }
    const listed = await found(book, { row })
    expect(listed.cells).toEqual(['Flood', '', '2024-05-02', ''])
    const mended = await edited(book, { did: 'corrected', row, cells: withCell(listed, 'source', 'paper') })
    const fire = ['Fire', 'paper', '2024-06-01', 'killed=3']
    const grown = await edited(mended.file, { did: 'wrote', file: 'town.xlsx', rows: [fire] })
    expect(grown.row?.place).toBe('row 4')
    expect(await read(grown.file)).toMatchObject({ rows: { read: 3, loaded: 3, listed: 0 }, told: [] })
    expect((await found(grown.file, { claim: 'fire/paper/1', event: 'fire' })).cells).toEqual(fire)
    const less = await edited(grown.file, { did: 'withdrew', row: { file: 'town.xlsx', place: 'row 2' } })
    expect((await read(less.file)).rows).toEqual({ read: 2, loaded: 2, listed: 0 })
  })

  it('takes a merged range apart where one of its cells says something else', async () => {
    const rows = [
      ['event_title', 'source'],
      ['Flood', 'mayor'],
      ['', 'paper'],
    ]
    const sheet = `<sheetData>${rowsXml(rows)}</sheetData><mergeCells><mergeCell ref="A2:A3"/></mergeCells>`
    const merged = fileOf(xlsx({ A: sheet }).buffer, 'merged.xlsx')
    const how: Reading = { sheets: [{ file: 'merged.xlsx', sheet: 'A', fill: true }] }
    const row = await found(merged, { claim: 'flood/paper/1', event: 'flood' }, how)
    const name = { file: row.file, place: row.place ?? '' }
    const cells = withCell(row, 'event_title', 'Fire')
    const change = await edited(merged, { did: 'corrected', row: name, cells }, how)
    expect(await read(change.file, how)).toMatchObject({ events: 2, claims: 2, told: [] })
    expect((await found(change.file, { claim: 'flood/mayor/1', event: 'flood' }, how)).cells[0]).toBe('Flood')
  })
})

describe('a claimline/1 file', () => {
  const village = fileOf(bytesOf(VILLAGE), 'village.json')
  const [event] = VILLAGE.events
  const claim = event?.claims[0]
  if (!event || !claim) throw new Error('The village has events.')
  const wanted = { claim: claim.id, event: event.id }

  it('is changed in one claim; what a row has no room for stays', async () => {
    const row = await found(village, wanted)
    expect(row.place).toBe('events[0].claims[0]')
    const name = { file: row.file, place: row.place ?? '' }
    const same = await edited(village, { did: 'corrected', row: name, cells: row.cells })
    expect(JSON.parse(await textOf(same.file)), 'saying the same again changes nothing').toEqual(
      JSON.parse(JSON.stringify(VILLAGE)),
    )
    const cells = withCell(row, 'note', 'Seen twice.')
    const change = await edited(village, { did: 'corrected', row: name, cells })
    expect(JSON.parse(await textOf(change.file)).events[0].claims[0]).toEqual({
      ...claim,
      note: 'Seen twice.',
    })
  })

  it('gets new claims, events and sources, which take nothing from those that are known', async () => {
    const begun = await found(village, { event: event.id })
    const said = withCell({ ...begun, cells: withCell(begun, 'source', 'The ferryman') }, 'stance', 'denies')
    const change = await edited(village, { did: 'wrote', file: 'village.json', rows: [said] })
    const data = JSON.parse(await textOf(change.file))
    expect(data.sources).toEqual([...VILLAGE.sources, { id: 'the-ferryman', name: 'The ferryman' }])
    const { claims, ...rest } = data.events[0]
    expect(rest).toEqual(JSON.parse(JSON.stringify({ ...event, claims: undefined })))
    expect(claims.at(-1)).toMatchObject({ source: 'the-ferryman', stance: 'denies' })
    const { rows } = await read(village)
    expect((await read(change.file)).rows).toEqual({ ...rows, read: rows.read + 1, loaded: rows.loaded + 1 })
  })

  it('refuses a row without what is required, and names it', async () => {
    const { cells } = await found(village, { event: event.id })
    const { bytes, problems } = await editing([village], {}).rewritten({
      did: 'wrote',
      file: 'village.json',
      rows: [cells],
    })
    expect(bytes).toBeNull()
    expect(problems).toEqual([
      { file: 'village.json', place: '“source”', value: '', what: 'is required and missing', done: 'listed' },
    ])
  })

  it('loses a withdrawn claim, and an event of which nobody speaks any more', async () => {
    const alone = { ...event, id: 'alone', claims: [{ ...claim, id: 'only' }] }
    const file = fileOf(bytesOf({ ...VILLAGE, events: [alone, ...VILLAGE.events] }), 'village.json')
    const row = { file: 'village.json', place: 'events[0].claims[0]' }
    const change = await edited(file, { did: 'withdrew', row })
    const { events } = JSON.parse(await textOf(change.file))
    expect(events).toEqual(JSON.parse(JSON.stringify(VILLAGE.events)))
  })
})

it('rows of other formats are read, and not written', async () => {
  const feature = { type: 'Feature', geometry: null, properties: { event_title: 'Flood', source: 'A' } }
  const json = JSON.stringify({ type: 'FeatureCollection', features: [feature] })
  const geojson = fileOf(json, 'map.geojson')
  expect(await editing([geojson], {}).row({ claim: 'flood/a/1', event: 'flood' })).toBeNull()
  const markdown = fileOf('| event_title | source |\n| --- | --- |\n| Flood | A |\n', 'notes.md')
  expect(await editing([markdown], {}).row({ event: null })).toBeNull()
})
