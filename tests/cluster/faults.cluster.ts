/** What the engine says and does where a server fails, is slow or lets it only read. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, inject, it, onTestFinished, vi } from 'vitest'
import { askingOf } from '../../src/engine/clickhouse/asking'
import { openOn } from '../../src/engine/clickhouse/openOn'
import { run, type Server } from '../../src/engine/clickhouse/statement'
import { datasetOf } from '../../src/engine/memory/memory'
import { load } from '../../src/load/loading'
import { columnsOf } from '../../src/model/dataset/columnsOf'
import { loadGrammar } from '../../src/model/time/edtfDoor'
import { questionOf } from '../fixtures/ask'
import { VILLAGE } from '../fixtures/village'
import { serverProgram } from './installed'
import { CLUSTER, freePorts, READER, startServer } from './server'

const REVISION = 'b'.repeat(64)
const QUESTION = questionOf({ filters: { affiliation: { except: ['Russia'] } } })

beforeAll(() => loadGrammar())

async function engineOn(servers: readonly Server[], cluster: string | null, asked = servers[0]) {
  const target = { servers, cluster, database: 'faults', dataset: 'village' }
  const told = { rows: { read: 9, loaded: 9, listed: 0 }, problems: [] }
  await load(target, datasetOf(columnsOf(VILLAGE), REVISION), told, () => undefined)
  const found = asked && (await openOn(asked, 'village'))
  if (!found?.ok) throw new Error(JSON.stringify(found?.problems))
  return found.engine
}

describe('a question to a cluster', () => {
  it('is refused in words while a shard is down, and answered whole once it is back', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'claimline-faults-'))
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
    const ports = await freePorts(2)
    const start = (i: number) =>
      startServer(serverProgram(), join(folder, `shard${i}`), ports[i] ?? { http: 0, tcp: 0 }, ports)
    const [first, second] = await Promise.all([start(0), start(1)])
    onTestFinished(() => first.stop())
    const servers = [first, second].map(({ url }) => ({ url, database: 'faults' }))
    const engine = await engineOn(servers, CLUSTER)
    const whole = await engine.ask(QUESTION)
    await second.stop()
    await expect(engine.ask(QUESTION)).rejects.toThrow('a part of the cluster does not answer')
    const again = await start(1)
    onTestFinished(() => again.stop())
    expect(await engine.ask(QUESTION)).toEqual(whole)
  })

  it('is answered for a user who may only read', async () => {
    const server: Server = { url: inject('one'), database: 'faults' }
    const reader = { ...server, user: READER }
    const engine = await engineOn([server], null, reader)
    expect((await engine.ask(QUESTION)).totals.ofEvents).toBe(4)
    await expect(run(reader, 'DROP TABLE events')).rejects.toThrow('readonly')
  })
})

it('a statement that nobody waits for any more is stopped on the server', async () => {
  const server: Server = { url: inject('one'), database: 'default' }
  const stop = new AbortController()
  const endless = askingOf(server, stop.signal).numbers('SELECT count() FROM system.numbers', {})
  const running = async () =>
    Number(
      await run(
        server,
        "SELECT count() FROM system.processes WHERE query LIKE '%system.numbers%' AND query NOT LIKE '%processes%'",
      ),
    )
  await vi.waitFor(async () => expect(await running()).toBe(1), 10_000)
  stop.abort(new Error('something newer is asked'))
  await expect(endless).rejects.toThrow('something newer is asked')
  await vi.waitFor(async () => expect(await running()).toBe(0), 10_000)
})
