import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { passes, toggled, withFilter } from '../../src/model/filters'
import { DEFAULT_VIEW, type ValueFilter } from '../../src/model/view'
import { readLink, writeLink } from '../../src/permalink/codec'

const ALL = ['-', 'Russia', 'Ukraine']

describe('ticking one box', () => {
  it('writes all but the unticked, from all', () => {
    expect(toggled(undefined, 'Russia', ALL)).toEqual({ except: ['Russia'] })
    expect(toggled({ except: ['Ukraine'] }, '-', ALL)).toEqual({ except: ['-', 'Ukraine'] })
  })

  it('adds to and takes from what alone is let through', () => {
    expect(toggled({ only: ['Russia'] }, '-', ALL)).toEqual({ only: ['-', 'Russia'] })
    expect(toggled({ only: ['Russia'] }, 'Russia', ALL)).toEqual({ only: [] })
    expect(toggled({ only: [] }, 'Ukraine', ALL)).toEqual({ only: ['Ukraine'] })
  })

  it('leaves the filter out once everything is let through again', () => {
    expect(toggled({ except: ['Russia'] }, 'Russia', ALL)).toBeUndefined()
    expect(toggled({ only: ['-', 'Russia'] }, 'Ukraine', ALL)).toBeUndefined()
  })

  it('ignores a listed value that the data does not have', () => {
    expect(toggled({ except: ['Atlantis', 'Russia'] }, 'Russia', ALL)).toBeUndefined()
    expect(toggled({ only: ['Atlantis', 'Russia'] }, 'Russia', ALL)).toEqual({ only: ['Atlantis'] })
  })
})

describe('one filter among others', () => {
  it('is set and left out without touching the others', () => {
    const filters = { source: { only: ['cassad'] } }
    const both = withFilter(filters, 'kind', { except: ['media'] })
    expect(both).toEqual({ source: { only: ['cassad'] }, kind: { except: ['media'] } })
    expect(withFilter(both, 'kind', undefined)).toEqual(filters)
    expect(filters).toEqual({ source: { only: ['cassad'] } })
  })
})

/** A dataset's values and a row of clicks on their boxes. */
const clicks = fc
  .uniqueArray(fc.string({ minLength: 1, unit: 'grapheme' }), { minLength: 1, maxLength: 8 })
  .chain((all) =>
    fc.record({
      all: fc.constant(all),
      start: fc.option(
        fc.oneof(
          fc.subarray(all).map((only): ValueFilter => ({ only })),
          fc.subarray(all, { minLength: 1 }).map((except): ValueFilter => ({ except })),
        ),
        { nil: undefined },
      ),
      row: fc.array(fc.constantFrom(...all), { maxLength: 12 }),
    }),
  )

describe('any sequence of clicks', () => {
  it('changes the clicked box and no other, each time', () => {
    fc.assert(
      fc.property(clicks, ({ all, start, row }) => {
        let ticked = start
        for (const clicked of row) {
          const next = toggled(ticked, clicked, all)
          for (const value of all) {
            expect(passes(next, value)).toBe(passes(ticked, value) !== (value === clicked))
          }
          ticked = next
        }
      }),
    )
  })

  it('leaves the filter absent exactly where every box is ticked', () => {
    fc.assert(
      fc.property(clicks, ({ all, start, row }) => {
        const end = row.reduce((ticked, clicked) => toggled(ticked, clicked, all), start)
        if (row.length) expect(end === undefined).toBe(all.every((value) => passes(end, value)))
      }),
    )
  })

  it('ends in a view that its link gives back, item for item', () => {
    fc.assert(
      fc.property(clicks, ({ all, row }) => {
        const end = row.reduce<ValueFilter | undefined>(
          (ticked, clicked) => toggled(ticked, clicked, all),
          undefined,
        )
        const view = { ...DEFAULT_VIEW, filters: withFilter({}, 'affiliation', end) }
        expect(readLink(writeLink(view, 'ab'.repeat(32))).view.filters).toEqual(view.filters)
      }),
    )
  })
})
