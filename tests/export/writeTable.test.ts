import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Detail } from '../../src/engine/answer/eventDetail'
import { fileName, safeName, tellingName } from '../../src/export/fileNames'
import { writeTable } from '../../src/export/writeTable'
import type { Dataset } from '../../src/model/claim'
import { details } from '../fixtures/answers'
import { choices, datasets } from '../fixtures/arbitraries'
import { openInMemory } from '../fixtures/ask'
import { bytesOf, claim, dataset, event, source } from '../fixtures/dataset'
import { ABOUT, reopened } from '../fixtures/exporting'

/** What of a dataset a table can carry: sources without groups, one repetition per claim, no other relations. */
function carried({ sources, events, relations = [], ...head }: Dataset): Dataset {
  const first = new Map(
    relations
      .filter(({ kind, from, to }) => kind === 'repeats' && from !== to)
      .reverse()
      .map((relation) => [relation.from, relation]),
  )
  return {
    ...head,
    sources: sources.map(({ partOf: _, ...one }) => one),
    events: events.map((one) => ({ ...one, claims: one.claims.map(bounded) })),
    relations: [...first.values()],
  }
}

/** Without figures that say nothing. */
const bounded = ({ figures = {}, ...one }: Dataset['events'][number]['claims'][number]) => {
  const said = Object.entries(figures).filter(
    ([, figure]) => typeof figure === 'number' || figure.some((end) => end !== null),
  )
  return said.length ? { ...one, figures: Object.fromEntries(said) } : one
}

/** Sources are known by their names, and carriers as they are shown. */
const byName = (all: Map<string, Detail>) =>
  [...all].map(([id, { contradictions, included, ...detail }]) => [
    id,
    {
      ...detail,
      included: included.map(({ source: { id: _, ...by }, ...one }) => ({ ...one, by })),
      contradictions: contradictions.first.map(({ sides, ...pair }) => ({
        ...pair,
        sides: sides.map(({ claim: { id: one } }) => one),
      })),
    },
  ])

describe('a table that is opened again', () => {
  it('has the same answers, whatever of it a table can carry', async () => {
    await fc.assert(
      fc.asyncProperty(datasets, choices, async (data, { asof, q, within, window }) => {
        const opened = await openInMemory(bytesOf(carried(data)))
        const { text, without } = writeTable(await opened.exported(null))
        const spoken = data.events.filter(({ claims }) => claims.length)
        fc.pre(spoken.length > 0)
        const again = await reopened(text, 'again.csv')
        const view = { asof, q, within, window }
        expect(byName(await details(again, view))).toEqual(byName(await details(opened, view)))
        expect(without).toHaveLength(spoken.length < data.events.length ? 1 : 0)
      }),
      { numRuns: 60 },
    )
  })

  it('has the same texts, whatever signs are in them', async () => {
    const text = fc
      .string({ unit: fc.constantFrom('"', "'", ',', ';', '=', '-', '@', '\n', '\t', 'a', 'ї', ' ') })
      .map((signs) => `${signs}.`)
    await fc.assert(
      fc.asyncProperty(text, text, text, async (title, said, note) => {
        const data = dataset({
          events: [event('e', [claim('c', 's', 'denies', { text: said, quote: said, note })], { title })],
        })
        const again = await reopened(writeTable(data).text, 'again.csv')
        const [one] = (await again.exported(null)).events
        // Space around a cell is no part of it.
        expect([one?.title, one?.claims[0]?.text, one?.claims[0]?.note].map((cell) => cell?.trim())).toEqual(
          [title, said, note].map((cell) => cell.trim()),
        )
      }),
      { numRuns: 60 },
    )
  })

  it('has all rows of the bundled record', async () => {
    const bytes = readFileSync('src/datasets/kursk-2024.json')
    const record = JSON.parse(bytes.toString()) as Required<Dataset>
    const opened = await openInMemory(Uint8Array.from(bytes).buffer)
    const { text, without } = writeTable(await opened.exported(null))
    const again = await reopened(`\ufeff${text}`, 'again.csv')
    expect(again.problems).toEqual([])
    expect(again.description).toMatchObject({ events: 19, claims: opened.description.claims })
    const others = record.relations.filter(({ kind }) => kind !== 'repeats').length
    const members = record.sources.filter(({ partOf }) => partOf).length
    expect(without).toContain(`${others} relations other than a first repetition are left out.`)
    expect(without).toContain(`${members} sources are in groups, which is left out.`)
    expect(without).toContain(`The story of ${record.story.length} steps is left out.`)
  })

  it('keeps sources of one name, or whose names make one id, apart', async () => {
    const data = dataset({
      sources: [
        source('a', undefined, { name: 'The Wire' }),
        source('b', undefined, { name: 'The Wire' }),
        source('c', undefined, { name: 'The-Wire' }),
      ],
      events: [event('e', [claim('c1', 'a'), claim('c2', 'b'), claim('c3', 'c')])],
    })
    const again = await reopened(writeTable(data).text, 'again.csv')
    expect((await again.exported(null)).sources.map(({ name }) => name)).toEqual([
      'The Wire (a)',
      'The Wire (b)',
      'The-Wire (c)',
    ])
  })
})

it('a table names what it has no room for, each thing once', () => {
  const { without } = writeTable({
    ...dataset({
      sources: [source('a', undefined, { partOf: 'b', about: 'A paper.' }), source('b')],
      events: [
        event('e', [claim('c1', 'a', 'asserts', { noVote: { why: 'repeats', by: 'X' } })], {
          tags: ['a;b'],
        }),
        event('empty', []),
      ],
    }),
    story: [{ text: 'Once', view: '' }],
    eras: [{ id: 'x', title: 'X', span: '2024' }],
  })
  expect(without).toEqual([
    '1 event without a claim is left out.',
    '1 claim without a vote, because of a claim that is left out, votes again.',
    '1 source is in a group, which is left out.',
    'What is said about 1 source is left out.',
    'A semicolon splits a tag, a carrier or a figure in 1 place.',
    'The story of 1 step is left out.',
    '1 era is left out.',
  ])
})

describe('file names', () => {
  it('say title and revision', () => {
    expect(fileName(ABOUT, 'json')).toBe('A village and a bridge (revision 0123456789ab).json')
  })

  it('say the rest, too, of files without room for it', () => {
    expect(tellingName({ ...ABOUT, leftOut: '8 of 19 events shown.' }, 'csv')).toBe(
      'A village and a bridge (revision 0123456789ab; CC BY 4.0; 8 of 19 events shown).csv',
    )
  })

  it('hold nothing that file systems forbid, and are not too long', () => {
    expect(safeName('a/b\\c: "d" <e>\n|f?*')).toBe('a b c d e f')
    for (const word of ['Title ', 'Плёхово 😀 ']) {
      const long = tellingName({ ...ABOUT, title: word.repeat(50), leftOut: word.repeat(50) }, 'csv')
      expect(new TextEncoder().encode(long).length).toBeLessThan(255)
    }
    expect(fileName({ ...ABOUT, title: '///' }, 'json')).toBe('Claimline (revision 0123456789ab).json')
  })
})
