import { describe, expect, it } from 'vitest'
import { recordTable } from '../../../src/import/formats/recordTable'
import { readFiles } from '../../../src/import/read'
import { occurredText } from '../../../src/model/dataset/texts'
import { sample, treeSample } from './reading'

const open = (name: string) => readFiles([{ name, bytes: new Blob([sample(name)]) }])

describe('a list of objects as a table', () => {
  it('has all keys as its columns, and a row for each', () => {
    const table = recordTable([
      { a: 1, b: null },
      { c: ['x'], a: 'two ' },
    ])
    expect(table?.header).toEqual(['a', 'b', 'c'])
    expect([...(table?.rows ?? [])]).toEqual([
      ['1', '', ''],
      ['two ', '', '["x"]'],
    ])
  })

  it('may be the only one of an object', () => {
    const table = recordTable(treeSample('records.json'))
    expect(table?.list).toBe('data')
    expect([...(table?.rows ?? [])]).toHaveLength(2)
    for (const other of [null, 1, [], [1], [[]], {}, { a: [] }, { a: [{}], b: [{}] }, { a: { b: [{}] } }]) {
      expect(recordTable(other)).toBeNull()
    }
  })

  it('is read as the table that it is', async () => {
    const { columns, rows, formats } = await open('records.json')
    expect(formats).toMatchObject([{ format: 'ACLED' }])
    expect(rows).toEqual({ read: 2, loaded: 2, listed: 0 })
    expect(columns?.sources.map(({ name }) => name)).toEqual(['Ford Herald', 'ACLED', 'River Radio'])
    expect(columns && occurredText(columns, 2)).toBe('2024-05')
  })

  it('is asked about where its columns are in no known format', async () => {
    const bytes = new Blob(['[{"when": "1905-06-27", "what": "Mutiny"}]'])
    const { inquiry } = await readFiles([{ name: 'x.json', bytes }])
    expect(inquiry).toMatchObject({ about: 'columns', header: ['when', 'what'] })
  })

  it('may stand line by line, as features too', async () => {
    const { rows, formats, problems } = await open('records.ndjson')
    expect(formats).toMatchObject([{ format: 'Claimline CSV' }])
    expect(rows).toEqual({ read: 2, loaded: 2, listed: 0 })
    expect(problems).toEqual([])
  })
})
