/** What the reader may choose next is asked before they do. */
import { describe, expect, it, vi } from 'vitest'
import type { AskOptions, Engine } from '../../src/engine/engine'
import { prefetchingOpener } from '../../src/engine/prefetching'
import { toggleValue } from '../../src/store/choices'
import { EVENTS, made, memoryWith, settled, VILLAGE_AT } from '../fixtures/stores'

type Asked = [status: unknown, priority: AskOptions['priority']][]

/** @param slow nothing that is prefetched is answered */
const spied = (asked: Asked, slow: boolean) =>
  memoryWith((engine) => ({
    ask: (question, options = {}) => {
      const { priority = 'now' } = options
      asked.push([question.view.filters.status, priority])
      return slow && priority === 'prefetch' ? new Promise(() => undefined) : engine.ask(question, options)
    },
  }))

/** A store, and what its engine was asked. @param kept are answers kept that were prefetched? */
async function opened({ slow = false, kept = true } = {}) {
  const asked: Asked = []
  const opener = spied(asked, slow)
  const { state, written } = made({ opener: kept ? prefetchingOpener(opener) : opener })
  await state().visit('')
  asked.length = 0
  const untick = toggleValue('status', 'contested')
  return { state, written, asked, untick }
}

const EXCEPT = { except: ['contested'] }
/** Longer than the pointer rests before something is asked ahead. */
const rested = () => new Promise((resolve) => setTimeout(resolve, 100))

/** Until all that is here already is shown, before a frame. */
const microtasks = async () => {
  for (let i = 0; i < 20; i++) await Promise.resolve()
}

describe('prefetching', () => {
  it('answers a choice at once if the pointer rested on it', async () => {
    const { state, asked, untick, written } = await opened()
    state().prefetch(untick)
    await rested()
    expect(asked).toEqual([[EXCEPT, 'prefetch']])
    expect(state().answer?.totals.events, 'nothing is shown before it is chosen').toBe(EVENTS)
    state().choose(toggleValue('status', 'contested'))
    expect(state().view.filters.status).toEqual(EXCEPT)
    expect(state().answer?.totals.events, 'together with the view').toBeLessThan(EVENTS)
    expect(state().answered?.view).toBe(state().view)
    expect(written).toHaveLength(1)
    expect(asked).toHaveLength(1)
  })

  it('can be switched off: then the answer comes from the engine', async () => {
    const { state, asked, untick } = await opened({ kept: false })
    state().prefetch(untick)
    await rested()
    state().choose(untick)
    await settled()
    expect(state().answer?.totals.events).toBeLessThan(EVENTS)
    expect(asked.slice(0, 2)).toEqual([
      [EXCEPT, 'prefetch'],
      [EXCEPT, 'now'],
    ])
  })

  it('then fetches the answer for the case that it is taken back', async () => {
    const { state, asked, untick } = await opened()
    state().prefetch(untick)
    await rested()
    state().choose(toggleValue('status', 'contested'))
    await rested()
    expect(asked.at(-1)).toEqual([undefined, 'prefetch'])
    state().choose(toggleValue('status', 'contested'))
    await microtasks()
    expect(state().answer?.totals.events).toBe(EVENTS)
  })

  it('asks nothing where the pointer only passes, and at once where it presses', async () => {
    const { state, asked, untick } = await opened()
    state().prefetch(untick)
    state().prefetch(null)
    await rested()
    expect(asked).toEqual([])
    state().prefetch(untick, true)
    expect(asked).toEqual([[EXCEPT, 'prefetch']])
    state().prefetch(untick)
    await rested()
    expect(asked, 'the same is not asked twice').toHaveLength(1)
  })

  it('asks the engine where the answer is not here yet, or another was prefetched', async () => {
    const { state, asked, untick } = await opened({ slow: true })
    state().prefetch(untick, true)
    state().choose(toggleValue('status', 'contested'))
    expect(state().answer?.totals.events).toBe(EVENTS)
    await settled()
    expect(state().answer?.totals.events).toBeLessThan(EVENTS)
    expect(asked.filter(([, priority]) => priority === 'now')).toEqual([[EXCEPT, 'now']])

    const other = await opened()
    other.state().prefetch(untick, true)
    await settled()
    other.state().choose(toggleValue('status', 'corroborated'))
    expect(other.state().answer?.totals.events).toBe(EVENTS)
    await settled()
    expect(other.state().answer?.totals.events).toBeLessThan(EVENTS)
  })

  it('forgets what it prefetched of other data', async () => {
    const { state, untick } = await opened()
    state().prefetch(untick, true)
    await settled()
    state().choose({ data: VILLAGE_AT })
    await vi.waitFor(() => expect(state().phase).toMatchObject({ is: 'consent', host: 'elsewhere.example' }))
    await state().allow()
    state().choose(toggleValue('status', 'contested'))
    await settled()
    expect(state().answer?.totals.ofEvents).toBe(4)
  })

  it('leaves it to the next question to say that the engine has stopped', async () => {
    const failing = (engine: Engine): Partial<Engine> => ({
      ask: (question, options) =>
        question.view.filters.status
          ? Promise.reject(new Error('out of memory'))
          : engine.ask(question, options),
    })
    const { state } = made({ opener: prefetchingOpener(memoryWith(failing)) })
    await state().visit('')
    state().prefetch(toggleValue('status', 'contested'), true)
    await settled()
    expect(state().notices).toEqual([])
    state().choose(toggleValue('status', 'contested'))
    await settled()
    expect(state().notices.join()).toContain('out of memory')
  })
})
