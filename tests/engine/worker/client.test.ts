import { describe, expect, it } from 'vitest'
import { memoryEngine } from '../../../src/engine/memory/memory'
import { workerEngine } from '../../../src/engine/worker/client'
import { DEFAULT_VIEW } from '../../../src/model/view'
import { ALL_ROWS, askIn, openIn } from '../../fixtures/ask'
import { bytesOf, fileOf } from '../../fixtures/dataset'
import { inProcessWorker } from '../../fixtures/inProcessWorker'
import { VILLAGE } from '../../fixtures/village'
import { engineContract } from '../contract'

engineContract('memory in a worker', async () => workerEngine(() => inProcessWorker(memoryEngine())))

async function opened() {
  const worker = inProcessWorker(memoryEngine())
  const engine = workerEngine(() => worker)
  await openIn(engine, bytesOf(VILLAGE))
  const ask = (q: string, ahead?: boolean) =>
    engine.ask({ view: { ...DEFAULT_VIEW, q }, rows: ALL_ROWS }, ahead)
  const asked = () => worker.calls.flatMap((call) => (call.verb === 'ask' ? [call.question.view.q] : []))
  return { worker, engine, ask, asked }
}

const found = (answer: Awaited<ReturnType<typeof askIn>> | null) => answer?.rows.map(({ id }) => id) ?? null

describe('an engine in a worker', () => {
  it('asks, of several questions at once, the newest only', async () => {
    const { ask, asked } = await opened()
    const answers = await Promise.all(['capture', 'bridge', 'raid'].map((q) => ask(q)))
    expect(answers.map(found)).toEqual([null, null, ['raid']])
    expect(asked()).toEqual(['raid'])
  })

  it('asks, of those that come while one is under way, the newest only', async () => {
    const { ask, asked } = await opened()
    const first = ask('capture')
    await Promise.resolve()
    const later = [ask('bridge'), ask('parley'), ask('raid')]
    expect(found(await first)).toEqual(['capture'])
    expect((await Promise.all(later)).map(found)).toEqual([null, null, ['raid']])
    expect(asked()).toEqual(['capture', 'raid'])
  })

  it('lets a question go before those that are asked ahead, of which it asks the newest only', async () => {
    const { ask, asked } = await opened()
    const first = ask('capture')
    await Promise.resolve()
    const ahead = [ask('bridge', true), ask('parley', true)]
    const [, second] = await Promise.all([first, ask('raid')])
    expect(found(second)).toEqual(['raid'])
    expect((await Promise.all(ahead)).map(found)).toEqual([null, ['parley']])
    expect(asked()).toEqual(['capture', 'raid', 'parley'])
  })

  it('does not let a question wait for the answer to one that is asked ahead', async () => {
    const { ask, asked } = await opened()
    const ahead = ask('bridge', true)
    await Promise.resolve()
    const second = ask('raid')
    await Promise.resolve()
    await Promise.resolve()
    expect(found(await second)).toEqual(['raid'])
    expect(found(await ahead)).toEqual(['bridge'])
    expect(asked()).toEqual(['bridge', 'raid'])
  })

  it('sends nothing again of what was answered ahead', async () => {
    const { ask } = await opened()
    await ask('capture')
    const ahead = await ask('bridge', true)
    expect(await ask('bridge')).toBe(ahead)
    const back = await ask('capture', true)
    expect(found(back)).toEqual(['capture'])
  })

  it('goes on after a question that failed', async () => {
    const engine = workerEngine(() => inProcessWorker(memoryEngine()))
    await expect(askIn(engine)).rejects.toThrow('No dataset is open')
    await openIn(engine, bytesOf(VILLAGE))
    expect((await askIn(engine)).totals.events).toBe(4)
    engine.close()
  })

  it('keeps the dataset that is open until the next one is, and when that one fails, is stopped or dies', async () => {
    const workers: ReturnType<typeof inProcessWorker>[] = []
    const engine = workerEngine(() => {
      const worker = inProcessWorker(memoryEngine())
      workers.push(worker)
      return worker
    })
    await openIn(engine, bytesOf(VILLAGE))
    const stillThere = async () => expect((await askIn(engine)).totals.events).toBe(4)

    expect(await engine.open([fileOf('{', 'broken.json')])).toMatchObject({ ok: false })
    await stillThere()

    const stop = new AbortController()
    const stopped = engine.open([fileOf(bytesOf(VILLAGE))], {}, { signal: stop.signal })
    stop.abort(new Error('enough'))
    await expect(stopped).rejects.toThrow('enough')
    await stillThere()

    const dying = engine.open([fileOf(bytesOf(VILLAGE))])
    workers.at(-1)?.onerror?.(Object.assign(new Event('error'), { message: 'out of memory' }) as ErrorEvent)
    await expect(dying).rejects.toThrow('out of memory')
    await stillThere()
    engine.close()
  })

  it('once dead, rejects what it owes and whatever it is asked', async () => {
    const { worker, ask } = await opened()
    const [owed, waiting] = [ask('capture'), Promise.resolve().then(() => ask('raid'))]
    await Promise.resolve()
    worker.onerror?.(Object.assign(new Event('error'), { message: 'out of memory' }) as ErrorEvent)
    await expect(owed).rejects.toThrow('out of memory')
    await expect(waiting).rejects.toThrow('out of memory')
    await expect(ask('bridge')).rejects.toThrow('out of memory')
  })

  it('once closed, rejects what it owes and whatever it is asked', async () => {
    const { engine, ask } = await opened()
    const owed = ask('capture')
    await Promise.resolve()
    engine.close()
    await expect(owed).rejects.toThrow('closed')
    await expect(ask('raid')).rejects.toThrow('closed')
    await expect(engine.open([fileOf('', 'late.json')])).rejects.toThrow('closed')
  })
})
