/** The engine that asks ClickHouse, with one server and with three shards: it keeps the contract of every engine, and answers
 *  about random datasets and views as the memory engine does. */
import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import { openOn } from '../../src/engine/clickhouse/openOn'
import type { Server } from '../../src/engine/clickhouse/statement'
import type { Question } from '../../src/engine/engine'
import { exportedFrom } from '../../src/engine/memory/export/exported'
import { datasetOf, memoryEngine } from '../../src/engine/memory/memory'
import type { Dataset } from '../../src/engine/memory/stages'
import { load, type Target } from '../../src/load/loading'
import type { Dataset as Plain } from '../../src/model/claim'
import { columnsOf } from '../../src/model/dataset/columnsOf'
import { loadGrammar } from '../../src/model/time/edtfDoor'
import { LANES, SORTS, type View } from '../../src/model/view'
import { engineContract } from '../engine/contract/engine'
import { choices, datasets } from '../fixtures/arbitraries'
import { questionOf } from '../fixtures/ask'
import { bytesOf, claim, event, dataset as plainDataset } from '../fixtures/dataset'
import { VILLAGE } from '../fixtures/village'
import { CLUSTER } from './server'

/** More with DATASETS and SEED: each dataset is asked about in `VIEWS` views. */
const NUMBER = Number(process.env.DATASETS ?? 2)
const VIEWS = 2
const SEED = Number(process.env.SEED ?? 1)
const COLUMNS = ['affiliation', 'first', 'name', 'claims'] as const

beforeAll(() => loadGrammar())

/** @param instead loads under the name of this dataset */
async function opened(plain: Plain, urls: readonly string[], cluster: string | null, instead?: Dataset) {
  const database = 'answers'
  const revision = createHash('sha256')
    .update(new Uint8Array(bytesOf(plain)))
    .digest('hex')
  const name = `test-${(instead?.description.revision ?? revision).slice(0, 12)}`
  const servers: Server[] = urls.map((url) => ({ url, database }))
  const target: Target = { servers, cluster, database, dataset: name }
  const dataset = datasetOf(columnsOf(plain), revision)
  await load(target, dataset, { rows: { read: 0, loaded: 0, listed: 0 }, problems: [] }, () => undefined)
  const [server] = servers
  if (!server) throw new Error('no server')
  const found = await openOn(server, name)
  if (!found.ok) throw new Error(JSON.stringify(found.problems))
  return { ...found, dataset }
}

describe.each([
  { name: 'one server', urls: () => [inject('one')], cluster: null },
  { name: 'three shards', urls: () => inject('shards'), cluster: CLUSTER },
])('$name', ({ name, urls, cluster }) => {
  // Three shards are slower: CONTRACT=all puts the contract to them, too.
  if (!cluster || process.env.CONTRACT === 'all')
    engineContract(`the engine of ClickHouse, ${name},`, (plain) => opened(plain, urls(), cluster))

  it('answers about random datasets as the memory engine does', async () => {
    const asked = fc.tuple(
      choices,
      fc.constantFrom(...LANES),
      fc.constantFrom(...SORTS),
      fc.boolean(),
      fc.nat(5),
    )
    const sample = fc.sample(fc.tuple(datasets, fc.array(asked, { minLength: VIEWS, maxLength: VIEWS })), {
      numRuns: NUMBER,
      seed: SEED,
    })
    for (const [plain, views] of sample) {
      const { dataset, engine } = await opened(plain, urls(), cluster)
      const inMemory = memoryEngine(dataset)
      for (const [choice, lanes, by, reverse, number] of views) {
        const e = `e${number}`
        const question: Question = questionOf(
          { ...choice, lanes, sort: { by, reverse }, event: e, columns: COLUMNS[number % 4] ?? 'name' },
          {
            cells: { rows: { from: 0, to: 3 }, columns: { from: 1, to: 4 } },
            lines: { from: 0, to: 10 },
            without: `s${number}`,
            tied: { event: e, claims: [`${e}c0`, `${e}c1`, `${e}c2`] },
          },
        )
        const expected = await inMemory.ask(question)
        expect(await engine.ask(question), JSON.stringify({ plain, question })).toEqual(expected)
      }
      engine.close()
    }
  }, 600_000)

  it('draws many marks, by whatever filters, as the memory engine does', async () => {
    const days = (n: number) =>
      `2024-${String(1 + (n % 9)).padStart(2, '0')}-${String(1 + (n % 28)).padStart(2, '0')}`
    const many = plainDataset({
      events: Array.from({ length: 400 }, (_, e) =>
        event(
          `e${e}`,
          Array.from({ length: 1 + (e % 5) }, (_, c) =>
            claim(`e${e}c${c}`, `s${(e + c) % 3}`, c === 2 ? 'denies' : 'asserts', {
              ...(c !== 3 && { occurred: days(e + 3 * c) }),
              reported: days(e),
            }),
          ),
          { place: { name: `P${e % 4}` }, tags: [`t${e % 3}`] },
        ),
      ),
    })
    const { dataset, engine } = await opened(many, urls(), cluster)
    const inMemory = memoryEngine(dataset)
    const parts = ['lanes', 'answered', 'marks', 'inWindow', 'density'] as const
    const views: Partial<View>[] = [
      { lanes: 'source', filters: { place: { except: ['P1'] }, tag: { except: ['t1'] } }, event: 'e8' },
      { lanes: 'source', filters: { source: { except: ['s0'] } }, asof: '2024-07-01', q: 'e' },
      { lanes: 'place', filters: { status: { except: ['denied'] } } },
    ]
    for (const change of views) {
      const question = { ...questionOf(change), parts }
      const expected = await inMemory.ask(question)
      expect(expected.marks.some((mark) => 'bins' in mark) || change.lanes === 'place').toBe(true)
      expect(await engine.ask(question), JSON.stringify(change)).toEqual(expected)
    }
  })

  it('gives back what a view shows, and refuses in words where another revision took the place of the one that is open', async () => {
    const { engine, dataset, exported, problems, rows } = await opened(VILLAGE, urls(), cluster)
    expect([problems, rows]).toEqual([[], { read: 0, loaded: 0, listed: 0 }])
    const view = questionOf({ filters: { affiliation: { except: ['Ukraine'] } }, q: 'village' }).view
    expect(await exported(view)).toEqual(exportedFrom(dataset, view))
    expect(await exported(null)).toEqual(exportedFrom(dataset, null))
    const question = questionOf()
    expect((await engine.ask(question)).totals.events).toBe(4)
    await opened({ ...VILLAGE, title: 'Another revision' }, urls(), cluster, dataset)
    await expect(engine.ask(question)).rejects.toThrow('another revision of the data was loaded')
    const [server = ''] = urls()
    expect(await openOn({ url: server, database: 'answers' }, 'nosuch')).toMatchObject({
      ok: false,
      problems: [{ what: expect.stringContaining('no dataset “nosuch”') }],
    })
    expect(await openOn({ url: 'http://127.0.0.1:1', database: 'answers' }, 'x')).toMatchObject({
      ok: false,
      problems: [{ what: expect.stringContaining('did not answer') }],
    })
  })

  it('asks with whatever texts, which never become part of a statement', async () => {
    const { engine } = await opened(VILLAGE, urls(), cluster)
    for (const text of ["'", '\\', "') OR 1 = 1 --", 'a\tb', '\n', '{x:String}', '\u0000', '%', '“Ü”']) {
      const filters = { source: { except: [text] }, place: { except: [text] }, tag: { except: [text] } }
      const { totals } = await engine.ask({ ...questionOf({ filters }), parts: ['totals'] })
      expect(totals.events, text).toBe(4)
      const question = questionOf({ q: text, event: text }, { tied: { event: text, claims: [text] } })
      const parts = ['rows', 'selected', 'tied'] as const
      const { rows, selected, tied } = await engine.ask({ ...question, parts })
      expect([rows.length <= 4, selected, tied], text).toEqual([true, null, []])
    }
  })
})
