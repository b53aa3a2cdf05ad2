/** The loader against one server and against three shards. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, inject, it } from 'vitest'
import { run as ask } from '../../src/engine/clickhouse/statement'
import { run as load } from '../../src/load/run'
import { claim, dataset, event } from '../fixtures/dataset'
import { VILLAGE } from '../fixtures/village'
import { CLUSTER } from './server'

const folder = mkdtempSync(join(tmpdir(), 'claimline-load-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function fileOf(value: object | string, name = 'data.json'): string {
  const path = join(folder, name)
  writeFileSync(path, typeof value === 'string' ? value : JSON.stringify(value))
  return path
}

const SHOWN = 'SELECT description, revision FROM datasets ORDER BY loaded DESC LIMIT 1'

/** Texts that would end a cell, a text or a statement, if anything let them. */
const HOSTILE = [
  "it's",
  'tab\there',
  'line\nfeed',
  '\\',
  "\\'",
  '\u0000',
  "'); DROP TABLE events; --",
  '“Ünï”',
  '{x:String}',
]

describe.each([
  { name: 'one server', servers: () => [inject('one')], cluster: [] as string[] },
  { name: 'three shards', servers: () => inject('shards'), cluster: ['--cluster', CLUSTER] },
])('npm run load, $name', ({ servers, cluster }) => {
  const told: string[] = []
  const call = (...args: string[]) =>
    load(
      [...servers().flatMap((url) => ['--clickhouse', url]), ...cluster, '--database', 'loading', ...args],
      {
        tell: (line) => void told.push(line),
        password: undefined,
      },
    )
  /** What a server answers, rows and cells. */
  const rows = async (sql: string, url = servers()[0] ?? ''): Promise<string[][]> => {
    const text = await ask({ url, database: 'loading' }, sql)
    return text
      .split('\n')
      .slice(0, -1)
      .map((line) => line.split('\t'))
  }
  const json = async (sql: string): Promise<Record<string, unknown>[]> => {
    const text = await ask({ url: servers()[0] ?? '', database: 'loading' }, `${sql} FORMAT JSON`)
    return (JSON.parse(text) as { data: Record<string, unknown>[] }).data
  }

  beforeEach(async () => {
    told.length = 0
    expect(await call('--dataset', 'test', '--drop')).toMatchObject({ status: 0 })
  })

  it('writes all events with all claims, then the row that makes the dataset visible on every server', async () => {
    const done = await call('--dataset', 'test', fileOf(VILLAGE))
    expect(done).toMatchObject({ status: 0, error: '' })
    expect(done.text).toContain(
      '9 rows read = 9 loaded + 0 listed.\n4 events with 9 claims are there, revision ',
    )
    expect(told.at(-1)).toBe('Wrote 4 of 4 events')
    expect(await rows('SELECT e, id, length(source) FROM events ORDER BY e')).toEqual([
      ['0', 'capture', '3'],
      ['1', 'bridge', '2'],
      ['2', 'parley', '2'],
      ['3', 'raid', '2'],
    ])
    for (const url of servers()) {
      const [[description = '', revision] = []] = await rows(SHOWN, url)
      expect(JSON.parse(description)).toMatchObject({ title: 'A village and a bridge', events: 4, revision })
    }
  })

  it('gives the events back as they were', async () => {
    const strange = dataset({
      events: HOSTILE.map((text, i) =>
        event(`e${i}`, [claim(`c${i}`, 's', 'asserts', { text, quote: text, note: text })], {
          title: `T ${text}`,
          summary: text,
        }),
      ),
      relations: ['c1 contradicts c0'],
    })
    await call('--dataset', 'test', fileOf(strange))
    const found = await json('SELECT record, linked FROM events ORDER BY e')
    const records = found.map(
      ({ record }) => JSON.parse(String(record)) as { event: unknown; relations: unknown[] },
    )
    expect(records.map(({ event }) => event)).toEqual(strange.events)
    expect(records.map(({ relations }) => relations.length)).toEqual([1, 1, ...HOSTILE.slice(2).map(() => 0)])
    expect(found.slice(0, 2).map(({ linked }) => linked)).toEqual([[1], [0]])
  })

  it('replaces a dataset once the new one is whole, and does nothing for a revision that is there', async () => {
    const shorter = { ...VILLAGE, events: VILLAGE.events.slice(0, 2) }
    await call('--dataset', 'test', fileOf(VILLAGE))
    await call('--dataset', 'other', fileOf(VILLAGE))
    // Of a load that did not end.
    const part = cluster.length ? 'events_part' : 'events'
    await rows(`INSERT INTO ${part} (version, e) VALUES ('test 0123', 7)`)
    await call('--dataset', 'test', fileOf(shorter, 'shorter.json'))
    const count = 'SELECT substring(version, 1, 4), count() FROM events GROUP BY version ORDER BY version'
    expect(await rows(count)).toEqual([
      ['othe', '4'],
      ['test', '2'],
    ])
    told.length = 0
    expect(await call('--dataset', 'test', fileOf(shorter, 'shorter.json'))).toMatchObject({ status: 0 })
    expect(told).toEqual(['Read 100 %, 0 rows'])
    expect(await call('--dataset', 'other', '--drop')).toMatchObject({ text: '“other” was taken away.\n' })
    expect(await rows(count)).toEqual([['test', '2']])
    expect(await call('--dataset', 'other', '--drop')).toMatchObject({ text: 'There was no “other”.\n' })
  })

  it('says which rows are listed, and that files which cannot be read leave everything as it was', async () => {
    const csv = 'event_title,source,stance\nFlood,Mayor,asserts\nFlood,,asserts\n'
    const listed = await call('--dataset', 'test', fileOf(csv, 'flood.csv'))
    expect(listed.status).toBe(1)
    expect(listed.text).toMatch(
      /flood\.csv, line 3.*The row was not loaded\.\n2 rows read = 1 loaded \+ 1 listed\./,
    )
    const refused = await call('--dataset', 'test', fileOf('{"format":"claimline/1"}', 'bad.json'))
    expect(refused).toMatchObject({ status: 2, text: '' })
    expect(refused.error).toContain('Nothing was loaded.')
    expect(await rows('SELECT id FROM events')).toEqual([['flood']])
  })
})

it('a server that is not there, and a cluster of which not every shard is named, are said; nothing is loaded', async () => {
  const quiet = { tell: () => undefined, password: undefined }
  const file = fileOf(VILLAGE)
  const gone = await load(['--clickhouse', 'http://127.0.0.1:1', '--dataset', 'x', file], quiet)
  expect(gone.status).toBe(2)
  expect(gone.error).toMatch(/fetch failed.*\nNothing was loaded\./)
  const [first = ''] = inject('shards')
  const two = await load(['--clickhouse', first, '--cluster', CLUSTER, '--dataset', 'x', file], quiet)
  expect(two.error).toContain(`The cluster “${CLUSTER}” has 3 shards: name one server of each`)
  const none = await load(
    ['--clickhouse', inject('one'), '--cluster', 'nosuch', '--dataset', 'x', file],
    quiet,
  )
  expect(none.error).toContain('knows no cluster “nosuch”')
})
