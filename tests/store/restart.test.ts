/** An engine that dies, or is silent: the reader is told, and it is started again with the same view. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Engine } from '../../src/engine/engine'
import { memoryOpener } from '../../src/engine/memory/opener'
import { workerOpener } from '../../src/engine/worker/client'
import { LATE_ANSWER } from '../../src/store/answers'
import { inProcessWorker } from '../fixtures/inProcessWorker'
import { EVENTS, made, memoryWith, settled } from '../fixtures/stores'

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }))
afterEach(() => void vi.useRealTimers())

/** Engines of which those made first answer the first question only, as `then` says. */
const ailing = (then: () => Promise<never>, how = { ailing: true }) => {
  const change = (engine: Engine): Partial<Engine> => {
    let asked = 0
    const isAiling = how.ailing
    return { ask: (...of) => (isAiling && asked++ > 0 ? then() : engine.ask(...of)) }
  }
  return { opener: memoryWith(change), how }
}

describe('an engine that does not answer', () => {
  it('is said to be late; started again it shows the same view', async () => {
    const { opener, how } = ailing(() => new Promise(() => undefined))
    const { state } = made({ opener })
    await state().visit('v=2&show=list')
    state().choose({ q: 'plekhovo' })
    await vi.advanceTimersByTimeAsync(LATE_ANSWER - 1)
    expect(state().halted).toBeNull()
    await vi.advanceTimersByTimeAsync(1)
    expect(state().halted).toBe('late')
    how.ailing = false
    await state().restart()
    expect(state()).toMatchObject({
      halted: null,
      notices: [],
      opening: null,
      view: { q: 'plekhovo', show: 'list' },
    })
    expect(state().answered?.view.q).toBe('plekhovo')
    expect(state().answer?.totals.ofEvents).toBe(EVENTS)
  })

  it('is said to have stopped where its worker has died; started again it shows the same view', async () => {
    const workers: ReturnType<typeof inProcessWorker>[] = []
    const opener = workerOpener(() => {
      const worker = inProcessWorker(memoryOpener())
      workers.push(worker)
      return worker
    })
    const { state } = made({ opener })
    vi.useRealTimers()
    await state().visit('v=2')
    workers.at(-1)?.onerror?.(Object.assign(new Event('error'), { message: 'out of memory' }) as ErrorEvent)
    state().choose({ show: 'list' })
    await settled()
    expect(state()).toMatchObject({ halted: 'stopped', view: { show: 'list' } })
    expect(state().notices.join()).toContain('stopped (out of memory)')
    await state().restart()
    expect(state()).toMatchObject({ halted: null, notices: [], view: { show: 'list' } })
    expect(state().answered?.view.show).toBe('list')
  })
})

describe('workers', () => {
  it('that cannot be made are told, and tried again', async () => {
    vi.useRealTimers()
    let may = false
    const opener = workerOpener(() => {
      if (!may) throw new Error('no workers here')
      return inProcessWorker(memoryOpener())
    })
    const { state } = made({ opener })
    await state().visit('')
    expect(state().phase.is).toBe('failed')
    expect(state().notices.join()).toContain('no workers here')
    may = true
    await state().retry()
    expect(state().phase.is).toBe('ready')
  })

  it('do not grow in number over 50 rounds of opening, one of them broken each time', async () => {
    vi.useRealTimers()
    let alive = 0
    const opener = workerOpener(() => {
      alive++
      const worker = inProcessWorker(memoryOpener())
      let ended = false
      return Object.assign(worker, {
        terminate: () => {
          if (!ended) alive--
          ended = true
        },
      })
    })
    const { state } = made({ opener })
    await state().visit('')
    for (let round = 0; round < 50; round++) {
      const text = round % 2 ? '{' : `event_title,source\nFlood ${round},Mayor\n`
      await state().openFiles([{ name: `${round}.csv`, bytes: new Blob([text]) }])
    }
    expect(state().description?.title).toBe('48')
    expect(alive).toBe(1)
  })

  it('is told in the words of its server where the data is on one', async () => {
    const opener = memoryWith((engine) => {
      let asked = 0
      return {
        far: true,
        ask: async (...of) => {
          if (asked++ > 0) throw new Error('a part of the cluster does not answer')
          return engine.ask(...of)
        },
      }
    })
    const { state } = made({ opener })
    vi.useRealTimers()
    await state().visit('v=2')
    state().choose({ q: 'plekhovo' })
    await settled()
    expect(state()).toMatchObject({
      halted: 'stopped',
      notices: ['No answer from the server: a part of the cluster does not answer.'],
    })
    expect(state().answer?.totals.ofEvents).toBe(EVENTS)
  })
})
