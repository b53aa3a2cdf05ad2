import { describe, expect, it } from 'vitest'
import type { Mark } from '../../../../src/engine/answer/lane'
import { asking } from '../../../fixtures/ask'
import { claim, dataset, event } from '../../../fixtures/dataset'
import { VILLAGE } from '../../../fixtures/village'

async function marksOf(lanes: 'none' | 'source', data = VILLAGE): Promise<Mark[]> {
  const { marks } = await (await asking(data)).ask({ lanes })
  return marks.filter((mark): mark is Mark => 'event' in mark)
}

describe('ticks', () => {
  it('are the dates of the claims that make the span, where they differ', async () => {
    const marks = await marksOf('none')
    const told = marks.flatMap(({ event, ticks }) =>
      ticks
        ? [[event, ticks.first.map(({ dated, sources }) => `${sources}: ${dated.text}`), ticks.more]]
        : [],
    )
    expect(told).toEqual([['bridge', ['Government in Kyiv: 2024-12-10', 'The Press: 2024-12-12'], 0]])
  })

  it('lie within the span', async () => {
    for (const { dates, ticks } of await marksOf('none'))
      for (const { from, to } of ticks?.first ?? []) {
        expect(from).toBeGreaterThanOrEqual(dates?.from ?? Number.NaN)
        expect(to).toBeLessThanOrEqual(dates?.to ?? Number.NaN)
      }
  })

  it('are none in source lanes', async () =>
    expect((await marksOf('source')).filter(({ ticks }) => ticks)).toEqual([]))

  it('are twelve at most; sources of one date share a tick', async () => {
    const claims = Array.from({ length: 16 }, (_, i) =>
      claim(`c${i}`, `s${i}`, 'asserts', { occurred: `2024-12-${10 + (i % 15)}` }),
    )
    const [mark] = await marksOf('none', dataset({ events: [event('e', claims)] }))
    expect(mark?.ticks?.first.length).toBe(12)
    expect(mark?.ticks?.more).toBe(3)
    expect(mark?.ticks?.first[0]?.sources).toEqual(['s0', 's15'])
  })
})
