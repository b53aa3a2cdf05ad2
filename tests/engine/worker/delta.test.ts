/** What of an answer goes to the page. */
import { describe, expect, it } from 'vitest'
import { memoryOpener } from '../../../src/engine/memory/opener'
import { workerOpener } from '../../../src/engine/worker/client'
import { deltaReader, deltaWriter } from '../../../src/engine/worker/delta'
import { askIn, openInMemory, openWith, questionOf } from '../../fixtures/ask'
import { bytesOf } from '../../fixtures/dataset'
import { inProcessWorker } from '../../fixtures/inProcessWorker'
import { VILLAGE } from '../../fixtures/village'

const day = (text: string) => Date.parse(text)
const WINDOW = { from: day('2024-12-01'), to: day('2024-12-20') }
const BRIDGE = { filters: { place: { only: ['Bridge'] } } }

describe('an answer on its way from the worker', () => {
  it('carries only values that are new to the page, and is whole again there', async () => {
    const { engine } = await openInMemory(bytesOf(VILLAGE))
    const [write, read] = [deltaWriter(), deltaReader()]
    const first = await askIn(engine)
    expect(read(structuredClone(write(first)))).toEqual(first)
    const second = await askIn(engine, { window: WINDOW })
    const delta = write(second)
    expect(delta.marks).toHaveProperty('value')
    expect(delta.counts).not.toHaveProperty('value')
    expect(read(structuredClone(delta))).toEqual(second)
  })

  it('is correct after any number of others, of any parts', async () => {
    const { engine } = await openInMemory(bytesOf(VILLAGE))
    const [write, read] = [deltaWriter(), deltaReader()]
    for (const q of ['', 'raid', 'bridge', '', 'parley', 'capture', '', 'raid', 'bridge'])
      for (const parts of [['rows'], ['totals', 'rows'], ['marks', 'selected']] as const) {
        const answer = await engine.ask({ ...questionOf({ q }), parts })
        expect(read(structuredClone(write(answer)))).toEqual(answer)
      }
  })

  it('keeps unchanged values as the same objects, so that nothing draws them anew', async () => {
    const { engine } = await openWith(
      workerOpener(() => inProcessWorker(memoryOpener())),
      bytesOf(VILLAGE),
    )
    const first = await askIn(engine)
    const second = await askIn(engine, { window: WINDOW })
    expect(second.counts).toBe(first.counts)
    expect(second.rows).toBe(first.rows)
    const early = await engine.ask(questionOf(BRIDGE), { priority: 'prefetch' })
    const chosen = await askIn(engine, BRIDGE)
    expect(chosen.totals.events).toBe(1)
    expect(chosen.rows).toBe(early.rows)
    const back = await askIn(engine)
    expect(back).toEqual(first)
    expect(back.counts).toBe(first.counts)
    engine.close()
  })
})
