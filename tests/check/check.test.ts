import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Inspected, inspect, type ReadingOptions } from '../../src/check/inspect'
import { optionsOf } from '../../src/check/options'
import { passes, reportJson, reportText } from '../../src/check/report'
import { run } from '../../src/check/run'
import type { Mapping } from '../../src/model/mapping'
import { claim, dataset, event, fileOf } from '../fixtures/dataset'

const SAID: ReadingOptions = { mappings: [], order: null, serials: false, encoding: null }
const SHOWN = { all: false, strict: false }
const look = (text: string, said: Partial<ReadingOptions> = {}, name = 'sieges.csv') =>
  inspect(fileOf(text, name), { ...SAID, ...said })
const told = (file: Inspected, shown = SHOWN) => reportText([file], [], shown)

const DATED = (day: string) => `Title;Reporter;Day\nFlood;Anna;${day}\nFire;Boris;02.05.1920\n`
const MAPPING: Mapping = {
  format: 'claimline-mapping/1',
  title: { columns: ['Title'], joint: ', ' },
  source: { column: 'Reporter' },
  occurred: { column: 'Day' },
  order: null,
  serials: false,
}

describe('npm run check', () => {
  it('reads a folder as the app would, and its status tells that rows are listed', () => {
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      ['src/check/check.mjs', 'tests/import/samples'],
      { encoding: 'utf8' },
    )
    expect(stderr).toBe('')
    expect(status).toBe(1)
    expect(stdout).toContain(
      'FAIL  tests/import/samples/ucdp.csv: UCDP GED\n      7 rows read = 5 loaded + 2 listed',
    )
    expect(stdout).toContain('ok    tests/import/samples/timelinejs.csv: TimelineJS spreadsheet')
    expect(stdout).toMatch(
      /\n\d+ files, \d+ of them did not pass: \d+ rows read = \d+ loaded \+ \d+ listed\.\n$/,
    )
  })

  it.each<[string, string[], string]>([
    ['nothing to read', [], 'Name at least one file or folder.'],
    ['a file that is not there', ['nosuch.csv'], 'nosuch.csv'],
    ['an option that there is not', ['--fast', 'x.csv'], 'There is no option --fast.'],
    ['an order that is none', ['--order', 'year first', 'x.csv'], '--order is “day first” or “month first”.'],
    ['an option without its value', ['x.csv', '--mapping'], '--mapping needs a value.'],
    [
      'a mapping that is none',
      ['--mapping', 'package.json', 'README.md'],
      'package.json is no saved mapping',
    ],
  ])('%s is a mistake in the call', async (_, args, sentence) => {
    const { text, error, status } = await run(args)
    expect({ text, status }).toEqual({ text: '', status: 2 })
    expect(error).toContain(sentence)
  })

  it('names what it skips in a folder, and passes where all of the data is loaded', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'claimline-'))
    writeFileSync(join(folder, 'README.md'), '# not data')
    writeFileSync(join(folder, 'a.mapping.json'), JSON.stringify(MAPPING))
    writeFileSync(join(folder, 'a.csv'), DATED('1920-04-03'))
    const { text, status } = await run([`--mapping=${join(folder, 'a.mapping.json')}`, folder])
    expect(status).toBe(0)
    expect(text).toContain('README.md: skipped, by its name it is no data.')
    expect(text).toContain('a.mapping.json: skipped, it says what columns mean.')
    expect(text).toContain('2 events, 2 claims, 2 sources')
    expect(text).toMatch(/\n1 file, all of them passed: 2 rows read = 2 loaded \+ 0 listed\.\n$/)
  })
})

describe('a table in no known format', () => {
  it('is read by the guess, which is printed', async () => {
    const file = await look(DATED('1920-04-03'))
    expect(file).toMatchObject({ format: 'CSV by a mapping', guessed: { title: { columns: ['Title'] } } })
    expect(told(file)).toContain('its columns were read by a guess')
    expect(told(file)).toContain('The guess: {"format":"claimline-mapping/1"')
  })

  it('is refused where the order of day and month is open, unless it is said', async () => {
    const open = await look(DATED('03/04/1920'))
    expect(passes(open, SHOWN)).toBe(false)
    expect(told(open)).toContain(
      'FAIL  sieges.csv: refused\n      1 problem:\n      - sieges.csv: “03/04/1920” can be read with the day or with the month first, and nothing says which: say --order "day first" or "month first". Nothing of the file is shown.',
    )
    const said = await look(DATED('03/04/1920'), { order: 'month first' })
    expect(said).toMatchObject({ guessed: { order: 'month first' }, rows: { read: 2, loaded: 2, listed: 0 } })
    expect(passes(said, SHOWN)).toBe(true)
  })

  it('is read by a mapping that fits it; of one that does not, the columns are named', async () => {
    const fits = await look(DATED('03/04/1920'), { mappings: [MAPPING], order: 'day first' })
    expect(fits).toMatchObject({ guessed: null, assumed: [], sources: 2, problems: [] })
    const unfit = await look('Title;Kind\nFlood;water\n', { mappings: [MAPPING] })
    expect(told(unfit)).toContain('does not fit it, since it has no column Day, Reporter.')
  })

  it('numbers are days only where that is said', async () => {
    const csv = 'Title;Date\nFlood;43891\n'
    expect(told(await look(csv))).toContain('were not read as days')
    expect((await look(csv, { serials: true })).problems).toEqual([])
  })
})

describe('whether a file passes', () => {
  const rows = (count: number, listed: number) => ({ read: count, loaded: count - listed, listed })
  const file: Inspected = {
    file: 'a.csv',
    format: 'UCDP GED',
    assumed: [],
    guessed: null,
    rows: rows(1200, 0),
    events: 1,
    claims: 1200,
    sources: 1,
    empty: false,
    problems: [],
  }
  const problem = { file: 'a.csv', place: 'line 3', value: 'x', what: 'is odd', done: 'noted' as const }

  it.each<[string, Partial<Inspected>, boolean, boolean]>([
    ['without a problem', {}, true, true],
    ['with one that loses nothing', { problems: [problem] }, true, false],
    [
      'with a note on how a cell was read',
      { problems: [{ ...problem, what: 'was read as 0043' }] },
      true,
      true,
    ],
    ['with a part left out', { problems: [{ ...problem, done: 'left out' }] }, false, false],
    ['with a row listed', { rows: rows(3, 1) }, false, false],
    ['refused', { problems: [{ ...problem, done: 'refused' }] }, false, false],
  ])('%s', (_, change, usually, strictly) => {
    const changed = { ...file, ...change }
    expect([passes(changed, { strict: false }), passes(changed, { strict: true })]).toEqual([
      usually,
      strictly,
    ])
  })

  it('tells the first problems, all where that is wanted, and all to machines', () => {
    const problems = Array.from({ length: 30 }, (_, i) => ({ ...problem, place: `line ${i + 2}` }))
    const many = { ...file, problems }
    const lines = (text: string) => text.split('\n').filter((line) => line.includes('- a.csv, line')).length
    expect(lines(told(many))).toBe(20)
    expect(told(many)).toContain('1,200 rows read = 1,200 loaded + 0 listed')
    expect(told(many)).toContain('… and 10 more (--all lists them)')
    expect(lines(told(many, { all: true, strict: false }))).toBe(30)
    const json = JSON.parse(reportJson([many], [{ file: 'README.md', why: 'it is no data' }], SHOWN))
    expect(json).toMatchObject({ ok: true, rows: rows(1200, 0), skipped: [{ file: 'README.md' }] })
    expect(json.files[0].problems[29].sentence).toBe('a.csv, line 31: “x” is odd. The row was loaded.')
  })

  it('tells notes apart from problems, those of one kind in one line', () => {
    const note = (line: number) => ({
      ...problem,
      place: `line ${line}`,
      value: `${line}`,
      what: `was read as 000${line}. The number ${line} was read as a year.`,
    })
    const text = told({ ...file, problems: [note(2), problem, note(4)] })
    expect(text).toContain('1 problem:\n      - a.csv, line 3: “x” is odd.')
    expect(text).toContain(
      '2 notes on how cells were read, none a fault:\n      - 2 alike, such as a.csv, line 2: “2” was read as 0002.',
    )
  })

  it('of the project’s own format too', async () => {
    const good = dataset({ events: [event('raid', [claim('c1', 'anna')])] })
    const own = await look(JSON.stringify(good), {}, 'village.json')
    expect(own).toMatchObject({ format: 'claimline/1', rows: { read: 1, loaded: 1 }, events: 1, sources: 1 })
    expect(passes(own, SHOWN)).toBe(true)
  })
})

it('options may come in any order', () => {
  expect(
    optionsOf([
      'a.csv',
      '--order=day first',
      '--json',
      'b',
      '--encoding',
      'windows-1251',
      '--sheet',
      'Claims',
      '--fill-merged',
    ]),
  ).toMatchObject({
    paths: ['a.csv', 'b'],
    order: 'day first',
    json: true,
    encoding: 'windows-1251',
    sheet: 'Claims',
    'fill-merged': true,
    all: false,
  })
})
