import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  columnLabels,
  columnsRead,
  missingColumns,
  readMapping,
  signature,
} from '../../../src/import/mapping/readMapping'
import type { Mapping } from '../../../src/model/mapping'

const MAPPING: Mapping = {
  format: 'claimline-mapping/1',
  title: { columns: ['a', 'b'], joint: ' ' },
  event: { each: 'row' },
  source: { text: 'Town Book' },
  occurred: { year: 'y', month: 'm' },
  precision: { column: 'p', values: { x: 'year' } },
  stance: { column: 's', values: { no: 'denies' } },
  place: { column: 'a' },
  order: 'day first',
  serials: false,
}

describe('a saved mapping', () => {
  it('reads back', () => expect(readMapping(JSON.stringify(MAPPING))).toEqual({ mapping: MAPPING }))

  it('unknown keys are ignored', () =>
    expect(readMapping(JSON.stringify({ ...MAPPING, later: 1 }))).toEqual({ mapping: MAPPING }))

  it.each<[string, object, string, string]>([
    ['title', { title: undefined }, 'title', 'is required and missing'],
    ['title', { title: { columns: [], joint: '' } }, 'title.columns', 'must name a column'],
    ['order', { order: 'year first' }, 'order', 'should be “day first”, “month first” or null'],
    ['serials', { serials: 1 }, 'serials', 'should be boolean'],
    ['source', { source: 'Quelle' }, 'source', 'should name a column, or a text for all rows'],
    [
      'occurred',
      { occurred: { start: 'a', end: 'b', means: 'perhaps' } },
      'occurred',
      'should name a column, or a start and an end with what they mean (“lasted” or “within”), or a year’s column',
    ],
    [
      'stance',
      { stance: { column: 's', values: { no: 'nope' } } },
      'stance.values.no',
      'should be asserts or denies or doubts or neither or silent',
    ],
    ['format', { format: 'claimline/1' }, 'format', 'should be claimline-mapping/1'],
  ])('says what is wrong with %s', (_, broken, place, what) => {
    const read = readMapping(JSON.stringify({ ...MAPPING, ...broken }))
    expect(read).toMatchObject({ wrong: [{ place, what }] })
  })

  it.each(['', '{', 'null', '[]', '1'])('%s is none', (text) => {
    expect('wrong' in readMapping(text)).toBe(true)
  })
})

describe('columns', () => {
  it('have labels of their own', () => {
    expect(columnLabels(['\ufeffdate', ' date ', '', 'date', 'column 3'])).toEqual([
      'date',
      'date (2)',
      'column 3',
      'date (3)',
      'column 3 (2)',
    ])
  })

  it('no two labels are equal, whatever the header', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('', 'a', 'a (2)', 'column 1', ' a')), (header) => {
        expect(new Set(columnLabels(header)).size).toBe(header.length)
      }),
    )
  })

  it('those that are read, each once', () =>
    expect(columnsRead(MAPPING)).toEqual(['a', 'b', 'y', 'm', 'p', 's']))

  it('those that are missing', () =>
    expect(missingColumns(MAPPING, ['A', 'y', 'm ', 'x'])).toEqual(['b', 'p', 's']))

  it('a signature is the columns’, not their order’s', () => {
    expect(signature(['Date ', 'source'])).toBe(signature(['source', 'DATE']))
    expect(signature(['a,b'])).not.toBe(signature(['a', 'b']))
    expect(signature(['a', 'a'])).not.toBe(signature(['a']))
  })
})
