import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Description } from '../../src/model/description'
import { FILTERS, type Filter, type ValueFilter } from '../../src/model/view'
import { shorter } from '../../src/permalink/shorter'

const sources = ['a', 'b', 'c', 'd', 'e']
const values = Object.fromEntries(
  FILTERS.map((filter) => [filter, sources.map((value) => ({ value, label: value, events: 1 }))]),
) as Description['values']

const through = (ticked: ValueFilter | undefined): string[] =>
  sources.filter((value) =>
    !ticked ? true : 'only' in ticked ? ticked.only.includes(value) : !ticked.except.includes(value),
  )

describe('the shorter spelling of a list', () => {
  it('says what is left out where that is less', () => {
    expect(shorter({ source: { only: ['a', 'b', 'c', 'd'] } }, { values })).toEqual({
      source: { except: ['e'] },
    })
    expect(shorter({ source: { except: ['a', 'b', 'c', 'd'] } }, { values })).toEqual({
      source: { only: ['e'] },
    })
  })

  it('leaves lists of words that the data does not name in full', () => {
    const filters = { status: { only: ['a', 'b', 'c', 'd'] } }
    expect(shorter(filters, { values })).toEqual(filters)
  })

  it('lets the same values through', () => {
    const list = fc.subarray(sources)
    const ticked = fc.oneof(
      list.map((only) => ({ only })),
      list.filter(({ length }) => length > 0).map((except) => ({ except })),
    )
    const filter = fc.constantFrom<Filter>('source', 'publisher', 'affiliation', 'place', 'tag')
    fc.assert(
      fc.property(filter, ticked, (name, before) => {
        expect(through(shorter({ [name]: before }, { values })[name])).toEqual(through(before))
      }),
      { numRuns: 10_000 },
    )
  })
})
