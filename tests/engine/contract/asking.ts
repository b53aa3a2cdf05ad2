/** Which parts are answered, when, and when not. */
import { describe, expect, it } from 'vitest'
import { LANES } from '../../../src/model/view'
import { questionOf } from '../../fixtures/ask'
import { WITHOUT_RUSSIA } from '../../fixtures/village'
import { ids, type Open } from './opened'

export function askingContract(opened: Open): void {
  describe('a question', () => {
    it('has the parts that it names in its answer, and no others', async () => {
      const { engine, ask } = await opened()
      const { totals, rows } = await ask()
      expect(await engine.ask({ ...questionOf(), parts: ['rows', 'totals'] })).toEqual({ rows, totals })
      expect(await engine.ask({ ...questionOf(), parts: [] })).toEqual({})
    })

    it('that does not say what is in sight is answered from the top', async () => {
      const { engine, ask } = await opened()
      const { view } = questionOf()
      const { rows, lanes } = await ask()
      expect(await engine.ask({ view, parts: ['rows', 'lanes'] })).toEqual({ rows, lanes })
    })

    it('is answered alike whatever was asked before', async () => {
      const { ask } = await opened()
      const fresh = await (await opened()).ask(WITHOUT_RUSSIA)
      for (const lanes of LANES) await ask({ lanes, q: 'village', asof: '2024-12-10' })
      expect(await ask(WITHOUT_RUSSIA)).toEqual(fresh)
    })
  })

  describe('several questions at once', () => {
    it('are all answered correctly, whatever their priority', async () => {
      const { engine, ask } = await opened()
      const searches = ['capture', 'bridge', 'parley', 'raid']
      const answers = await Promise.all(
        searches.map((q, i) => engine.ask(questionOf({ q }), { priority: i % 2 ? 'prefetch' : 'now' })),
      )
      for (const [i, answer] of answers.entries()) expect(answer).toEqual(await ask({ q: searches[i] ?? '' }))
    })

    it.each(['now', 'prefetch'] as const)(
      'leave out those that were aborted before (%s)',
      async (priority) => {
        const { engine } = await opened()
        const [first, last] = [new AbortController(), new AbortController()]
        first.abort(new Error('something newer is asked'))
        const dropped = engine.ask(questionOf({ q: 'capture' }), { priority, signal: first.signal })
        const kept = engine.ask(questionOf({ q: 'raid' }), { priority, signal: last.signal })
        await expect(dropped).rejects.toThrow('something newer is asked')
        expect(ids((await kept).rows)).toEqual(['raid'])
      },
    )

    it('still answers one that is aborted when its answer is there', async () => {
      const { engine } = await opened()
      const stop = new AbortController()
      const { rows } = await engine.ask(questionOf({ q: 'raid' }), { signal: stop.signal })
      stop.abort()
      expect(ids(rows)).toEqual(['raid'])
    })
  })

  describe('a closed engine', () => {
    it('rejects', async () => {
      const { engine, ask } = await opened()
      engine.close()
      await expect(ask()).rejects.toThrow('The engine is closed.')
    })
  })
}
