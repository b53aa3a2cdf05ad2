/** What every opener of files promises. */
import { afterEach, describe, expect, it } from 'vitest'
import type { DatasetOpener, Opened } from '../../../src/engine/engine'
import type { Progress } from '../../../src/model/opening'
import { DEFAULT_VIEW } from '../../../src/model/view'
import { askIn, openWith } from '../../fixtures/ask'
import { bytesOf, bytesOfText, claim, dataset, event, fileOf } from '../../fixtures/dataset'
import { VILLAGE } from '../../fixtures/village'

const OTHER = dataset({ events: [event('other', [claim('c', 's')])] })
const TABLE = ['event_title,source,stance', 'Flood,A,asserts', 'Fire,B,shrugs'].join('\n')

export function openerContract(name: string, make: () => DatasetOpener): void {
  const made: DatasetOpener[] = []
  const opener = () => {
    const one = make()
    made.push(one)
    return one
  }

  describe(`${name} opens`, () => {
    afterEach(() => {
      for (const one of made.splice(0)) one.close()
    })

    it('files, and tells of them, with an engine that answers about them', async () => {
      const { description, problems, rows, engine } = await openWith(opener(), bytesOf(VILLAGE))
      expect(description).toMatchObject({ id: 'village', events: 4 })
      expect([problems, rows]).toEqual([[], { read: 9, loaded: 9, listed: 0 }])
      expect((await askIn(engine)).totals.events).toBe(4)
      engine.close()
    })

    it('a table, and keeps the coordinates of its places', async () => {
      const table = 'event_title,source,place,lat,lon\nFlood,A,Mill,51.25,35.5\n'
      const { engine } = await openWith(opener(), bytesOfText(table), 'table.csv')
      const { selected } = await askIn(engine, { event: 'flood' })
      expect(selected).toMatchObject({ place: 'Mill', coordinates: { lat: 51.25, lon: 35.5 } })
    })

    it('no bad file, and gives the reason', async () => {
      expect(await opener().open([fileOf('{"format": "clai', 'broken.json')])).toMatchObject({
        ok: false,
        problems: [{ file: 'broken.json', place: 'line 1, column 17' }],
        inquiry: null,
      })
    })

    it('no file that leaves something open before the reader has said it', async () => {
      const one = opener()
      const table = fileOf('When,What,Who says\n1431-05-03,Flood,A\n', 'notes.csv')
      const before = await one.open([table])
      if (before.ok || before.inquiry?.about !== 'columns') throw new Error('No inquiry about columns.')
      expect(before.problems).toEqual([])
      const opened = await one.open([table], { mappings: [before.inquiry.guess.mapping] })
      expect(opened).toMatchObject({ ok: true, description: { events: 1 } })
    })

    it('several datasets, which live beside each other until each is closed', async () => {
      const one = opener()
      const first = await openWith(one, bytesOf(VILLAGE))
      const second = await openWith(one, bytesOf(OTHER))
      await one.open([fileOf('{', 'broken.json')])
      expect((await askIn(first.engine)).totals.events).toBe(4)
      first.engine.close()
      expect((await askIn(second.engine)).rows.map(({ id }) => id)).toEqual(['other'])
    })

    it('nothing that is aborted, with the reason', async () => {
      const stop = new AbortController()
      stop.abort(new Error('enough'))
      const opening = opener().open([fileOf(bytesOf(VILLAGE))], {}, { signal: stop.signal })
      await expect(opening).rejects.toThrow('enough')
    })

    it('nothing once it is closed', async () => {
      const one = opener()
      const { engine } = await openWith(one, bytesOf(VILLAGE))
      one.close()
      await expect(one.open([fileOf(bytesOf(VILLAGE))])).rejects.toThrow('The opener is closed.')
      expect((await askIn(engine)).totals.events, 'what is open stays so').toBe(4)
    })

    it('and reports its progress', async () => {
      const told: Progress[] = []
      await opener().open([fileOf(bytesOf(VILLAGE), 'village.json')], {}, { progress: (at) => told.push(at) })
      expect(told.length).toBeGreaterThan(0)
      expect(told[0]).toMatchObject({ file: 'village.json', ofBytes: bytesOf(VILLAGE).byteLength })
    })

    it('and hands out the rows that were not loaded, with the reasons', async () => {
      const opened = (await opener().open([fileOf(TABLE, 'table.csv')])) as Extract<Opened, { ok: true }>
      expect(opened).toMatchObject({ ok: true, rows: { read: 2, loaded: 1, listed: 1 } })
      const [table, ...others] = await opened.rejected()
      expect(others).toEqual([])
      expect(table).toMatchObject({ file: 'table.csv', csv: expect.stringContaining('Fire,B,shrugs') })
      expect(table).not.toMatchObject({ csv: expect.stringContaining('Flood') })
      expect(await (await openWith(opener(), bytesOf(VILLAGE))).rejected()).toEqual([])
    })

    describe('and gives the dataset back', () => {
      it('whole', async () => {
        const { exported } = await openWith(opener(), bytesOf(VILLAGE))
        const { relations: _, ...all } = VILLAGE
        expect(await exported(null)).toEqual(all)
      })

      it('as far as a view shows it: events in view, included claims, who makes and who carries them', async () => {
        const { exported } = await openWith(opener(), bytesOf(VILLAGE))
        const shown = await exported({
          ...DEFAULT_VIEW,
          filters: { affiliation: { except: ['Ukraine'] }, place: { only: ['Village', 'Bridge'] } },
          q: 'village',
        })
        expect(shown.events.map(({ id, claims }) => [id, claims.map((one) => one.id)])).toEqual([
          ['capture', ['cap1', 'cap3']],
          ['raid', ['raid1', 'raid2']],
        ])
        expect(shown.sources.map(({ id }) => id)).toEqual(['mod', 'cassad', 'press'])
        expect(shown.title).toBe(VILLAGE.title)
      })

      it('of a table, too', async () => {
        const { exported } = await openWith(
          opener(),
          bytesOfText('event_title,source\nFlood,A\n'),
          'mill.csv',
        )
        expect(await exported(null)).toEqual({
          format: 'claimline/1',
          id: 'mill',
          title: 'mill',
          sources: [{ id: 'a', name: 'A' }],
          events: [
            {
              id: 'flood',
              title: 'Flood',
              claims: [{ id: 'flood/a/1', source: 'a', stance: 'asserts', text: 'Flood' }],
            },
          ],
        })
      })
    })
  })
}
