/** "Without this source" equals filtering it away: the same question, asked in two ways. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Answer } from '../../../src/engine/answer/parts'
import type { Row } from '../../../src/engine/answer/row'
import { passes, toggled, withFilter } from '../../../src/model/filters'
import { DEFAULT_VIEW, FILTERS, type View, VOICES } from '../../../src/model/view'
import { choices, datasets } from '../../fixtures/arbitraries'
import { askIn, openInMemory, questionOf } from '../../fixtures/ask'
import { bytesOf } from '../../fixtures/dataset'

const SOURCES = fc.constantFrom('s0', 's1', 's2', 's3', 's4')

/** Every event that an included claim is about, shown or not. */
const judgedEvents = ({ filters, asof }: Pick<View, 'filters' | 'asof'>): Partial<View> => ({
  filters: Object.fromEntries(
    FILTERS.flatMap((name) => {
      const ticked = VOICES.some((voice) => voice === name) ? filters[name] : undefined
      return ticked ? [[name, ticked]] : []
    }),
  ),
  asof,
})

const span = ({ eventSpan }: Row) => eventSpan && [eventSpan.from, eventSpan.to]

/** What is other about the events of one list as against another, in the order of the file. */
function compared(before: Row[], now: Row[]) {
  const later = new Map(now.map((row) => [row.id, row]))
  const stay = before.flatMap((row) => {
    const other = later.get(row.id)
    return other ? [{ id: row.id, row, other }] : []
  })
  const idOf = ({ id }: { id: string }) => id
  return {
    gone: before.filter(({ id }) => !later.has(id)).map(idOf),
    statuses: stay.filter(({ row, other }) => row.status !== other.status).map(idOf),
    dates: stay.filter(({ row, other }) => `${span(row)}` !== `${span(other)}`).map(idOf),
  }
}

const told = ({ without }: Answer) => ({
  gone: without?.gone.first.map(({ id }) => id),
  statuses: without?.statuses.first.map(({ id }) => id),
  dates: without?.dates.first.map(({ id }) => id),
})

describe('without a source', () => {
  it('the answer equals that after the reader unticks it, whatever is ticked already', async () => {
    await fc.assert(
      fc.asyncProperty(datasets, choices, SOURCES, async (data, chosen, source) => {
        const { engine, description } = await openInMemory(bytesOf(data))
        const view = { ...DEFAULT_VIEW, ...chosen, sort: { by: 'title' as const, reverse: false } }
        const answer = await engine.ask(questionOf(view, { without: source }))

        const ticked = view.filters.source
        const all = description.values.source.map(({ value }) => value)
        const filters = passes(ticked, source)
          ? withFilter(view.filters, 'source', toggled(ticked, source, all))
          : view.filters
        const sorted = { sort: view.sort }
        const before = await askIn(engine, { ...judgedEvents(view), ...sorted })
        const after = await askIn(engine, { ...judgedEvents({ ...view, filters }), ...sorted })
        expect(told(answer)).toEqual(compared(before.rows, after.rows))
        expect(answer.without?.claims).toBe(before.totals.claims - after.totals.claims)
        for (const { id, before: was, now } of answer.without?.statuses.first ?? []) {
          expect(was.status).toBe(before.rows.find((row) => row.id === id)?.status)
          expect(now.status).toBe(after.rows.find((row) => row.id === id)?.status)
        }
        for (const { id, before: was, now } of answer.without?.dates.first ?? []) {
          expect(was.eventSpan).toEqual(before.rows.find((row) => row.id === id)?.eventSpan)
          expect(now.eventSpan).toEqual(after.rows.find((row) => row.id === id)?.eventSpan)
        }
      }),
      { numRuns: 100 },
    )
  })
})
