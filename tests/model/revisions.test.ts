/** Two small revisions, and the list of what differs between them, made by hand. */
import { expect, it } from 'vitest'
import type { Dataset } from '../../src/model/claim'
import { nothingChanged, revisionChanges } from '../../src/model/revisions'
import { claim, dataset, event, source } from '../fixtures/dataset'

const THEN = dataset({
  title: 'The bridge',
  license: 'CC BY 4.0',
  sources: [
    source('mayor', 'Town', { name: 'The mayor' }),
    source('paper', undefined, { name: 'The Paper' }),
  ],
  events: [
    event(
      'closing',
      [
        claim('c1', 'mayor', 'denies', { text: 'It never closed.', reported: '2024-12-09' }),
        claim('c2', 'paper', 'asserts', {
          text: 'It closed.',
          occurred: '2024-12-08',
          via: ['wire'],
          figures: { cars: [300, null] },
        }),
        claim('c3', 'paper', 'silent'),
      ],
      { title: 'Closing of the bridge', place: { name: 'Bridge' }, tags: ['traffic'] },
    ),
    event('flood', [claim('f1', 'paper')], { title: 'Flood' }),
    event('rumour', [claim('r1', 'mayor')], { title: 'A rumour' }),
  ],
  relations: ['c2 contradicts c1', 'r1 repeats f1'],
})

const NOW: Dataset = dataset({
  title: 'The bridge, corrected',
  license: 'CC BY 4.0',
  sources: [
    source('mayor', 'Council', { name: 'The mayor' }),
    source('paper', undefined, { name: 'The Paper' }),
    source('police', undefined, { name: 'The police' }),
  ],
  events: [
    event(
      'closure',
      [
        claim('c1', 'mayor', 'denies', { text: 'It never closed.', reported: '2024-12-09' }),
        claim('c2-b', 'paper', 'asserts', {
          previousIds: ['c2'],
          text: 'It closed.',
          occurred: '../2024-12-08',
          via: ['wire', 'post'],
          figures: { cars: [300, 400] },
          note: 'The date was misread.',
        }),
        claim('p1', 'police', 'asserts', { text: 'Closed.' }),
      ],
      {
        previousIds: ['closing'],
        title: 'Closing of the bridge',
        place: { name: 'Old bridge', lat: 1, lon: 2 },
        tags: ['traffic'],
      },
    ),
    event('flood', [claim('f1', 'paper'), claim('c3', 'paper', 'silent')], { title: 'Flood' }),
    event('fire', [claim('x1', 'police')], { title: 'Fire' }),
  ],
  relations: ['c2-b contradicts c1', 'p1 corroborates c2-b'],
})

it('tells what was added, changed field by field, and withdrawn', () => {
  const { claims, events, sources, relations, head, renamed } = revisionChanges(THEN, NOW)
  const told = ({ claim, source, event }: (typeof claims.added)[number]) =>
    `${claim.id}: ${source} ${claim.stance} ${event.title}`
  expect(claims.added.map(told)).toEqual([
    'p1: The police asserts Closing of the bridge',
    'x1: The police asserts Fire',
  ])
  expect(claims.withdrawn.map(told)).toEqual(['r1: The mayor asserts A rumour'])
  expect(claims.changed.map(({ of, fields }) => [told(of), fields])).toEqual([
    [
      'c2-b: The Paper asserts Closing of the bridge',
      [
        { field: 'occurred', before: '2024-12-08', now: '../2024-12-08' },
        { field: 'via', before: 'wire', now: 'wire; post' },
        { field: 'figures', before: 'cars: 300..', now: 'cars: 300..400' },
        { field: 'note', before: '', now: 'The date was misread.' },
      ],
    ],
    ['c3: The Paper silent Flood', [{ field: 'event', before: 'Closing of the bridge', now: 'Flood' }]],
  ])
  expect(events).toEqual({
    added: [{ id: 'fire', title: 'Fire' }],
    withdrawn: [{ id: 'rumour', title: 'A rumour' }],
    changed: [
      {
        of: { id: 'closure', title: 'Closing of the bridge' },
        fields: [{ field: 'place', before: 'name: Bridge', now: 'lat: 1; lon: 2; name: Old bridge' }],
      },
    ],
  })
  expect(sources).toEqual({
    added: [{ id: 'police', title: 'The police' }],
    withdrawn: [],
    changed: [
      {
        of: { id: 'mayor', title: 'The mayor' },
        fields: [{ field: 'affiliation', before: 'Town', now: 'Council' }],
      },
    ],
  })
  expect(relations).toEqual({ added: ['p1 corroborates c2-b'], withdrawn: ['r1 repeats f1'] })
  expect(head).toEqual([{ field: 'title', before: 'The bridge', now: 'The bridge, corrected' }])
  expect([...renamed]).toEqual([['closing', 'closure']])
})

it('tells what an id leads to that is in use again: to its bearer', () => {
  const then = dataset({ events: [event('a', []), event('b', [])] })
  const now = dataset({ events: [event('a', [], { previousIds: ['b'] }), event('b', [])] })
  const { events, renamed } = revisionChanges(then, now)
  expect([events.added, events.withdrawn, renamed.size]).toEqual([[], [], 0])
})

it('says so where nothing changed', () => {
  expect(nothingChanged(revisionChanges(THEN, structuredClone(THEN)))).toBe(true)
  expect(nothingChanged(revisionChanges(THEN, NOW))).toBe(false)
})
