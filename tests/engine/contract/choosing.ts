/** Counts, rows, and which single change brings events back where nothing is left. */
import { describe, expect, it } from 'vitest'
import type { Answer } from '../../../src/engine/answer/parts'
import { DEFAULT_VIEW, FILTERS, type View } from '../../../src/model/view'
import { countsOf } from '../../fixtures/ask'
import { oracle } from '../../fixtures/oracle'
import { VILLAGE, WITHOUT_RUSSIA } from '../../fixtures/village'
import { ids, type Open, span } from './opened'

export function choosingContract(opened: Open): void {
  describe('counts', () => {
    const views: Partial<View>[] = [
      {},
      WITHOUT_RUSSIA,
      { filters: { source: { only: ['kyiv', 'press'] }, stance: { except: ['denies'] } } },
      {
        filters: { affiliation: { only: ['-'] }, kind: { only: ['media'] }, publisher: { except: ['kyiv'] } },
      },
      {
        filters: {
          status: { only: ['contested', 'denied'] },
          tag: { only: ['north'] },
          source: { except: ['mod'] },
        },
      },
      { filters: { reliability: { only: ['F'] }, place: { except: ['-'] } }, asof: '2024-12-10' },
      { q: 'village', filters: { stance: { only: ['asserts'] } } },
      { within: true, window: span('2024-12-01', '2024-12-08') },
      { filters: { source: { only: [] } } },
    ]

    it.each(views)(
      'of every filter: its own values counted without it, all other filters kept (%j)',
      async (view) => {
        const { ask, description } = await opened()
        const answer = await ask(view)
        const { counts, events } = oracle(VILLAGE, { ...DEFAULT_VIEW, ...view })
        for (const filter of FILTERS) {
          const all = Object.fromEntries(description.values[filter].map(({ value }) => [value, 0]))
          expect(countsOf(description, answer, filter), filter).toEqual({ ...all, ...counts[filter] })
        }
        expect(ids(answer.rows).sort()).toEqual(ids(events).sort())
        expect(answer.totals.events).toBe(events.length)
      },
    )
  })

  describe('rows', () => {
    it.each<[View['sort']['by'], boolean, string[]]>([
      ['date', false, ['raid', 'capture', 'bridge', 'parley']],
      ['date', true, ['bridge', 'capture', 'raid', 'parley']],
      ['title', false, ['capture', 'raid', 'bridge', 'parley']],
      ['title', true, ['parley', 'bridge', 'raid', 'capture']],
      ['status', false, ['capture', 'bridge', 'raid', 'parley']],
      ['status', true, ['parley', 'raid', 'bridge', 'capture']],
      ['claims', false, ['raid', 'bridge', 'parley', 'capture']],
      ['claims', true, ['capture', 'raid', 'bridge', 'parley']],
    ])('by %s, reversed: %s', async (by, reverse, order) => {
      const { ask } = await opened()
      expect(ids((await ask({ sort: { by, reverse } })).rows)).toEqual(order)
    })

    it('are those that the question names', async () => {
      const { ask } = await opened()
      expect(ids((await ask({}, { from: 1, to: 3 })).rows)).toEqual(['capture', 'bridge'])
      expect((await ask({}, { from: 4, to: 100 })).rows).toEqual([])
      expect((await ask({}, { from: 0, to: 1 })).totals.events).toBe(4)
    })

    it('have status, dates and number of sources', async () => {
      const { ask } = await opened()
      const { rows } = await ask()
      expect(rows[2]).toMatchObject({
        id: 'bridge',
        title: 'Fall of the bridge',
        place: 'Bridge',
        status: 'corroborated',
        eventSpan: span('2024-12-10', '2024-12-13'),
        rivals: 2,
        differ: true,
        claims: 2,
        voices: { asserts: 2, denies: 0, doubts: 0, neither: 0, silent: 0 },
      })
      expect(rows[3]).toMatchObject({ place: '', eventSpan: null, rivals: 0, differ: false })
    })
  })

  describe('where nothing is in view', () => {
    it.each<[Partial<View>, Answer['relaxations']]>([
      [{ q: 'nothing of the kind' }, [{ what: 'q', events: 4 }]],
      [
        { q: 'raid', filters: { place: { only: ['Bridge'] } } },
        [
          { what: 'place', events: 1 },
          { what: 'q', events: 1 },
        ],
      ],
      [{ filters: { source: { only: [] } } }, [{ what: 'source', events: 4 }]],
      [{ asof: '2024-10-01' }, [{ what: 'asof', events: 4 }]],
      [{ within: true, window: span('2023-01-01', '2023-02-01') }, [{ what: 'within', events: 4 }]],
      [{ q: 'nothing', asof: '2024-10-01' }, []],
    ])('%j: tells how many events each single change would bring back', async (view, relaxations) => {
      const { ask } = await opened()
      const answer = await ask(view)
      expect([answer.totals.events, answer.rows, answer.lanes, answer.marks]).toEqual([0, [], [], []])
      expect(answer.relaxations).toEqual(relaxations)
    })
  })
}
