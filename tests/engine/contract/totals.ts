/** The description, totals and what differs. */
import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { FILTERS } from '../../../src/model/view'
import { ALL_ROWS, questionOf } from '../../fixtures/ask'
import { bytesOf } from '../../fixtures/dataset'
import { VILLAGE, WITHOUT_RUSSIA } from '../../fixtures/village'
import { day, type Open, span } from './opened'

export function totalsContract(opened: Open): void {
  describe('the description', () => {
    it('has the dataset, its revision and its values in their fixed order', async () => {
      const { description } = await opened()
      const revision = createHash('sha256')
        .update(new Uint8Array(bytesOf(VILLAGE)))
        .digest('hex')
      expect(description).toMatchObject({ id: 'village', events: 4, claims: 9, voices: 4, revision })
      expect(description.mostClaims).toEqual({ id: 'capture', title: 'Capture of the village', claims: 3 })
      expect(description.extent).toEqual(span('2024-11-01', '2024-12-13'))
      const values = (filter: (typeof FILTERS)[number]) =>
        description.values[filter].map(({ value, events }) => `${value} ${events}`)
      expect(values('source')).toEqual(['press 3', 'cassad 2', 'kyiv 2', 'mod 2'])
      expect(values('affiliation')).toEqual(['- 3', 'Russia 3', 'Ukraine 2'])
      expect(values('publisher')).toEqual(['press 3', 'kyiv 2', 'mod 2', 'cassad 1', 'The Wire 1'])
      expect(values('tag')).toEqual(['north 2', '- 2', 'ground 1'])
      expect(values('place')).toEqual(['Village 2', 'Bridge 1', '- 1'])
      expect(values('reliability')).toEqual(['F 4', 'E 2'])
      expect(values('contradiction')).toEqual(['occurrence 1', 'time 1', 'number 0'])
    })
  })

  describe('totals and differences', () => {
    it('are those of all sources where nothing is filtered', async () => {
      const { ask } = await opened()
      const { totals, differs, unknownDay, relaxations } = await ask()
      expect(totals).toEqual({ events: 4, ofEvents: 4, claims: 9, sources: 4, ofSources: 4 })
      expect([differs.statuses.count, differs.dates.count, differs.gone.count]).toEqual([0, 0, 0])
      expect([unknownDay, relaxations]).toEqual([0, []])
    })

    it('count what is included, and tell what differs from all sources included', async () => {
      const { ask } = await opened()
      const { totals, differs } = await ask(WITHOUT_RUSSIA)
      expect(totals).toEqual({ events: 3, ofEvents: 4, claims: 5, sources: 2, ofSources: 4 })
      expect(differs.statuses).toMatchObject({
        count: 1,
        first: [{ id: 'capture', before: { status: 'contested' }, now: { status: 'denied' } }],
      })
      expect(differs.dates.first).toMatchObject([
        {
          id: 'capture',
          before: { eventSpan: span('2024-12-06', '2024-12-07') },
          now: { eventSpan: { from: -Infinity, to: day('2024-12-09') } },
        },
      ])
      expect(differs.gone).toEqual({ count: 1, first: [{ id: 'raid', title: 'Earlier raid' }] })
    })

    it('what a changed status was stands at its row, its line, its marks and in the matrix', async () => {
      const { engine, ask } = await opened()
      const cells = { rows: ALL_ROWS, columns: ALL_ROWS }
      const { rows, lines, matrix } = await engine.ask(questionOf(WITHOUT_RUSSIA, { cells }))
      const { marks } = await ask({ ...WITHOUT_RUSSIA, lanes: 'status' })
      const was = (all: readonly { id: string; before: unknown }[] = []) =>
        Object.fromEntries(all.map(({ id, before }) => [id, before]))
      const now = { capture: 'contested', bridge: null, parley: null }
      expect(was(rows)).toEqual(now)
      expect(was(lines?.lines)).toEqual(now)
      expect(was(matrix?.rows)).toEqual(now)
      const shown = marks.flatMap((mark) =>
        'shows' in mark && 'status' in mark.shows ? [{ id: mark.event, before: mark.shows.before }] : [],
      )
      expect(was(shown)).toMatchObject({ capture: 'contested', bridge: null })
    })

    it('tell the same whichever events are shown', async () => {
      const { ask } = await opened()
      const { differs, totals } = await ask({
        filters: { ...WITHOUT_RUSSIA.filters, place: { only: ['Bridge'] } },
      })
      expect(differs).toEqual((await ask(WITHOUT_RUSSIA)).differs)
      expect(totals).toEqual({ events: 1, ofEvents: 4, claims: 5, sources: 2, ofSources: 4 })
    })

    it('include as of a day only what was public by its end', async () => {
      const { ask } = await opened()
      const { rows, totals, unknownDay } = await ask({ asof: '2024-12-07' })
      expect(rows.map(({ id, status }) => [id, status])).toEqual([
        ['raid', 'one-sided'],
        ['capture', 'single-source'],
        ['parley', 'single-source'],
      ])
      expect([totals.claims, unknownDay]).toEqual([4, 1])
    })

    it('count as left out by the day only claims that all other filters include', async () => {
      const { ask } = await opened()
      expect((await ask({ ...WITHOUT_RUSSIA, asof: '2024-12-07' })).unknownDay).toBe(0)
    })
  })
}
