/** What contradicts a claim, and where it stands. */
import { describe, expect, it } from 'vitest'
import type { Claims } from '../../../src/engine/answer/tied'
import type { View } from '../../../src/model/view'
import { questionOf } from '../../fixtures/ask'
import { claim, dataset, event } from '../../fixtures/dataset'
import { WITHOUT_RUSSIA } from '../../fixtures/village'
import { type Open, span } from './opened'

/** `a1` contradicts `z1`, a claim on another event, since the dataset says so. */
const APART = dataset({
  events: [
    event('a', [claim('a1', 's', 'asserts', { occurred: '2024-01-01' })]),
    event('m', [claim('m1', 't', 'asserts', { occurred: '2024-02-01' })]),
    event('z', [claim('z1', 'u', 'asserts', { occurred: '2024-03-01' })]),
  ],
  relations: ['a1 contradicts z1'],
})

export function tiedContract(opened: Open): void {
  const tied = async (claims: Claims, change: Partial<View> = {}, data?: Parameters<Open>[0]) => {
    const { engine } = await opened(data)
    return (await engine.ask(questionOf(change, { tied: claims }))).tied
  }

  describe('what claims are tied to', () => {
    it('is answered only where the question names claims', async () => {
      expect((await (await opened()).ask()).tied).toBeNull()
    })

    it('is what contradicts them, with the row of its event', async () => {
      expect(await tied({ event: 'capture', claims: ['cap1'] })).toEqual([
        { claim: 'cap2', event: 'capture', source: 'kyiv', row: 1 },
      ])
      expect(await tied({ event: 'capture', claims: ['cap3'] })).toEqual([])
      expect(await tied({ event: 'nothing', claims: ['cap1'] })).toEqual([])
    })

    it('may be on another event', async () => {
      const claims = { event: 'a', claims: ['a1'] }
      const z = { claim: 'z1', event: 'z', source: 'u' }
      expect(await tied(claims, {}, APART)).toEqual([{ ...z, row: 2 }])
      expect(await tied(claims, { sort: { by: 'date', reverse: true } }, APART)).toEqual([{ ...z, row: 0 }])
      expect(await tied(claims, { within: true, window: span('2023-12-01', '2024-02-15') }, APART)).toEqual([
        { ...z, row: null },
      ])
    })

    it('are only included claims', async () => {
      expect(await tied({ event: 'capture', claims: ['cap2'] }, WITHOUT_RUSSIA)).toEqual([])
    })
  })
}
