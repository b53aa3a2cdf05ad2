/** Tables that do not begin with one line of names and go on with rows. */
import { describe, expect, it } from 'vitest'
import { run } from '../../../src/check/run'
import { guessed } from '../guessed'

const titles = async (text: string, name?: string) =>
  (await guessed(text, name)).dataset?.events.map(({ title }) => title)

describe('the line that names the separator', () => {
  it.each([
    ['plain', 'sep=;\n'],
    ['with a byte-order mark and returns', '\ufeffsep=;\r\n'],
    ['quoted', '"sep=;"\n'],
  ])('%s', async (_, line) => {
    const read = await guessed(
      `${line}Tag;Ereignis;Quelle\n03.01.2024;Brücke, gesperrt;Bote A\n14.01.2024;Brücke frei;Bote B\n`,
    )
    expect(read.rows).toEqual({ read: 2, loaded: 2, listed: 0 })
    expect(read.mapping?.title.columns).toEqual(['Ereignis'])
  })

  it('places of rows are those of the file', async () => {
    const { problems } = await guessed('sep=;\ntitle;date\nFlood;1 May 2024\nFire;1 May 2024;more\n')
    expect(problems[0]?.place).toBe('line 4')
  })
})

describe('lines above the names', () => {
  it('are the title and the summary', async () => {
    const { dataset, mapping, rows, problems } = await guessed(
      'The bridge in May,,\nUpdated daily,,\n,,\nDay,What happened,Paper\n2024-05-01,Bridge closed,Bote\n2024-05-02,Bridge open,Post\n',
    )
    expect(rows).toEqual({ read: 2, loaded: 2, listed: 0 })
    expect(mapping?.title.columns).toEqual(['What happened'])
    expect(dataset).toMatchObject({ title: 'The bridge in May', summary: 'Updated daily' })
    expect(problems).toMatchObject([{ place: 'line 1', value: 'The bridge in May', done: 'kept' }])
  })

  it('are words also where commas cut them', async () => {
    const { rows, dataset } = await guessed(
      'Log of the dam\nCompiled by hand, May 2024\n\nWhen,What,Who says\n3 May 2024,Dam breaks,Ministry\n4 June 2024,Dam mended,Union\n',
    )
    expect(rows).toEqual({ read: 2, loaded: 2, listed: 0 })
    expect(dataset).toMatchObject({ title: 'Log of the dam', summary: 'Compiled by hand, May 2024' })
  })

  it('a column without a name that counts the rows is no figure', async () => {
    const { mapping } = await guessed(
      ',Day,What,Who\n0,2024-05-03,Fire,Post\n1,2024-05-04,Flood,Post\n2,2024-05-05,Raid,Bote\n',
    )
    expect(mapping?.figures).toBeUndefined()
  })

  it('without separators, and above two columns', async () => {
    expect(
      await titles('The bridge in May\n\nDay,Event\n2024-05-01,Bridge closed\n2024-05-02,Bridge open\n'),
    ).toEqual(['Bridge closed', 'Bridge open'])
  })
})

describe('names of two lines', () => {
  it('are joined, and that is said', async () => {
    const { dataset, problems } = await guessed(
      'Event,,When,,Source\nName,Place,Start,End,\nSiege,Mill,2024-05-01,2024-05-03,Bote\nRaid,Barn,2024-05-04,2024-05-05,Post\n',
    )
    expect(dataset?.events).toMatchObject([
      { title: 'Siege', place: { name: 'Mill' }, claims: [{ occurred: '2024-05-01/2024-05-03' }] },
      { title: 'Raid', place: { name: 'Barn' } },
    ])
    expect(dataset?.sources.map(({ name }) => name)).toEqual(['Bote', 'Post'])
    expect(problems).toMatchObject([{ place: 'line 2', done: 'kept' }])
  })

  it('a first row that leaves cells empty is no second line', async () => {
    expect((await guessed('title,date,place\nFlood,,\nFire,2024-05-01,Mill\n')).rows.read).toBe(2)
  })
})

describe('rows that are no data', () => {
  it('tags below the names, in any table', async () => {
    const { rows, problems } = await guessed(
      ',date,event,killed\n0,#date,#event,#affected\n1,2024-05-01,Raid,3\n2,2024-05-02,Flood,5\n',
    )
    expect(rows).toEqual({ read: 2, loaded: 2, listed: 0 })
    expect(problems).toMatchObject([{ place: 'line 2', done: 'skipped' }])
  })
})

describe('Markdown', () => {
  it('has no row of dashes, and keeps bars that are written so', async () => {
    const { dataset, rows } = await guessed(
      '# Bridge\n\n| Date | Event | Source |\n|:-----|-------|:---:|\n| 2024-05-01 | **Bridge** \\| closed | Bote |\n| 2024-05-02 | Bridge open | Post |\n',
      'bridge.md',
    )
    expect(rows).toEqual({ read: 2, loaded: 2, listed: 0 })
    expect(dataset).toMatchObject({
      title: 'Bridge',
      events: [{ title: 'Bridge | closed' }, { title: 'Bridge open' }],
    })
  })

  it('text below the table is no row, and is named', async () => {
    const { rows, problems } = await guessed('Date | Event\n--- | ---\n2024-05-01 | Flood\n\nThe end.\n')
    expect(rows).toEqual({ read: 1, loaded: 1, listed: 0 })
    expect(problems.at(-1)).toMatchObject({ place: 'line 5', value: 'The end.', done: 'skipped' })
  })
})

describe('nothing to read', () => {
  it.each([
    ['an empty collection', '{"type":"FeatureCollection","features":[]}'],
    ['an empty list', '[]'],
    ['an empty answer', '{"status":200,"data":[]}'],
    ['names alone', 'date,event,source\n'],
    ['nothing', ''],
  ])('%s', async (_, text) => {
    const read = await guessed(text, 'empty.json')
    expect(read).toMatchObject({ empty: true, format: null })
    expect(read.problems.map(({ what }) => what)).toEqual([
      expect.stringContaining('there is nothing to read'),
    ])
  })

  it('the command says so by its status', async () => {
    const { status } = await run(['tests/import/samples/empty.geojson'])
    expect(status).toBe(2)
  })
})
