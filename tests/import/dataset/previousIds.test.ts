/** Ids that events and claims had in earlier revisions (contracts.md, "Dataset format"). */
import { expect, it } from 'vitest'
import { openInMemory } from '../../fixtures/ask'
import { bytesOf, claim, dataset, event } from '../../fixtures/dataset'
import { readJson } from '../../fixtures/readJson'

it('are kept, also where claims of an event do not stand together, and given back', async () => {
  const data = dataset({
    events: [
      event('a', [claim('a1', 'x', 'asserts', { previousIds: ['a0'] })], {
        previousIds: ['old-a', 'older-a'],
      }),
      event('b', [claim('b1', 'y')]),
    ],
    story: [{ text: 'A step with an old link.', view: 'v=2&event=older-a' }],
  })
  const { exported, problems } = await openInMemory(bytesOf(data))
  expect(problems).toEqual([])
  expect((await exported(null)).events).toEqual(data.events)
})

it('are left out and named where they are in use', () => {
  const data = dataset({
    events: [
      event('a', [claim('a1', 'x', 'asserts', { previousIds: ['b1', 'c0'] })], { previousIds: ['b', 'z'] }),
      event('b', [claim('b1', 'y', 'asserts', { previousIds: ['c0'] })], { previousIds: ['z'] }),
    ],
  })
  const { dataset: read, problems } = readJson(JSON.stringify(data), 'ids.json')
  expect(problems.map(({ place, value, what, done }) => [place, value, what, done])).toEqual([
    ['events[0].previousIds[0]', 'b', 'is the id of an event now, so that it leads there', 'left out'],
    ['events[1].previousIds[0]', 'z', 'is a previous id of another event too, to which it leads', 'left out'],
    [
      'events[0].claims[0].previousIds[0]',
      'b1',
      'is the id of a claim now, so that it leads there',
      'left out',
    ],
    [
      'events[1].claims[0].previousIds[0]',
      'c0',
      'is a previous id of another claim too, to which it leads',
      'left out',
    ],
  ])
  expect(read?.events.map(({ previousIds, claims }) => [previousIds, claims[0]?.previousIds])).toEqual([
    [['z'], ['c0']],
    [[], []],
  ])
})

it('refuse a file where they are no list of texts', () => {
  const { dataset: read, problems } = readJson(
    JSON.stringify(dataset({ events: [event('a', [], { previousIds: [7] as unknown as string[] })] })),
    'ids.json',
  )
  expect(read).toBeNull()
  expect(problems[0]?.place).toBe('events[0].previousIds[0]')
})
