import { describe, expect, it } from 'vitest'
import type { Engine } from '../../src/engine/engine'
import { memoryOpener } from '../../src/engine/memory/opener'
import { prefetching, prefetchingOpener } from '../../src/engine/prefetching'
import { openInMemory, openWith, questionOf } from '../fixtures/ask'
import { bytesOf, fileOf } from '../fixtures/dataset'
import { gateway } from '../fixtures/stores'
import { VILLAGE } from '../fixtures/village'

const PREFETCH = { priority: 'prefetch' } as const
const RAID = questionOf({ q: 'raid' })

/** @param gate what the inner engine waits for before it answers a prefetch */
async function opened(gate?: Promise<void>) {
  const { engine: inner } = await openInMemory(bytesOf(VILLAGE))
  const asked: string[] = []
  const engine: Engine = prefetching({
    ...inner,
    async ask(question, options = {}) {
      asked.push(`${options.priority ?? 'now'} ${question.view.q}`)
      if (question.view.q === 'fail') throw new Error('out of memory')
      if (options.priority) await gate
      return inner.ask(question, options)
    },
  })
  return { engine, asked }
}

/** Has a promise resolved when all microtasks that wait now are done, before a frame? */
async function isHere(promise: Promise<unknown>): Promise<boolean> {
  const late = new Promise((resolve) => setTimeout(() => resolve('late')))
  return (await Promise.race([promise.then(() => 'here'), late])) === 'here'
}

describe('a prefetching engine', () => {
  it('answers from what was prefetched where the question is the same, without asking again', async () => {
    const { engine, asked } = await opened()
    const coming = engine.ask(RAID, PREFETCH)
    expect(engine.known?.(RAID)).toBeNull()
    const early = await coming
    expect(engine.known?.(questionOf({ q: 'raid' }))).toBe(early)
    expect(engine.known?.(questionOf({ q: 'bridge' }))).toBeNull()
    const answer = engine.ask(questionOf({ q: 'raid' }))
    expect(await isHere(answer)).toBe(true)
    expect(await answer).toBe(early)
    expect(asked).toEqual(['prefetch raid'])
  })

  it('asks where another question was prefetched, or the answer is not here yet', async () => {
    const gate = gateway()
    const { engine, asked } = await opened(gate.passed)
    const early = engine.ask(RAID, PREFETCH)
    expect((await engine.ask(RAID)).totals.events).toBe(1)
    gate.open()
    await early
    expect((await engine.ask(questionOf({ q: 'bridge' }))).totals.events).toBe(1)
    await engine.ask({ ...RAID, parts: ['totals'] })
    expect(asked).toEqual(['prefetch raid', 'now raid', 'now bridge', 'now raid'])
  })

  it('prefetches the same only once, but again where the first was aborted', async () => {
    const gate = gateway()
    const { engine, asked } = await opened(gate.passed)
    const stop = new AbortController()
    const first = engine.ask(RAID, { ...PREFETCH, signal: stop.signal })
    const same = engine.ask(RAID, PREFETCH)
    expect(asked).toHaveLength(1)
    stop.abort(new Error('left'))
    const again = engine.ask(RAID, PREFETCH)
    gate.open()
    expect((await again).totals.events).toBe(1)
    await Promise.allSettled([first, same])
    expect(asked).toEqual(['prefetch raid', 'prefetch raid'])
  })

  it('does not keep a failure', async () => {
    const { engine, asked } = await opened()
    const fail = questionOf({ q: 'fail' })
    await expect(engine.ask(fail, PREFETCH)).rejects.toThrow('out of memory')
    await expect(engine.ask(fail)).rejects.toThrow('out of memory')
    expect(asked).toEqual(['prefetch fail', 'now fail'])
  })

  it('is what a prefetching opener hands out', async () => {
    const opener = prefetchingOpener(memoryOpener())
    const { engine } = await openWith(opener, bytesOf(VILLAGE))
    const early = await engine.ask(RAID, PREFETCH)
    expect(await engine.ask(RAID)).toBe(early)
    expect(await opener.open([fileOf('{', 'broken.json')])).toMatchObject({ ok: false })
  })
})
