import { expect, it } from 'vitest'
import type { Mark } from '../../../../../src/engine/answer/lane'
import { bounded } from '../../../../../src/views/timeline/vis/marks/boundedSpan'
import { askIn, openInMemory } from '../../../../fixtures/ask'
import { bytesOf, claim, dataset, event } from '../../../../fixtures/dataset'

const day = (date: string) => Date.parse(`${date}T00:00:00Z`)

/** The mark of an event that claims date as given. */
async function markOf(dates: string[]): Promise<Mark> {
  const claims = dates.map((occurred, i) => claim(`c${i}`, `s${i}`, 'asserts', { occurred }))
  const { engine } = await openInMemory(bytesOf(dataset({ events: [event('e', claims)] })))
  const { marks } = await askIn(engine, { lanes: 'none' })
  return marks[0] as Mark
}

it.each([
  ['a day', ['2024-05-01'], '2024-05-01', '2024-05-02'],
  ['by a day: that day', ['../2024-05-01'], '2024-05-01', '2024-05-02'],
  [
    'by two days: from the first of them, so that no tick stands loose',
    ['../2024-05-01', '../2024-06-01'],
    '2024-05-01',
    '2024-06-02',
  ],
  ['from two days on: to the second', ['2024-05-01/..', '2024-06-01/..'], '2024-05-01', '2024-06-02'],
])('%s', async (_, dates, from, to) => {
  expect(bounded(await markOf(dates))).toEqual({ from: day(from), to: day(to) })
})
