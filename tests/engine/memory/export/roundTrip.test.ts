/** A dataset that was given back and is opened again has the same answers. */
import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Detail } from '../../../../src/engine/answer/eventDetail'
import { memoryOpener } from '../../../../src/engine/memory/opener'
import type { Reading } from '../../../../src/model/opening'
import { DEFAULT_VIEW, LANES, type View } from '../../../../src/model/view'
import { details, everything } from '../../../fixtures/answers'
import { choices, datasets } from '../../../fixtures/arbitraries'
import { type OpenedWell, openInMemory } from '../../../fixtures/ask'
import { bytesOf, claim, dataset, event, fileOf, source } from '../../../fixtures/dataset'

const again = async (opened: OpenedWell, shown: View | null = null): Promise<OpenedWell> => {
  const reopened = await openInMemory(bytesOf(await opened.exported(shown)), 'again.json')
  // Those of the file itself are told again; nothing may be refused, listed or left out.
  expect(reopened.problems.filter(({ done }) => done !== 'kept' && done !== 'kept as text')).toEqual([])
  return reopened
}

const SAMPLES = new URL('../../../import/samples/', import.meta.url)

/** A sample in whatever format; where a question is asked, the guess is taken. */
async function openSample(name: string): Promise<OpenedWell> {
  const file = fileOf(readFileSync(new URL(name, SAMPLES), 'utf8'), name)
  const open = (reading: Reading) => memoryOpener().open([file], reading)
  const first = await open({})
  const guess = !first.ok && first.inquiry?.about === 'columns' ? first.inquiry.guess.mapping : null
  const opened = guess ? await open({ mappings: [guess] }) : first
  if (!opened.ok) throw new Error(`${name} was refused: ${JSON.stringify(opened)}`)
  return opened
}

describe('the whole dataset, given back and opened again', () => {
  async function expectSame(opened: OpenedWell): Promise<void> {
    const reopened = await again(opened)
    const { revision: _, ...described } = opened.description
    expect(reopened.description).toMatchObject(described)
    for (const lanes of LANES)
      expect(await everything(reopened, { lanes })).toEqual(await everything(opened, { lanes }))
    expect(await details(reopened)).toEqual(await details(opened))
  }

  it('has the same answers: the bundled record', async () => {
    const bytes = Uint8Array.from(readFileSync('src/datasets/kursk-2024.json')).buffer
    await expectSame(await openInMemory(bytes))
  })

  // An empty collection is refused, as there is nothing to open.
  it.each(readdirSync(SAMPLES).filter((name) => !name.startsWith('empty')))(
    'has the same answers: %s',
    async (name) => {
      await expectSame(await openSample(name))
    },
  )

  it('has the same answers: whatever dataset and view', async () => {
    await fc.assert(
      fc.asyncProperty(datasets, choices, async (data, choice) => {
        const opened = await openInMemory(bytesOf(data))
        const reopened = await again(opened)
        expect(await everything(reopened, choice)).toEqual(await everything(opened, choice))
        expect(await details(reopened, choice)).toEqual(await details(opened, choice))
      }),
      { numRuns: 60 },
    )
  })

  it('keeps made ids apart from given ones', async () => {
    const table = 'event_title,source,claim_id\nFlood,A,\nFlood,A,flood/a/1\n'
    const { exported } = await openInMemory(new TextEncoder().encode(table).buffer, 'file.csv')
    const { id, events } = await exported(null)
    expect(events[0]?.claims.map((one) => one.id)).toEqual(['flood/a/1-2', 'flood/a/1'])
    expect(id, 'an id that a file may have').toBe('a-file')
  })
})

describe('what a view shows, given back and opened again', () => {
  /** A detail as the excerpt can tell it: nothing is left out of it, and what contradicts a claim on an event that is not
   *  shown is not there. A collective of which no member is in it is told like any source. Rows of events of which nobody
   *  has spoken yet are not in it, so others move up. */
  const shownOf = (all: Map<string, Detail>) =>
    [...all].map(
      ([
        id,
        { before: _, hiddenBy: __, leftOut: ___, row: ____, contradictions, included, line, ...detail },
      ]) => {
        const pairs = contradictions.first.filter(({ sides }) =>
          sides.every(({ on }) => !on || all.has(on.id)),
        )
        const told = pairs.map(({ sides, ...pair }) => ({ ...pair, sides: sides.map((one) => one.claim.id) }))
        const claims = included.map(({ noVote, source: { collective: _____, ...by }, ...one }) => ({
          ...one,
          source: by,
          noVote: noVote && why(noVote),
        }))
        return [id, { ...detail, line: lineOf(line), contradictions: told, included: claims }]
      },
    )

  /** Its claim line without the rings of what is left out, which are not in the excerpt. */
  const lineOf = ({ before: _, total: __, claims, ...line }: Detail['line']) => ({
    ...line,
    claims: claims.filter((one) => one.included).map(({ against: ___, ...one }) => one),
  })

  const why = ({ why: said, by }: NonNullable<Detail['included'][number]['noVote']>) => {
    expect(by).not.toBe('')
    return said === 'retracts' || said === 'supersedes' ? 'overturned' : said
  }

  const expectShown = async (opened: OpenedWell, view: Partial<View>) => {
    const reopened = await again(opened, { ...DEFAULT_VIEW, ...view })
    expect(shownOf(await details(reopened))).toEqual(shownOf(await details(opened, view)))
  }

  it('has the answers of the view: whatever dataset and view', async () => {
    await fc.assert(
      fc.asyncProperty(datasets, choices, async (data, choice) => {
        await expectShown(await openInMemory(bytesOf(data)), choice)
      }),
      { numRuns: 60 },
    )
  })

  it('has the answers of the view: an excerpt of an excerpt', async () => {
    await fc.assert(
      fc.asyncProperty(datasets, choices, choices, async (data, first, second) => {
        const opened = await openInMemory(bytesOf(data))
        await expectShown(await again(opened, { ...DEFAULT_VIEW, ...first }), second)
      }),
      { numRuns: 60 },
    )
  })

  it('has the answers of the view: the bundled record without Russia’s side, as of a day', async () => {
    const opened = await openInMemory(Uint8Array.from(readFileSync('src/datasets/kursk-2024.json')).buffer)
    await expectShown(opened, { filters: { affiliation: { except: ['Russia'] } }, asof: '2024-12-15' })
    await expectShown(opened, { filters: { tag: { only: ['Plekhovo'] }, stance: { only: ['denies'] } } })
  })

  it('says who takes the vote of a claim, where that claim is left out', async () => {
    const data = dataset({
      sources: [source('moscow', 'Russia', { name: 'Moscow' }), source('mod', 'Russia'), source('wire')],
      events: [
        event('raid', [
          claim('r1', 'moscow'),
          claim('r2', 'wire'),
          claim('r3', 'mod', 'asserts', { occurred: '2024-12-06' }),
        ]),
        event('later', [claim('l1', 'moscow', 'asserts', { reported: '2025-04-26' })]),
      ],
      relations: ['r2 repeats r1', 'l1 supersedes r3'],
    })
    const opened = await openInMemory(bytesOf(data))
    const view = { ...DEFAULT_VIEW, filters: { source: { only: ['wire', 'mod', 'moscow'] } }, q: 'raid' }
    const { events } = await opened.exported(view)
    expect(events.flatMap(({ claims }) => claims.map(({ id, noVote }) => [id, noVote]))).toEqual([
      ['r1', undefined],
      ['r2', undefined],
      ['r3', { why: 'supersedes', by: 'Moscow', reported: '2025-04-26' }],
    ])
    const only = { ...DEFAULT_VIEW, filters: { source: { only: ['wire'] } } }
    const reopened = await again(opened, only)
    const { selected } = await everything(reopened, { event: 'raid' })
    expect(selected?.included[0]?.noVote).toMatchObject({ why: 'repeats', by: 'Moscow', claim: '' })
    expect(selected?.status).toBe('unconfirmed')
  })
})
