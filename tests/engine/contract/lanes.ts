/** Lanes and marks: contracts.md, "Lanes". */
import { describe, expect, it } from 'vitest'
import type { Tile } from '../../../src/engine/answer/lane'
import type { Answer } from '../../../src/engine/answer/parts'
import { LANES, type LanesBy, type View } from '../../../src/model/view'
import { claim, dataset, event } from '../../fixtures/dataset'
import { WITHOUT_RUSSIA } from '../../fixtures/village'
import { day, ids, isMark, type Open, span } from './opened'

export function lanesContract(opened: Open): void {
  describe('lanes and marks', () => {
    const lanesOf = ({ lanes }: Answer) =>
      lanes.map(({ label, under, marks }) => `${under}/${label} ${marks}`)
    const marksBy = async (lanes: LanesBy, change: Partial<View> = {}) =>
      (await opened()).ask({ lanes, ...change })
    const inLanes = ({ marks, lanes }: Answer) =>
      Object.fromEntries(
        lanes.map(({ id, tray }) => [
          id,
          [...marks.filter(isMark).filter(({ lane }) => lane === id), ...tray].map(({ event: e }) => e),
        ]),
      )

    it('by source: ordered by affiliation, then most events first, then by name; sources without an affiliation last', async () => {
      expect(lanesOf(await marksBy('source'))).toEqual([
        'Russia/Colonel Cassad 2',
        'Russia/Ministry of Defence 2',
        'Ukraine/Government in Kyiv 2',
        'Speaking for themselves/The Press 3',
      ])
    })

    it('by source: one per included claim, at its own date; without one, hollow at the event’s', async () => {
      const { marks } = await marksBy('source')
      const told = marks
        .filter(isMark)
        .map(({ key, lane, dates, hollow }) => [key, lane, dates?.from, hollow])
      expect(told).toEqual([
        ['cap1', 'cassad', day('2024-12-06'), false],
        ['cap2', 'kyiv', -Infinity, false],
        ['cap3', 'press', day('2024-12-06'), true],
        ['br1', 'kyiv', day('2024-12-10'), false],
        ['br2', 'press', day('2024-12-12'), false],
        ['raid1', 'mod', day('2024-11-01'), false],
        ['raid2', 'cassad', day('2024-11-01'), false],
      ])
    })

    it.each(LANES)(
      'by %s: hold the events that included claims are about, whatever the question before was',
      async (lanes) => {
        const change = { lanes, filters: { affiliation: { only: ['Ukraine'] } } }
        const { ask } = await opened()
        await ask({ lanes })
        const told = await ask(change)
        const counted = told.lanes.reduce((sum, { marks }) => sum + marks, 0)
        expect(counted).toBe(Object.values(inLanes(told)).flat().length)
        expect(told).toEqual(await (await opened()).ask(change))
      },
    )

    it('by source: show stance, source and carriers', async () => {
      const { marks } = await marksBy('source')
      expect(marks[0]).toMatchObject({
        event: 'capture',
        title: 'Capture of the village',
        dated: { text: '2024-12-06' },
        shows: {
          stance: 'asserts',
          source: 'Colonel Cassad',
          via: ['The Press', 'The Wire'],
          votes: true,
          overturned: false,
        },
      })
    })

    it.each<[LanesBy, Record<string, string[]>]>([
      ['none', { all: ['capture', 'bridge', 'raid', 'parley'] }],
      [
        'status',
        {
          contested: ['capture'],
          'one-sided': ['raid'],
          'single-source': ['parley'],
          corroborated: ['bridge'],
        },
      ],
      [
        'affiliation',
        {
          Russia: ['capture', 'raid', 'parley'],
          Ukraine: ['capture', 'bridge'],
          '-': ['capture', 'bridge', 'parley'],
        },
      ],
      [
        'kind',
        {
          media: ['capture', 'bridge', 'parley'],
          blogger: ['capture', 'raid'],
          government: ['capture', 'bridge'],
          military: ['raid', 'parley'],
        },
      ],
      ['place', { Village: ['capture', 'raid'], Bridge: ['bridge'], '-': ['parley'] }],
      ['tag', { north: ['capture', 'parley'], ground: ['capture'], '-': ['bridge', 'raid'] }],
    ])('by %s: each event where it belongs, lanes in their order', async (by, told) => {
      const answer = await marksBy(by)
      expect(inLanes(answer)).toEqual(told)
      expect(ids(answer.lanes)).toEqual(Object.keys(told))
      expect(answer.lanes.map(({ marks }) => marks)).toEqual(
        Object.values(told).map((events) => events.length),
      )
    })

    it('of events show the status and the event’s own span', async () => {
      const { marks } = await marksBy('affiliation')
      const capture = marks.filter(isMark).filter((mark) => mark.event === 'capture')
      for (const mark of capture) {
        expect(mark).toMatchObject({ dates: span('2024-12-06', '2024-12-07'), dated: null, hollow: false })
        expect(mark.shows).toEqual({
          status: 'contested',
          before: null,
          says: [
            { stance: 'asserts', sources: 1, some: ['Colonel Cassad'] },
            { stance: 'denies', sources: 1, some: ['Government in Kyiv'] },
            { stance: 'neither', sources: 1, some: ['The Press'] },
          ],
        })
      }
    })

    it('keep their order under filters, and hide those that are empty', async () => {
      const { ask } = await opened()
      const all = ids((await ask({ lanes: 'source' })).lanes)
      const some = ids((await ask({ lanes: 'source', filters: { place: { only: ['Bridge'] } } })).lanes)
      expect(some).toEqual(['kyiv', 'press'])
      expect(all.filter((id) => some.includes(id))).toEqual(some)
      expect(lanesOf(await ask({ ...WITHOUT_RUSSIA, lanes: 'kind' }))).toEqual(['/Media 3', '/Government 2'])
    })

    it.each([
      [5, 5],
      [12, 6],
      [13, 2],
    ])('with %i marks without a date show %i of them, and count all', async (undated, signs) => {
      const events = Array.from({ length: undated }, (_, i) => event(`e${i}`, [claim(`c${i}`, 'press')]))
      const { lanes } = await (await opened(dataset({ events }))).ask({ lanes: 'none' })
      expect(lanes.map((lane) => [lane.undated, lane.tray.length])).toEqual([[undated, signs]])
    })

    it('hold marks without a date in a tray, and count them', async () => {
      const { lanes } = await marksBy('source')
      const trays = lanes.map(({ id, undated, tray }) => [
        id,
        undated,
        tray.map(({ key, hollow }) => [key, hollow]),
      ])
      expect(trays).toEqual([
        ['cassad', 0, []],
        ['mod', 1, [['par2', true]]],
        ['kyiv', 0, []],
        ['press', 1, [['par1', true]]],
      ])
      expect((await marksBy('none')).lanes).toMatchObject([
        { undated: 1, tray: [{ event: 'parley', dates: null }] },
      ])
    })

    it('hold the marks of the window and of half its length at either side; lanes count all', async () => {
      const { lanes, marks } = await marksBy('source', { window: span('2024-12-10', '2024-12-12') })
      expect(marks.filter(isMark).map(({ key }) => key)).toEqual(['br1', 'br2'])
      expect(lanes).toHaveLength(4)
    })

    it.each(LANES)('by %s: have keys that are unique', async (by) => {
      const { marks, lanes } = await marksBy(by)
      const keys = [...marks, ...lanes.flatMap(({ tray }) => tray)].map(({ key }) => key)
      expect(new Set(keys).size).toBe(keys.length)
    })

    it('count marks in equal parts of the whole extent', async () => {
      const { density } = await marksBy('none')
      expect(density.length).toBeGreaterThan(0)
      expect(density.findIndex((count) => count > 0)).toBeLessThan(density.length / 4)
      expect(Math.max(...density)).toBe(1)
    })

    it('become tiles where they are many, and every mark is counted', async () => {
      const many = Array.from({ length: 2000 }, (_, i) => {
        const occurred = `2024-${String(1 + (i % 12)).padStart(2, '0')}-${String(1 + (i % 28)).padStart(2, '0')}`
        return event(`e${i}`, [claim(`c${i}`, `s${i % 7}`, 'asserts', { occurred })])
      })
      const { ask } = await opened(dataset({ events: many }))
      for (const lanes of ['none', 'source'] as const) {
        const { marks } = await ask({ lanes })
        expect(marks.length).toBeLessThan(60)
        expect(marks.reduce((sum, mark) => sum + (isMark(mark) ? 1 : mark.count), 0)).toBe(2000)
        expect(new Set(marks.map(({ key }) => key)).size).toBe(marks.length)
      }
    })

    /** Marks on nearly all days of a year; two of one source stand alone in the year before. */
    const crowded = () => {
      const on = (i: number) => new Date(Date.UTC(2024, 0, 1 + (i % 360))).toISOString().slice(0, 10)
      const stances = ['asserts', 'denies', 'doubts'] as const
      const many = Array.from({ length: 900 }, (_, i) =>
        event(`e${i}`, [claim(`c${i}`, `s${i % 3}`, stances[i % 2], { occurred: on(i) })]),
      )
      const early = ['2023-02-03', '2023-02-04'].map((occurred, i) =>
        event(`early${i}`, [claim(`x${i}`, 's0', 'doubts', { occurred })]),
      )
      return dataset({ events: [...early, ...many] })
    }

    it('in tiles are layered by stance in source lanes, by status elsewhere', async () => {
      const { ask } = await opened(crowded())
      for (const [lanes, signs] of [
        ['source', ['asserts', 'denies']],
        ['none', ['denied', 'single-source']],
      ] as const) {
        const tiles = (await ask({ lanes })).marks.filter((mark): mark is Tile => !isMark(mark))
        expect(tiles.length).toBeGreaterThan(0)
        for (const { layers, count, bins } of tiles) {
          expect(layers.map(({ sign }) => sign)).toEqual(signs)
          expect(layers.reduce((sum, layer) => sum + layer.count, 0)).toBe(count)
          expect(bins.map((_, i) => layers.reduce((sum, layer) => sum + (layer.bins[i] ?? 0), 0))).toEqual(
            bins,
          )
        }
      }
    })

    it('stay single where a tile would hold few, and where their event is selected', async () => {
      const { ask } = await opened(crowded())
      const window = span('2023-01-01', '2025-01-01')
      const singles = ({ marks }: Answer) => marks.filter(isMark).map((mark) => mark.event)
      expect(singles(await ask({ lanes: 'source', window }))).toEqual(['early0', 'early1'])
      const chosen = await ask({ lanes: 'source', window, event: 'e400' })
      expect(singles(chosen)).toEqual(['e400', 'early0', 'early1'])
      expect(chosen.marks.reduce((sum, mark) => sum + (isMark(mark) ? 1 : mark.count), 0)).toBe(903)
    })
  })
}
