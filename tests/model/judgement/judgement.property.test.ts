import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import type { Answer } from '../../../src/engine/answer/parts'
import type { Dataset } from '../../../src/model/claim'
import { readDate } from '../../../src/model/time/dates'
import { parseDay } from '../../../src/model/time/days'
import { DAY } from '../../../src/model/time/span'
import { FILTERS, SUBJECTS, type View, VOICES } from '../../../src/model/view'
import { choices, datasets, days, filtersOf } from '../../fixtures/arbitraries'
import { asking, countsOf } from '../../fixtures/ask'
import { oracle } from '../../fixtures/oracle'

vi.setConfig({ testTimeout: 60_000 })

type Asked = Awaited<ReturnType<typeof asking>>

/** The engine's answer in the oracle's words. */
async function told({ ask }: Asked, { events }: Dataset, view: Partial<View>) {
  const { rows } = await ask(view)
  const inView = events.flatMap(({ id }) => rows.filter((row) => row.id === id))
  return Promise.all(
    inView.map(async ({ id, status, eventSpan }) => {
      const { selected } = await ask({ ...view, event: id })
      const included = selected?.included ?? []
      return {
        id,
        included: included.map((claim) => claim.id),
        votes: included.filter(({ noVote }) => !noVote).map((claim) => claim.id),
        status,
        span: eventSpan && { from: eventSpan.from, to: eventSpan.to },
        contradicted: fieldsOf(selected),
      }
    }),
  )
}

const fieldsOf = (selected: Answer['selected']) =>
  [...new Set(selected?.contradictions.first.flatMap(({ about }) => about ?? []))].sort()

const nonZero = (counts: Record<string, number>) =>
  Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0))

describe('the engine and the rules written out plainly', () => {
  it('agree on which claims are included and vote, every status, every span and every contradicted field', async () => {
    await fc.assert(
      fc.asyncProperty(datasets, choices, async (dataset, choice) => {
        const engine = await asking(dataset)
        expect(await told(engine, dataset, choice)).toEqual(oracle(dataset, choice).events)
      }),
      { numRuns: 60 },
    )
  })

  it('agree on every count: that filter dropped, all others kept, computed anew', async () => {
    await fc.assert(
      fc.asyncProperty(datasets, choices, async (dataset, choice) => {
        const { ask, description } = await asking(dataset)
        const answer = await ask(choice)
        const { counts } = oracle(dataset, choice)
        for (const filter of FILTERS)
          expect(nonZero(countsOf(description, answer, filter)), filter).toEqual(counts[filter])
      }),
      { numRuns: 50 },
    )
  })
})

/** The dataset as if a source had never spoken. Whoever repeated it is left out of this test. */
function without(
  { events, relations = [], ...rest }: Dataset,
  silenced: string,
): [full: Dataset, less: Dataset] {
  const gone = new Set(
    events.flatMap(({ claims }) => claims.filter(({ source }) => source === silenced).map(({ id }) => id)),
  )
  const kept = relations.filter(({ kind, from, to }) => kind !== 'repeats' || gone.has(from) === gone.has(to))
  const less = events.map((event) => ({ ...event, claims: event.claims.filter(({ id }) => !gone.has(id)) }))
  return [
    { ...rest, events, relations: kept },
    { ...rest, events: less, relations: kept.filter(({ from, to }) => !gone.has(from) && !gone.has(to)) },
  ]
}

describe('filtering a source away', () => {
  it('equals never having had its claims', async () => {
    await fc.assert(
      fc.asyncProperty(datasets, choices, async (dataset, choice) => {
        const [full, less] = without(dataset, 's0')
        const { source: _, ...filters } = choice.filters
        const [filtered, never] = [await asking(full), await asking(less)]
        const silencing = { ...choice, filters: { ...filters, source: { except: ['s0'] } } }
        expect(await told(filtered, full, silencing)).toEqual(await told(never, less, { ...choice, filters }))
      }),
      { numRuns: 40 },
    )
  })

  it('gives no vote to claims that repeat it', async () => {
    await fc.assert(
      fc.asyncProperty(datasets, filtersOf(VOICES), async (dataset, filters) => {
        const { relations = [], sources } = dataset
        const repeating = {
          ...dataset,
          sources: sources.map(({ partOf: _, ...source }) => source),
          relations: relations.filter(({ kind }) => kind === 'repeats'),
        }
        const engine = await asking(repeating)
        const before = (await told(engine, repeating, {})).flatMap(({ votes }) => votes)
        const after = await told(engine, repeating, { filters })
        const included = after.flatMap((event) => event.included)
        expect(after.flatMap(({ votes }) => votes)).toEqual(before.filter((id) => included.includes(id)))
      }),
    )
  })
})

describe('subjects', () => {
  it('choose events and change no status, span, vote or difference', async () => {
    await fc.assert(
      fc.asyncProperty(datasets, choices, filtersOf(SUBJECTS), async (dataset, choice, subjects) => {
        const engine = await asking(dataset)
        const { filters } = choice
        const voices = Object.fromEntries(
          VOICES.flatMap((voice) => (filters[voice] ? [[voice, filters[voice]]] : [])),
        )
        const included = { asof: choice.asof, filters: voices }
        const all = await told(engine, dataset, included)
        const some = await told(engine, dataset, { ...choice, filters: { ...voices, ...subjects } })
        expect(all).toEqual(expect.arrayContaining(some))
        const differs = async (view: Partial<View>): Promise<Answer['differs']> =>
          (await engine.ask(view)).differs
        expect(await differs({ ...choice, filters: { ...voices, ...subjects } })).toEqual(
          await differs(included),
        )
      }),
      { numRuns: 40 },
    )
  })
})

describe('what is known on a day', () => {
  it('holds no later claim, none whose day is unknown, and all others', async () => {
    await fc.assert(
      fc.asyncProperty(datasets, days, async (dataset, asof) => {
        const engine = await asking(dataset)
        const included = new Set((await told(engine, dataset, { asof })).flatMap((event) => event.included))
        const end = (parseDay(asof) ?? 0) + DAY
        for (const { id, reported } of dataset.events.flatMap(({ claims }) => claims)) {
          const known = readDate(reported ?? '').date?.to ?? Infinity
          expect(included.has(id), `${id}, reported ${reported}, as of ${asof}`).toBe(known <= end)
        }
        const unknown = dataset.events
          .flatMap(({ claims }) => claims)
          .filter(({ reported }) => !Number.isFinite(readDate(reported ?? '').date?.to ?? Infinity))
        expect((await engine.ask({ asof })).unknownDay).toBe(unknown.length)
      }),
    )
  })

  it('includes more claims as the day gets later', async () => {
    await fc.assert(
      fc.asyncProperty(datasets, days, days, async (dataset, a, b) => {
        const engine = await asking(dataset)
        const known = async (asof: string) =>
          (await told(engine, dataset, { asof })).flatMap((event) => event.included)
        const [earlier, later] = [a, b].sort()
        expect(await known(later ?? b)).toEqual(expect.arrayContaining(await known(earlier ?? a)))
      }),
    )
  })
})
