import { describe, expect, it } from 'vitest'
import type { AskOptions } from '../../../src/engine/engine'
import { memoryOpener } from '../../../src/engine/memory/opener'
import { workerOpener } from '../../../src/engine/worker/client'
import { askIn, openWith, questionOf } from '../../fixtures/ask'
import { bytesOf, fileOf } from '../../fixtures/dataset'
import { inProcessWorker } from '../../fixtures/inProcessWorker'
import { VILLAGE } from '../../fixtures/village'
import { engineContract } from '../contract/engine'
import { openerContract } from '../contract/opener'

const opener = () => workerOpener(() => inProcessWorker(memoryOpener()))

engineContract('memory in a worker', (data) => openWith(opener(), bytesOf(data)))
openerContract('memory in workers', opener)

async function opened() {
  const worker = inProcessWorker(memoryOpener())
  const { engine, rejected } = await openWith(
    workerOpener(() => worker),
    bytesOf(VILLAGE),
  )
  const ask = async (q: string, options?: AskOptions) =>
    (await engine.ask({ ...questionOf({ q }), parts: ['rows'] }, options)).rows.map(({ id }) => id)
  const asked = () => worker.calls.flatMap((call) => (call.verb === 'ask' ? [call.question.view.q] : []))
  return { worker, engine, rejected, ask, asked }
}

/** Asks as a reader types: each question aborts the one before. */
function typing(ask: (q: string, options: AskOptions) => Promise<string[]>) {
  let stop = new AbortController()
  return (q: string) => {
    stop.abort(new Error('typed on'))
    stop = new AbortController()
    return ask(q, { signal: stop.signal }).catch((error: Error) => error.message)
  }
}

const outOfMemory = Object.assign(new Event('error'), { message: 'out of memory' }) as ErrorEvent

describe('an engine in a worker', () => {
  it('sends, of several questions at once, none that was aborted', async () => {
    const { ask, asked } = await opened()
    const type = typing(ask)
    expect(await Promise.all(['capture', 'bridge', 'raid'].map(type))).toEqual([
      'typed on',
      'typed on',
      ['raid'],
    ])
    expect(asked()).toEqual(['raid'])
  })

  it('still answers a question that is aborted under way, so that a reader who goes on typing or panning sees something', async () => {
    const { ask, asked } = await opened()
    const type = typing(ask)
    const first = type('capture')
    await Promise.resolve()
    const later = [type('bridge'), type('parley'), type('raid')]
    expect(await first).toEqual(['capture'])
    expect(await Promise.all(later)).toEqual(['typed on', 'typed on', ['raid']])
    expect(asked()).toEqual(['capture', 'raid'])
  })

  it('lets every question go before those that are prefetched', async () => {
    const { ask, asked } = await opened()
    const first = ask('capture')
    await Promise.resolve()
    const early = ask('bridge', { priority: 'prefetch' })
    await Promise.all([first, ask('raid'), early])
    expect(asked()).toEqual(['capture', 'raid', 'bridge'])
  })

  it('prefetches where all other questions were aborted', async () => {
    const { ask, asked } = await opened()
    const stop = new AbortController()
    const dropped = expect(ask('raid', { signal: stop.signal })).rejects.toThrow('enough')
    stop.abort(new Error('enough'))
    expect(await ask('bridge', { priority: 'prefetch' })).toEqual(['bridge'])
    await dropped
    expect(asked()).toEqual(['bridge'])
  })

  it('sends a question before the answer to one that is prefetched', async () => {
    const { ask, asked } = await opened()
    const early = ask('bridge', { priority: 'prefetch' })
    await Promise.resolve()
    const second = ask('raid')
    await Promise.resolve()
    await Promise.resolve()
    expect(await second).toEqual(['raid'])
    expect(await early).toEqual(['bridge'])
    expect(asked()).toEqual(['bridge', 'raid'])
  })

  it('goes on after a question has failed', async () => {
    const inner = memoryOpener()
    const failing = inProcessWorker({
      ...inner,
      async open(...how) {
        const read = await inner.open(...how)
        if (!read.ok) return read
        const { engine } = read
        return {
          ...read,
          engine: {
            ...engine,
            ask: (question) =>
              question.view.q ? Promise.reject(new Error('too long')) : engine.ask(question),
          },
        }
      },
    })
    const { engine } = await openWith(
      workerOpener(() => failing),
      bytesOf(VILLAGE),
    )
    await expect(askIn(engine, { q: 'x' })).rejects.toThrow('too long')
    expect((await askIn(engine)).totals.events).toBe(4)
  })

  it('goes on when the next opening fails, is aborted or its worker dies', async () => {
    const workers: ReturnType<typeof inProcessWorker>[] = []
    const openers = workerOpener(() => {
      const worker = inProcessWorker(memoryOpener())
      workers.push(worker)
      return worker
    })
    const { engine } = await openWith(openers, bytesOf(VILLAGE))
    const stillThere = async () => expect((await askIn(engine)).totals.events).toBe(4)

    expect(await openers.open([fileOf('{', 'broken.json')])).toMatchObject({ ok: false })
    await stillThere()

    const stop = new AbortController()
    const stopped = openers.open([fileOf(bytesOf(VILLAGE))], {}, { signal: stop.signal })
    stop.abort(new Error('enough'))
    await expect(stopped).rejects.toThrow('enough')
    await stillThere()

    const dying = openers.open([fileOf(bytesOf(VILLAGE))])
    workers.at(-1)?.onerror?.(outOfMemory)
    await expect(dying).rejects.toThrow('out of memory')
    await stillThere()
    engine.close()
  })

  it('once its worker has died, rejects all waiting and all new questions', async () => {
    const { worker, ask, rejected } = await opened()
    const [underWay, waiting] = [ask('capture'), Promise.resolve().then(() => ask('raid'))]
    await Promise.resolve()
    worker.onerror?.(outOfMemory)
    for (const one of [underWay, waiting, ask('bridge'), rejected()])
      await expect(one).rejects.toThrow('out of memory')
  })

  it('once closed, rejects all waiting and all new questions', async () => {
    const { engine, ask, rejected } = await opened()
    const underWay = ask('capture')
    await Promise.resolve()
    engine.close()
    for (const one of [underWay, ask('raid'), rejected()]) await expect(one).rejects.toThrow('closed')
  })
})
