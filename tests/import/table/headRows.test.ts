/** Rows above the column names that say what a table is (contracts.md, "Dataset format"). */
import { describe, expect, it } from 'vitest'
import { readFiles } from '../../../src/import/read'
import { fileOf } from '../../fixtures/dataset'

const ROWS = 'event_title,source,stance\nBridge closed,Mayor,denies\nBridge closed,Paper,asserts\n'
const read = (text: string) => readFiles([fileOf(text, 'bridge.csv')])

describe('rows above the column names', () => {
  it('say title, summary, credit, licence and language, as a spreadsheet writes them', async () => {
    const { columns, rows, problems } = await read(
      'Title:,The bridge,\nSummary,"Who closed it, and when",\ncredit,By the desk,\nLicence,CC BY 4.0,\nlanguage,uk,\n,,\n' +
        ROWS,
    )
    expect(columns?.head).toMatchObject({
      id: 'the-bridge',
      title: 'The bridge',
      summary: 'Who closed it, and when',
      credit: 'By the desk',
      license: 'CC BY 4.0',
      language: 'uk',
    })
    expect([rows, problems]).toEqual([{ read: 2, loaded: 2, listed: 0 }, []])
  })

  it('may stand above the two columns that are required, and where others are asked about', async () => {
    const two = await read('title,The bridge\nevent_title,source\nBridge closed,Mayor\n')
    expect(two.columns?.head.title).toBe('The bridge')
    const unknown = await read('title,The bridge\nWhen,What,Who\n1431-05-03,Flood,A\n1432-01-01,Fire,B\n')
    expect(unknown.inquiry).toMatchObject({ about: 'columns', header: ['When', 'What', 'Who'] })
  })

  it('that say anything else, or nothing, are named with their lines, and the rest is read', async () => {
    const { columns, problems } = await read(
      `title,The bridge\nauthor,Jane,\nA note on its own\ntitle,Another\nlicence,\n${ROWS}`,
    )
    expect(columns?.head.title).toBe('The bridge')
    expect(columns?.claims).toBe(2)
    expect(problems.map(({ place, value, done }) => [place, value, done])).toEqual([
      ['line 2', 'author, Jane', 'left out'],
      ['line 3', 'A note on its own', 'left out'],
      ['line 4', 'title, Another', 'left out'],
      ['line 5', 'licence', 'left out'],
    ])
  })

  it('count rows and lines as the file has them', async () => {
    const { rows, problems } = await read(`title,The bridge\n${ROWS}Bridge opened,Mayor,sighs\n`)
    expect(rows).toEqual({ read: 3, loaded: 2, listed: 1 })
    expect(problems[0]?.place).toContain('line 5')
  })
})

describe('an ordinary table is read as before', () => {
  const asked = async (text: string) => {
    const { inquiry } = await read(text)
    return inquiry?.about === 'columns' ? inquiry.header : null
  }

  it('where its own columns bear these names', async () => {
    expect(await asked('title,summary\nFlood,Much water\nFire,Much heat\n')).toEqual(['title', 'summary'])
    expect(await asked('title,date\nFlood,1431\nFire,1432\n')).toEqual(['title', 'date'])
    expect(await asked('title,language,place\nFlood,uk,Kursk\nFire,en,Sudzha\n')).toEqual([
      'title',
      'language',
      'place',
    ])
  })

  it('where a third column has no name, or a row has a cell too many', async () => {
    expect(await asked('title,date,\nFlood,1431,x\nFire,1432,y\n')).toEqual(['title', 'date', ''])
    expect(await asked('title,date\nFlood,2024-05-01,x\nFire,2024-05-02,y\n')).toEqual(['title', 'date'])
    expect(await asked('title,summary\nFlood,Much water\nFire,Much heat\nWar,Much, of all\n')).toEqual([
      'title',
      'summary',
    ])
  })
})
