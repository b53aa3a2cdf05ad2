/** The selected event, in view or hidden. */
import { describe, expect, it } from 'vitest'
import type { Stance } from '../../../src/model/claim'
import type { View } from '../../../src/model/view'
import { claim, dataset, event, source } from '../../fixtures/dataset'
import { WITHOUT_RUSSIA } from '../../fixtures/village'
import { ids, isMark, type Open, span } from './opened'

export function selectedContract(opened: Open): void {
  describe('the selected event', () => {
    const selected = async (id: string, change: Partial<View> = {}) =>
      (await (await opened()).ask({ event: id, ...change })).selected

    it('has the coordinates of its place where the file gives both', async () => {
      const at = async (place?: { name: string; lat?: number; lon?: number }) => {
        const { ask } = await opened(
          dataset({ events: [event('e', [claim('c', 's')], place ? { place } : {})] }),
        )
        return (await ask({ event: 'e' })).selected
      }
      expect(await at({ name: 'Plekhovo', lat: 51.1, lon: -0.5 })).toMatchObject({
        place: 'Plekhovo',
        coordinates: { lat: 51.1, lon: -0.5 },
      })
      expect(await at({ name: 'Null Island', lat: 0, lon: 0 })).toMatchObject({
        coordinates: { lat: 0, lon: 0 },
      })
      expect(await at({ name: 'Plekhovo', lat: 51.1 })).toMatchObject({ coordinates: null })
      expect(await at()).toMatchObject({ place: '', coordinates: null })
    })

    it('comes with all its included claims', async () => {
      const detail = await selected('capture')
      expect(detail).toMatchObject({
        id: 'capture',
        spoken: true,
        tags: ['ground', 'north'],
        hiddenBy: [],
        leftOut: 0,
      })
      expect(detail && ids(detail.included)).toEqual(['cap1', 'cap2', 'cap3'])
      expect(detail?.included[0]).toMatchObject({
        source: {
          id: 'cassad',
          name: 'Colonel Cassad',
          kind: 'blogger',
          affiliation: 'Russia',
          collective: false,
          language: 'ru',
        },
        via: ['The Press', 'The Wire'],
        quote: 'It is ours.',
        occurred: { text: '2024-12-06', date: span('2024-12-06', '2024-12-07') },
        reported: { text: '2024-12-07' },
        figures: [
          ['soldiers', 300, null],
          ['guns', 2, 2],
        ],
        noVote: null,
      })
      expect(detail?.included[2]).toMatchObject({
        about: 'A newspaper.',
        occurred: null,
        source: { affiliation: '-', language: '' },
      })
    })

    it('shows the included claims, and counts the others', async () => {
      const detail = await selected('capture', WITHOUT_RUSSIA)
      expect(detail && ids(detail.included)).toEqual(['cap2', 'cap3'])
      expect(detail).toMatchObject({ leftOut: 1, status: 'denied', hiddenBy: [] })
    })

    it('has its status and dates with all sources included, where those differ', async () => {
      expect((await selected('capture'))?.before).toBeNull()
      expect((await selected('capture', WITHOUT_RUSSIA))?.before).toMatchObject({
        status: 'contested',
        eventSpan: span('2024-12-06', '2024-12-07'),
      })
      expect((await selected('raid', WITHOUT_RUSSIA))?.before).toMatchObject({ status: 'one-sided' })
      expect((await selected('bridge', WITHOUT_RUSSIA))?.before).toBeNull()
    })

    it('is none where the data has no such event', async () => expect(await selected('nowhere')).toBeNull())

    it.each<[string, Partial<View>, string[]]>([
      ['capture', { q: 'bridge' }, ['q']],
      ['capture', { within: true, window: span('2024-12-10', '2024-12-12') }, ['within']],
      ['parley', { within: true, window: span('2024-11-01', '2024-12-12') }, ['within']],
      [
        'capture',
        { filters: { status: { only: ['denied'] }, place: { except: ['Village'] } } },
        ['status', 'place'],
      ],
      ['capture', { filters: { stance: { only: ['silent'] }, tag: { only: ['-'] } } }, ['stance', 'tag']],
      ['raid', WITHOUT_RUSSIA, ['affiliation']],
      ['raid', { filters: { ...WITHOUT_RUSSIA.filters, kind: { except: ['media'] } } }, ['affiliation']],
      ['raid', { filters: { source: { only: ['press'] }, status: { only: ['contested'] } } }, ['source']],
      ['raid', { asof: '2024-11-01' }, ['asof']],
      ['bridge', { filters: { source: { except: ['kyiv'] } }, asof: '2024-12-10' }, ['source', 'asof']],
      ['capture', WITHOUT_RUSSIA, []],
    ])('stays selected and says what hides it: %s under %j', async (id, view, hiddenBy) => {
      expect((await selected(id, view))?.hiddenBy).toEqual(hiddenBy)
    })

    it('has no status or dates where no included claim is about it', async () => {
      expect(await selected('raid', WITHOUT_RUSSIA)).toMatchObject({
        spoken: false,
        included: [],
        leftOut: 2,
        eventSpan: null,
      })
    })

    it('names with a denial the sources that asserted the event only later', async () => {
      const said = (id: string, by: string, stance: Stance, reported?: string) =>
        claim(id, by, stance, reported === undefined ? {} : { reported })
      const { ask } = await opened(
        dataset({
          events: [
            event('e', [
              said('before', 'early', 'asserts', '2024-12-01'),
              said('again', 'early', 'asserts', '2024-12-09'),
              said('denial', 'denier', 'denies', '2024-12-05'),
              said('same', 'prompt', 'asserts', '2024-12-05'),
              said('next', 'late', 'asserts', '2024-12-06'),
              said('some', 'undated', 'asserts'),
              said('doubt', 'denier', 'doubts'),
            ]),
          ],
        }),
      )
      const { selected: detail } = await ask({ event: 'e' })
      const earlier = detail?.included.map(({ id, earlierThan }) => [id, earlierThan])
      expect(earlier?.filter(([, than]) => than?.length)).toEqual([['denial', ['late']]])
    })

    it('says why a claim has no vote, and by whom', async () => {
      const { ask } = await opened(
        dataset({
          sources: [
            source('group', 'Russia', { name: 'The group' }),
            source('member', 'Russia', { name: 'The member', partOf: 'group' }),
          ],
          events: [
            event('e', [
              claim('a', 'member', 'asserts', { reported: '2024-12-06' }),
              claim('b', 'group'),
              claim('c', 'press'),
              claim('d', 'member', 'denies'),
            ]),
          ],
          relations: ['c repeats a', 'a supersedes d'],
        }),
      )
      const { selected: detail } = await ask({ event: 'e' })
      const lost = detail?.included.map(({ noVote: no }) => no && [no.why, no.by, no.claim, no.when?.text])
      expect(lost).toEqual([
        null,
        ['member', 'The member', 'a', '2024-12-06'],
        ['repeats', 'The member', 'a', '2024-12-06'],
        ['supersedes', 'The member', 'a', '2024-12-06'],
      ])
      expect(detail?.included.every(({ noVote }) => !noVote?.on)).toBe(true)
      const { marks, lanes } = await ask({ lanes: 'source' })
      const shown = [...marks.filter(isMark), ...lanes.flatMap(({ tray }) => tray)]
      expect(shown.find(({ key }) => key === 'd')?.shows).toMatchObject({ votes: false, overturned: true })
    })

    it('names the event of a claim that takes a vote away from another one', async () => {
      const { ask } = await opened(
        dataset({
          events: [event('then', [claim('no', 'mod', 'denies')]), event('now', [claim('yes', 'mod')])],
          relations: ['yes supersedes no'],
        }),
      )
      const { selected: detail } = await ask({ event: 'then' })
      expect(detail?.included[0]?.noVote).toMatchObject({
        claim: 'yes',
        on: { id: 'now', title: 'Event now' },
      })
    })

    it('counts a source that denies and doubts as one against', async () => {
      const said = [claim('a', 'mod', 'denies'), claim('b', 'mod', 'doubts'), claim('c', 'kyiv', 'doubts')]
      const { ask } = await opened(dataset({ events: [event('e', said)] }))
      const { rows } = await ask()
      expect(rows[0]).toMatchObject({ voices: { denies: 1, doubts: 2 }, against: 2 })
    })

    it('has neighbours: the events before and after it in the list', async () => {
      expect(await selected('capture')).toMatchObject({ previous: 'raid', next: 'bridge' })
      expect(await selected('raid')).toMatchObject({ previous: null, next: 'capture' })
      expect(await selected('parley')).toMatchObject({ previous: 'bridge', next: null })
      expect(await selected('capture', { sort: { by: 'title', reverse: true } })).toMatchObject({
        previous: 'raid',
        next: null,
      })
    })

    it('has a position in the list; hidden, it has none', async () => {
      const { ask } = await opened()
      for (const sort of [
        { by: 'date', reverse: false },
        { by: 'title', reverse: true },
      ] as const) {
        const { rows } = await ask({ sort })
        for (const [position, { id }] of rows.entries())
          expect((await ask({ sort, event: id })).selected).toMatchObject({ id, position })
      }
      expect(await selected('raid', { q: 'bridge' })).toMatchObject({ position: null })
    })

    it('has a place among the rows of claim lines; hidden, it has none', async () => {
      const { ask } = await opened()
      for (const asof of [null, '2024-10-01']) {
        const { lines } = await ask({ asof })
        expect(lines?.lines.length).toBeGreaterThan(1)
        for (const [row, { id }] of (lines?.lines ?? []).entries())
          expect((await ask({ asof, event: id })).selected).toMatchObject({ id, row })
      }
      expect(await selected('raid', { q: 'bridge' })).toMatchObject({ row: null })
    })

    it('has neighbours in view only, whether it is in view itself or not', async () => {
      expect(await selected('capture', { filters: { tag: { except: ['-'] } } })).toMatchObject({
        previous: null,
        next: 'parley',
      })
      expect(await selected('raid', { q: 'bridge' })).toMatchObject({ previous: null, next: 'bridge' })
      expect(await selected('parley', { q: 'bridge' })).toMatchObject({ previous: 'bridge', next: null })
    })
  })
}
