/** What the reader may choose next is answered before they do. */

import { describe, expect, it, vi } from 'vitest'
import type { Engine, Question } from '../../src/engine/engine'
import { memoryEngine } from '../../src/engine/memory/memory'
import { toggling } from '../../src/store/choices'
import { EVENTS, made, settled, VILLAGE_AT } from '../fixtures/stores'

/** A store, and what its engine was asked, ahead or not; `slow`: nothing that is asked ahead is answered. */
async function opened({ slow = false } = {}) {
  const real = memoryEngine()
  const asked: [status: unknown, ahead: boolean][] = []
  const engine: Engine = {
    ...real,
    ask(question: Question, ahead = false) {
      asked.push([question.view.filters.status, ahead])
      return slow && ahead ? new Promise(() => undefined) : real.ask(question, ahead)
    },
  }
  const { state, written } = made({ engine })
  await state().visit('')
  asked.length = 0
  const untick = toggling('status', 'contested')
  return { state, written, asked, untick }
}

const EXCEPT = { except: ['contested'] }
/** Longer than the pointer rests before something is asked ahead. */
const rested = () => new Promise((resolve) => setTimeout(resolve, 100))

describe('foresight', () => {
  it('answers a choice at once on which the pointer rested', async () => {
    const { state, asked, untick, written } = await opened()
    state().expect(untick)
    await rested()
    expect(asked).toEqual([[EXCEPT, true]])
    expect(state().answer?.totals.events, 'nothing is shown before it is chosen').toBe(EVENTS)
    state().choose(toggling('status', 'contested'))
    expect(state().view.filters.status).toEqual(EXCEPT)
    const { answer, rowsAt } = state()
    expect(answer?.totals.events).toBeLessThan(EVENTS)
    expect(written).toHaveLength(1)
    await settled()
    expect(state().answer, 'the engine knows what was chosen, and says the same').toBe(answer)
    expect(state().rowsAt).toBe(rowsAt)
    expect(asked[1]).toEqual([EXCEPT, false])
  })

  it('then expects that it is taken back', async () => {
    const { state, asked, untick } = await opened()
    state().expect(untick)
    await rested()
    state().choose(toggling('status', 'contested'))
    await rested()
    expect(asked.at(-1)).toEqual([undefined, true])
    state().choose(toggling('status', 'contested'))
    expect(state().answer?.totals.events).toBe(EVENTS)
  })

  it('asks nothing for what is only passed, and at once for what is pressed', async () => {
    const { state, asked, untick } = await opened()
    state().expect(untick)
    state().expect(null)
    await rested()
    expect(asked).toEqual([])
    state().expect(untick, true)
    expect(asked).toEqual([[EXCEPT, true]])
    state().expect(untick)
    await rested()
    expect(asked, 'the same is not asked twice').toHaveLength(1)
  })

  it('asks as ever where the answer is not here yet, or another was foreseen', async () => {
    const { state, asked, untick } = await opened({ slow: true })
    state().expect(untick, true)
    state().choose(toggling('status', 'contested'))
    expect(state().answer?.totals.events).toBe(EVENTS)
    await settled()
    expect(state().answer?.totals.events).toBeLessThan(EVENTS)
    expect(asked.filter(([, ahead]) => !ahead)).toEqual([[EXCEPT, false]])

    const other = await opened()
    other.state().expect(untick, true)
    await settled()
    other.state().choose(toggling('status', 'corroborated'))
    expect(other.state().answer?.totals.events).toBe(EVENTS)
    await settled()
    expect(other.state().answer?.totals.events).toBeLessThan(EVENTS)
  })

  it('forgets what it foresaw of other data', async () => {
    const { state, untick } = await opened()
    state().expect(untick, true)
    await settled()
    state().choose({ data: VILLAGE_AT })
    await vi.waitFor(() => expect(state().phase).toEqual({ is: 'asking', host: 'elsewhere.example' }))
    await state().allow()
    state().choose(toggling('status', 'contested'))
    await settled()
    expect(state().answer?.totals.ofEvents).toBe(4)
  })

  it('leaves it to the question itself to say that the engine is gone', async () => {
    const real = memoryEngine()
    const engine: Engine = {
      ...real,
      ask: (question, ahead) =>
        question.view.filters.status ? Promise.reject(new Error('out of memory')) : real.ask(question, ahead),
    }
    const { state } = made({ engine })
    await state().visit('')
    state().expect(toggling('status', 'contested'), true)
    await settled()
    expect(state().notices).toEqual([])
    state().choose(toggling('status', 'contested'))
    await settled()
    expect(state().notices.join()).toContain('out of memory')
  })
})
