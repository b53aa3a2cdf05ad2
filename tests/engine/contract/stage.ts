/** The events of a step of a story: contracts.md, "Story". */
import { describe, expect, it } from 'vitest'
import { claim, dataset, event } from '../../fixtures/dataset'
import { WITHOUT_RUSSIA } from '../../fixtures/village'
import { ids, type Open } from './opened'

export function stageContract(opened: Open): void {
  describe('the stage of a story', () => {
    it('is empty where the view neither filters events nor selects one', async () => {
      const { ask } = await opened()
      expect((await ask()).stage).toEqual({ rows: 0, lines: [] })
      expect((await ask(WITHOUT_RUSSIA)).stage, 'sources choose no events').toEqual({ rows: 0, lines: [] })
    })

    it('is the selected event where nothing filters events', async () => {
      const { ask } = await opened()
      const { stage, lines } = await ask({ event: 'bridge' })
      expect(stage.rows).toBe(1)
      expect(ids(stage.lines)).toEqual(['bridge'])
      expect(stage.lines[0]).toMatchObject(lines?.lines.find(({ id }) => id === 'bridge') ?? {})
    })

    it('is what the filters of events show, by date, whichever is selected', async () => {
      const { ask } = await opened()
      const filters = { tag: { only: ['north'] } }
      const { stage } = await ask({ filters, event: 'capture' })
      expect(stage.rows).toBe(2)
      expect(ids(stage.lines)).toEqual(['capture', 'parley'])
      expect(ids((await ask({ q: 'village', event: 'bridge' })).stage.lines)).toEqual(['raid', 'capture'])
    })

    it('tells what each claim says, left out or not', async () => {
      const { ask } = await opened()
      const { stage } = await ask({ ...WITHOUT_RUSSIA, event: 'capture' })
      expect(stage.lines[0]?.claims).toMatchObject([
        {
          id: 'cap1',
          included: false,
          quote: 'It is ours.',
          language: 'ru',
          reported: { text: '2024-12-07' },
        },
        { id: 'cap2', included: true, quote: '', language: '', reported: { text: '2024-12-08' } },
        { id: 'cap3', included: true },
      ])
    })

    it('counts all events, and tells the first few', async () => {
      const events = Array.from({ length: 40 }, (_, i) =>
        event(`e${i}`, [claim(`c${i}`, 'a', 'asserts', { occurred: `20${10 + i}` })], { tags: ['all'] }),
      )
      const { ask } = await opened(dataset({ events }))
      const { stage } = await ask({ filters: { tag: { only: ['all'] } } })
      expect(stage.rows).toBe(40)
      expect(ids(stage.lines)).toEqual(['e0', 'e1', 'e2', 'e3', 'e4', 'e5'])
    })
  })
}
