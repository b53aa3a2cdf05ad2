/** What of an answer goes to the page. */
import { describe, expect, it } from 'vitest'
import { memoryEngine } from '../../../src/engine/memory/memory'
import { workerEngine } from '../../../src/engine/worker/client'
import { restored, share, spared } from '../../../src/engine/worker/delta'
import { DEFAULT_VIEW } from '../../../src/model/view'
import { askIn, openIn } from '../../fixtures/ask'
import { bytesOf } from '../../fixtures/dataset'
import { inProcessWorker } from '../../fixtures/inProcessWorker'
import { VILLAGE } from '../../fixtures/village'

const day = (text: string) => Date.parse(text)
const WINDOW = { from: day('2024-12-01'), to: day('2024-12-20') }

describe('an answer on its way from the worker', () => {
  it('tells the parts that have changed, and is whole again at its end', async () => {
    const engine = memoryEngine()
    await openIn(engine, bytesOf(VILLAGE))
    const first = await askIn(engine)
    const second = await askIn(engine, { window: WINDOW })
    const shared = share([], { id: 1, ahead: false, answer: first })
    const sent = spared(shared, second)
    expect(Object.keys(sent.parts)).toContain('marks')
    expect(Object.keys(sent.parts)).not.toContain('counts')
    expect(restored(shared, sent)).toEqual(second)
    expect(restored([], spared([], first))).toEqual(first)
  })

  it('leaves what has not changed the very same, so that nothing draws it anew', async () => {
    const engine = workerEngine(() => inProcessWorker(memoryEngine()))
    await openIn(engine, bytesOf(VILLAGE))
    const first = await askIn(engine)
    const second = await askIn(engine, { window: WINDOW })
    expect(second.counts).toBe(first.counts)
    expect(second.rows).toBe(first.rows)
    const other = await engine.ask({
      view: { ...DEFAULT_VIEW, filters: { place: { only: ['Bridge'] } } },
      rows: { from: 0, to: 9 },
    })
    expect(other?.totals.events).toBe(1)
    expect(await askIn(engine)).toEqual(first)
    engine.close()
  })
})
