/** What is warmed up, prefetched or remembered changes no answer. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Engine } from '../../../../src/engine/engine'
import type { IdleTask } from '../../../../src/engine/memory/memory'
import { memoryOpener } from '../../../../src/engine/memory/opener'
import { COLUMNS, FILTERS, LANES, SORTS, type View } from '../../../../src/model/view'
import { openInMemory, openWith, questionOf } from '../../../fixtures/ask'
import { bytesOf } from '../../../fixtures/dataset'
import { VILLAGE } from '../../../fixtures/village'

/** The village, and the tasks that its engine hands to the idle queue. */
async function opened(small = 0) {
  const tasks = new Set<IdleTask>()
  const opener = memoryOpener({ idle: (task) => tasks.add(task), small })
  const { engine } = await openWith(opener, bytesOf(VILLAGE))
  /** Does a part of the first. */
  const part = async () => {
    const [task] = tasks
    if (task && !(await task())) tasks.delete(task)
    return tasks.size > 0
  }
  return { engine, part, tasks }
}

const { description } = await openInMemory(bytesOf(VILLAGE))
const filter = fc
  .constantFrom(...FILTERS)
  .chain((name) =>
    fc
      .subarray(description.values[name].map(({ value }) => value))
      .map((except) => ({ filters: except.length ? { [name]: { except } } : {} })),
  )
const window = fc
  .tuple(fc.double({ min: 0, max: 0.9, noNaN: true }), fc.constantFrom(0.02, 0.3))
  .map(([at, share]) => {
    const { from, to } = description.extent ?? { from: 0, to: 1 }
    const start = from + at * (to - from)
    return { window: { from: start, to: start + share * (to - from) } }
  })
const change: fc.Arbitrary<Partial<View>> = fc.oneof(
  filter,
  window,
  fc.constantFrom('c', 'ca', 'bridge', 'the br', 'e c').map((q) => ({ q })),
  fc.constantFrom(...LANES).map((lanes) => ({ lanes })),
  fc.constantFrom(...COLUMNS).map((columns) => ({ columns })),
  fc.tuple(fc.constantFrom(...SORTS), fc.boolean()).map(([by, reverse]) => ({ sort: { by, reverse } })),
)

const cells = { rows: { from: 0, to: 40 }, columns: { from: 0, to: 40 } }
const ask = (engine: Engine, view: Partial<View>, priority: 'now' | 'prefetch') =>
  engine.ask(questionOf(view, { cells }), { priority })

describe('an engine that is warmed up', () => {
  it('answers what a fresh engine does, whatever was asked, prefetched and warmed up before', async () => {
    const step = fc.tuple(change, fc.array(change, { maxLength: 3 }), fc.nat(8))
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 6 }), async (steps) => {
        const { engine, part } = await opened()
        const isAsFresh = async (view: Partial<View>, priority: 'now' | 'prefetch') => {
          const { engine: fresh } = await openInMemory(bytesOf(VILLAGE))
          expect(await ask(engine, view, priority)).toEqual(await ask(fresh, view, 'now'))
        }
        let view: Partial<View> = {}
        for (const [one, others, parts] of steps) {
          view = { ...view, ...one }
          await isAsFresh(view, 'now')
          for (const other of others) await isAsFresh({ ...view, ...other }, 'prefetch')
          for (let done = 0; done < parts; done++) await part()
        }
      }),
      { numRuns: 25 },
    )
  })

  it('finishes its warm-up, and begins again after another question', async () => {
    const { engine, part, tasks } = await opened()
    await ask(engine, {}, 'now')
    let parts = 0
    while (await part()) parts++
    expect(parts).toBeGreaterThan(2)
    expect(parts).toBeLessThan(30)
    await ask(engine, { sort: { by: 'date', reverse: true } }, 'now')
    expect(tasks.size).toBe(1)
  })

  it('has nothing to warm up for a small dataset, nor once it is closed', async () => {
    expect((await opened(10_000)).tasks.size).toBe(0)
    const { engine, part } = await opened()
    engine.close()
    expect(await part()).toBe(false)
  })
})
