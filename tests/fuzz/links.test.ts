import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readLink, writeLink } from '../../src/permalink/codec'
import { MOST_NAMED, sentence } from '../../src/permalink/notice'
import { settle } from '../../src/permalink/settle'
import { visited } from '../fixtures/stores'
import { brokenLink } from './brokenLink'
import { runs } from './runs'

describe('a link that arrives broken', async () => {
  const { description } = (await visited()).state()
  if (!description) throw new Error('The bundled record did not open.')

  it('opens to a view of the data, which has a link of its own, and what was lost is said in short', () => {
    fc.assert(
      fc.property(brokenLink, (fragment) => {
        const link = readLink(fragment)
        const { view, notices } = settle(link.view, link.rev, description)
        for (const said of [...link.notices, ...notices]) expect(sentence(said).length).toBeLessThan(400)
        expect(link.notices.length).toBeLessThanOrEqual(MOST_NAMED + 1)
        expect(notices.length).toBeLessThanOrEqual(MOST_NAMED + 1)
        const own = writeLink(view, description.revision)
        const again = readLink(own)
        expect(again.notices).toEqual([])
        expect(settle(again.view, again.rev, description).notices).toEqual([])
        expect(writeLink(again.view, description.revision)).toBe(own)
      }),
      { numRuns: runs(100_000, 1_000) },
    )
  })

  it('shows its events or says why not, and leaves the page whole', async () => {
    const { state } = await visited()
    await fc.assert(
      fc.asyncProperty(brokenLink, async (fragment) => {
        await state().visit(fragment)
        const { phase, answer, view } = state()
        expect(['ready', 'consent', 'failed']).toContain(phase.is)
        if (phase.is === 'ready') expect(answer?.totals.ofEvents).toBeGreaterThan(0)
        else expect(view.data).not.toBe('kursk-2024')
      }),
      { numRuns: runs(5_000, 50) },
    )
  })
})
