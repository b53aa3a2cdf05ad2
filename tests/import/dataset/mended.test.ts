import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readFiles } from '../../../src/import/read'
import { rejectedCsv } from '../../../src/import/table/rejected'
import { fileOf } from '../../fixtures/dataset'

const HEAD = 'event_title,source,stance,occurred,text'
const csv = (...rows: string[]) => [HEAD, ...rows].join('\n')
const opened = (...files: [name: string, text: string][]) =>
  readFiles(files.map(([name, text]) => fileOf(text, name)))

/** What was not loaded of the first file that has any, as the page hands it out. */
async function rejectedOf(...files: [string, string][]): Promise<string> {
  const [table] = (await opened(...files)).rejected
  return table ? rejectedCsv(table) : ''
}

const BAD = csv(
  'Flood,mayor,asserts,2024-05-01,It rose.',
  'Flood,paper,sighs,2024-05-01,It fell.',
  'Fire,mayor,,2024,',
)
const MENDED = (await rejectedOf(['town.csv', BAD])).replace('sighs', 'denies')

describe('rows that were not loaded, mended and opened with their file', () => {
  it('take the place of those that are listed', async () => {
    expect((await opened(['town.csv', BAD])).rows).toEqual({ read: 3, loaded: 2, listed: 1 })
    for (const files of [
      [
        ['town.csv', BAD],
        ['mended.csv', MENDED],
      ],
      [
        ['mended.csv', MENDED],
        ['town.csv', BAD],
      ],
    ] as [string, string][][]) {
      const { rows, problems, rejected, columns } = await opened(...files)
      expect(rows).toEqual({ read: 3, loaded: 3, listed: 0 })
      expect(problems).toEqual([])
      expect(rejected).toEqual([])
      expect(columns).toMatchObject({ events: 2, claims: 3, head: { title: 'town' } })
    }
  })

  it('are listed once, with the new reason, where they are wrong still, and can be mended again', async () => {
    const worse: [string, string] = ['mended.csv', MENDED.replace('denies', 'shrugs')]
    const { rows, problems } = await opened(['town.csv', BAD], worse)
    expect(rows).toEqual({ read: 3, loaded: 2, listed: 1 })
    expect(problems.map(({ file, value, done }) => [file, value, done])).toEqual([
      ['mended.csv', 'shrugs', 'listed'],
    ])
    const again = (await rejectedOf(['town.csv', BAD], worse)).replace('shrugs', 'denies')
    const last = await opened(['again.csv', again], ['town.csv', BAD], worse)
    expect(last.rows).toEqual({ read: 3, loaded: 3, listed: 0 })
    expect(last.problems).toEqual([])
  })

  it('are rows of their own where they stand alone', async () => {
    const { rows, problems, columns } = await opened(['mended.csv', MENDED])
    expect([rows, problems]).toEqual([{ read: 1, loaded: 1, listed: 0 }, []])
    expect(columns?.head.title).toBe('mended')
  })

  it('say so where the row that they name is not listed', async () => {
    const other = MENDED.replace('line 3', 'line 2')
    const { rows, problems } = await opened(['town.csv', BAD], ['mended.csv', other])
    expect(rows).toEqual({ read: 4, loaded: 3, listed: 1 })
    expect(problems.map(({ file, place, value, done }) => [file, place, value, done])).toEqual([
      ['town.csv', 'line 3, “stance”', 'sighs', 'listed'],
      ['mended.csv', 'line 2', 'town.csv, line 2', 'noted'],
    ])
  })

  it('all stay listed where they name each other in a circle, or themselves', async () => {
    const naming = (file: string, line: number) =>
      `${HEAD},claimline_problem,claimline_file,claimline_place\nFlood,mayor,sighs,,,x,${file},line ${line}`
    const { rows } = await opened(['a.csv', naming('b.csv', 2)], ['b.csv', naming('a.csv', 2)])
    expect(rows).toEqual({ read: 2, loaded: 0, listed: 2 })
    expect((await opened(['a.csv', naming('a.csv', 2)])).rows).toEqual({ read: 1, loaded: 0, listed: 1 })
  })

  it('speak as rows of their own file do where the format names no source', async () => {
    const river: [string, string] = [
      'river.csv',
      'Headline,Year,Month,Text,Media\nA drought,1998,,x,\nA flood,1999,,x,,extra',
    ]
    const mended = (await rejectedOf(river)).replace(/,extra$/m, '')
    const { columns, rows } = await opened(river, ['m.csv', mended])
    expect(rows).toEqual({ read: 2, loaded: 2, listed: 0 })
    expect(columns?.sources.map(({ name }) => name)).toEqual(['river'])
  })
})

const word = fc.constantFrom('Flood', 'Fire', 'Storm', 'a "quoted", word', 'two\nlines')
const row = fc.record({ title: word, source: word, wrong: fc.boolean() })
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`

describe('whatever is wrong in a table', () => {
  it('mending it completes the dataset: as many events, claims and rows as if all had been right', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 12 }), async (all) => {
        const text = (stance: (wrong: boolean) => string) =>
          csv(
            ...all.map(({ title, source, wrong }) =>
              [quoted(title), quoted(source), stance(wrong), '', 'x'].join(),
            ),
          )
        const right = await opened(['t.csv', text(() => 'denies')])
        const broken: [string, string] = ['t.csv', text((wrong) => (wrong ? 'sighs' : 'denies'))]
        const before = await opened(broken)
        expect(before.rows.read).toBe(before.rows.loaded + before.rows.listed)
        const mended = (await rejectedOf(broken)).replaceAll(/^(.*)sighs,/gm, '$1denies,')
        if (!mended) return
        const after = await opened(broken, ['m.csv', mended])
        expect(after.rows).toEqual(right.rows)
        expect(after.problems.filter(({ done }) => done === 'listed')).toEqual([])
        expect([after.columns?.events, after.columns?.claims]).toEqual([
          right.columns?.events,
          right.columns?.claims,
        ])
        expect(after.columns?.head).toEqual(right.columns?.head)
      }),
      { numRuns: 60 },
    )
  })
})
