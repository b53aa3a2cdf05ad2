/** What is prepared while nobody asks changes no answer. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { memoryEngine } from '../../src/engine/memory/memory'
import { resting } from '../../src/engine/worker/idleQueue'
import { revisionOf } from '../../src/import/bytes/revision'
import { DEFAULT_VIEW, FILTERS, LANES, type View } from '../../src/model/view'
import { bytesOf } from '../fixtures/dataset'
import { VILLAGE } from '../fixtures/village'

async function opened(small = 0) {
  const engine = memoryEngine(revisionOf, small)
  const read = await engine.open([{ name: 'village.json', bytes: new Blob([bytesOf(VILLAGE)]) }])
  if (!read.ok) throw new Error('The village does not open.')
  return { engine, description: read.description }
}

const rows = { from: 0, to: 40 }

describe('an engine that prepares', () => {
  it('answers what it answers unprepared, whatever was asked, asked ahead and prepared before', async () => {
    const { description } = await opened()
    const filter = fc.constantFrom(...FILTERS).chain((name) => {
      const values = description.values[name].map(({ value }) => value)
      return values.length
        ? fc.subarray(values).map((except) => ({ filters: { [name]: { except } } }))
        : fc.constant({ filters: {} })
    })
    const change: fc.Arbitrary<Partial<View>> = fc.oneof(
      filter,
      fc.constantFrom('c', 'ca', 'bridge', 'the br', 'e c').map((q) => ({ q })),
      fc.constantFrom(...LANES).map((lanes) => ({ lanes })),
      fc
        .tuple(fc.double({ min: 0, max: 0.9, noNaN: true }), fc.constantFrom(0.02, 0.3))
        .map(([at, share]) => {
          const { from, to } = description.extent ?? { from: 0, to: 1 }
          const start = from + at * (to - from)
          return { window: { from: start, to: start + share * (to - from) } }
        }),
    )
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(change, fc.array(change, { maxLength: 3 }), fc.nat(20)), {
          minLength: 1,
          maxLength: 6,
        }),
        async (asked) => {
          const { engine } = await opened()
          const isAsFresh = async (view: View, ahead: boolean) => {
            const { engine: fresh } = await opened()
            expect(await engine.ask({ view, rows }, ahead)).toEqual(await fresh.ask({ view, rows }))
          }
          let view: View = DEFAULT_VIEW
          for (const [one, others, parts] of asked) {
            view = { ...view, ...one }
            await isAsFresh(view, false)
            for (const other of others) await isAsFresh({ ...view, ...other }, true)
            for (let part = 0; part < parts; part++) await engine.prepare()
          }
        },
      ),
      { numRuns: 25 },
    )
  })

  it('comes to an end', async () => {
    const { engine } = await opened()
    await engine.ask({ view: DEFAULT_VIEW, rows })
    let parts = 0
    while (await engine.prepare()) parts++
    expect(parts).toBeGreaterThan(2)
    expect(parts).toBeLessThan(30)
  })

  it('leaves more time to another choice of voices than to any other', async () => {
    const { engine, description } = await opened()
    const [first] = description.values.source
    const filters = { source: { except: [first?.value ?? ''] } }
    await engine.ask({ view: DEFAULT_VIEW, rows })
    const usual = engine.rest()
    await engine.ask({ view: { ...DEFAULT_VIEW, filters }, rows })
    expect(engine.rest()).toBeGreaterThan(usual)
    await engine.ask({ view: { ...DEFAULT_VIEW, filters, q: 'a' }, rows })
    expect(engine.rest()).toBe(usual)
  })

  it('has nothing to prepare before a dataset is open, nor for a small one', async () => {
    expect(await memoryEngine().prepare()).toBe(false)
    const { engine } = await opened(10_000)
    await engine.ask({ view: DEFAULT_VIEW, rows })
    expect(await engine.prepare()).toBe(false)
  })
})

describe('work for when nobody asks', () => {
  const turn = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))

  it('begins after the last call, and is done part by part to its end', async () => {
    let left = 3
    const call = resting(
      async () => left-- > 0,
      () => 10,
    )
    await call(async () => undefined)
    expect(left).toBe(3)
    while (left >= 0) await turn(5)
    await turn(20)
    expect(left).toBe(-1)
  })

  it('waits while a call is answered, and again after it', async () => {
    let parts = 0
    const call = resting(
      async () => ++parts < 1000,
      () => 5,
    )
    let during = -1
    await call(async () => undefined)
    await call(async () => {
      await turn(40)
      during = parts
    })
    expect(during).toBe(0)
    while (parts < 3) await turn(5)
  })

  it('stops for a call and goes on after it', async () => {
    let parts = 0
    const call = resting(
      async () => ++parts < 100_000,
      () => 20,
    )
    await call(async () => undefined)
    while (parts < 2) await turn(5)
    const before = parts
    let after = -1
    await call(async () => {
      await turn(30)
      after = parts
    })
    expect(after).toBe(before)
  })
})
