/** A link to a dataset on a server, from the question about the host to an event and back by a copied link. */
import { afterEach, beforeAll, describe, expect, inject, it, vi } from 'vitest'
import { servedToo } from '../../src/engine/clickhouse/servedToo'
import { datasetOf } from '../../src/engine/memory/memory'
import { memoryOpener } from '../../src/engine/memory/opener'
import { load } from '../../src/load/loading'
import { columnsOf } from '../../src/model/dataset/columnsOf'
import { loadGrammar } from '../../src/model/time/edtfDoor'
import { fetchData } from '../../src/store/link/fetchData'
import { claimlineStore } from '../../src/store/store'
import { fragmentOf } from '../../src/store/story'
import { partsOf } from '../../src/views/registry'
import { VILLAGE } from '../fixtures/village'
import { CLUSTER } from './server'

const DATA = 'ch:https://cluster.example/links/village'
const REVISION = 'a'.repeat(64)

/** A server is reached over `https:`, by a proxy in front of it. */
function proxied(url: string): void {
  const plain = globalThis.fetch
  vi.stubGlobal('fetch', (to: URL, ...more: [RequestInit]) =>
    plain(String(to).replace('https://cluster.example', url), ...more),
  )
}

function page() {
  const address = { choose: () => undefined, move: () => undefined }
  const opener = servedToo(memoryOpener())
  const store = claimlineStore({ opener, fetch: fetchData, host: 'own.example', address, partsOf })
  const shown = () => {
    const { answer, phase, notices, view } = store.getState()
    return { answer, phase: phase.is, notices, view }
  }
  return { store, shown }
}

beforeAll(() => loadGrammar())
afterEach(() => vi.unstubAllGlobals())

describe('a link to a dataset on a cluster', () => {
  beforeAll(async () => {
    const servers = inject('shards').map((url) => ({ url, database: 'links' }))
    const target = { servers, cluster: CLUSTER, database: 'links', dataset: 'village' }
    const told = { rows: { read: 9, loaded: 9, listed: 0 }, problems: [] }
    await load(target, datasetOf(columnsOf(VILLAGE), REVISION), told, () => undefined)
  })

  it('asks about the host, shows the data, and is the same view when it is copied', async () => {
    const [url = ''] = inject('shards')
    proxied(url)
    const { store, shown } = page()
    await store.getState().visit(`v=2&data=${encodeURIComponent(DATA)}`)
    expect(store.getState().phase).toMatchObject({ is: 'consent', host: 'cluster.example' })
    await store.getState().allow()
    expect(shown()).toMatchObject({ phase: 'ready', notices: [], answer: { totals: { events: 4 } } })
    store
      .getState()
      .choose({ filters: { affiliation: { except: ['Russia'] } }, asof: '2024-12-10', event: 'capture' })
    await vi.waitFor(() => expect(shown().answer?.selected?.id).toBe('capture'), 20_000)
    const { answer } = shown()
    const copy = page()
    await copy.store.getState().visit(fragmentOf(store.getState()))
    await copy.store.getState().allow()
    expect(copy.shown()).toMatchObject({ phase: 'ready', notices: [] })
    expect(copy.shown().answer).toEqual(answer)
    store.getState().source?.engine.close()
  })

  it('says in words what is wrong, and shows nothing', async () => {
    const [url = ''] = inject('shards')
    proxied(url)
    const bad: [string, string][] = [
      ['ch:https://cluster.example/links/nosuch', 'no dataset “nosuch”'],
      ['ch:https://cluster.example/links', 'no address of a dataset'],
      ["ch:https://cluster.example/links/x'y", 'no address of a dataset'],
      ['ch:https://cluster.example/nosuch/village', 'the server said: Code: 81'],
      ['ch:http://cluster.example/links/village', 'only https:'],
    ]
    for (const [data, said] of bad) {
      const { store, shown } = page()
      await store.getState().visit(`v=2&data=${encodeURIComponent(data)}`)
      await store.getState().allow()
      expect(shown(), data).toMatchObject({ phase: 'failed', answer: null })
      expect(shown().notices.join(), data).toContain(said)
    }
  })
})
