/** What rests on a source: what leaving it out would change, asked before it is done. */
import { describe, expect, it } from 'vitest'
import type { View } from '../../../src/model/view'
import { questionOf } from '../../fixtures/ask'
import { claim, dataset, event, source } from '../../fixtures/dataset'
import { ids, type Open } from './opened'

export function withoutContract(opened: Open): void {
  const without = async (id: string, change: Partial<View> = {}, data?: Parameters<Open>[0]) => {
    const { engine } = await opened(data)
    return (await engine.ask(questionOf(change, { without: id }))).without
  }

  describe('without a source', () => {
    it('is answered only where the question names a source', async () => {
      expect((await (await opened()).ask()).without).toBeNull()
      expect(await without('mod')).toMatchObject({ source: 'mod', claims: 2 })
    })

    it('events whose dates or status depend on it change: each has both, now and without it', async () => {
      const told = await without('kyiv')
      expect(told?.gone).toEqual({ count: 0, first: [] })
      expect(told?.statuses.first.map(({ id, before, now }) => [id, before.status, now.status])).toEqual([
        ['capture', 'contested', 'single-source'],
        ['bridge', 'corroborated', 'single-source'],
      ])
      expect(told && ids(told.dates.first)).toEqual(['bridge'])
    })

    it('events that no other included claim is about are gone, and count as no other change', async () => {
      const told = await without('mod', { filters: { source: { except: ['cassad', 'press'] } } })
      expect(told?.gone).toEqual({
        count: 2,
        first: [
          { id: 'parley', title: 'Undated parley' },
          { id: 'raid', title: 'Earlier raid' },
        ],
      })
      expect([told?.statuses.count, told?.dates.count]).toEqual([0, 0])
    })

    it.each<Partial<View>>([
      { filters: { source: { except: ['mod'] } } },
      { filters: { source: { only: ['kyiv'] } } },
      { filters: { affiliation: { except: ['Russia'] } } },
      { asof: '2024-10-01' },
    ])('that is left out already nothing changes (%j)', async (view) => {
      expect(await without('mod', view)).toMatchObject({
        claims: 0,
        statuses: { count: 0 },
        dates: { count: 0 },
        gone: { count: 0 },
      })
    })

    it('that makes no claim, or is not there, nothing changes', async () => {
      for (const id of ['idle', 'nobody']) expect(await without(id)).toMatchObject({ source: id, claims: 0 })
    })

    it('claims that it retracted vote again, and claims that repeat it stay repetitions', async () => {
      const data = dataset({
        sources: [
          source('spokesman', 'A'),
          source('general', 'A'),
          source('echo', 'B'),
          source('other', 'C'),
        ],
        events: [
          event('deployment', [
            claim('no', 'spokesman', 'denies'),
            claim('yes', 'general'),
            claim('seen', 'other'),
          ]),
          event('losses', [claim('first', 'general'), claim('again', 'echo')]),
        ],
        relations: ['yes supersedes no', 'again repeats first'],
      })
      const told = await without('general', {}, data)
      expect(told?.statuses.first.map(({ before, now }) => [before.status, now.status])).toEqual([
        ['corroborated', 'contested'],
        ['single-source', 'unconfirmed'],
      ])
    })
  })
}
