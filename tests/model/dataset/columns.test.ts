import { describe, expect, it } from 'vitest'
import { NOT_STATED } from '../../../src/model/claim'
import type { Columns } from '../../../src/model/dataset/columns'
import { columnsOf } from '../../../src/model/dataset/columnsOf'
import { claimId } from '../../../src/model/dataset/texts'
import { parseDay } from '../../../src/model/time/days'
import { DAY } from '../../../src/model/time/span'
import { claim, dataset, event, source } from '../../fixtures/dataset'

/** The texts that a column's numbers stand for. */
const read = (column: Uint32Array, dictionary: { values: string[] }) =>
  [...column].map((n) => dictionary.values[n])
const day = (text: string) => parseDay(text) ?? Number.NaN

const columns: Columns = columnsOf(
  dataset({
    sources: [
      source('cassad', 'Russia', { kind: 'blogger', reliability: 'E' }),
      source('press', ''),
      source('idle', 'Ukraine'),
    ],
    events: [
      event('e', [
        claim('a', 'cassad', 'asserts', { via: ['telegraph', 'The Examiner'], occurred: '../2024-12-09' }),
        claim('b', 'press', 'doubts', { reported: '2024-12-13/2024-12-15', occurred: 'a while ago' }),
      ]),
      event('empty', [], { tags: ['x', 'y', 'x', ''], place: { name: 'Plekhovo' } }),
      event('f', [
        claim('c', 'press', 'silent', { reported: '2024-12-13/..' }),
        claim('d', 'press', 'neither', { reported: '2024-12-13T23:59Z', occurred: '2024-12' }),
      ]),
    ],
  }),
)

describe('columns', () => {
  it("hold the claims of an event together, in the file's order", () => {
    expect([0, 1, 2, 3].map((c) => claimId(columns, c))).toEqual(['a', 'b', 'c', 'd'])
    expect([...columns.first]).toEqual([0, 2, 2, 4])
    expect([...columns.event]).toEqual([0, 0, 2, 2])
  })

  it('name source and publisher: the last carrier, or the source itself', () => {
    expect(read(columns.source, columns.dictionaries.source)).toEqual(['cassad', 'press', 'press', 'press'])
    const publishers = read(columns.publisher, columns.dictionaries.publisher)
    expect(publishers).toEqual(['The Examiner', 'press', 'press', 'press'])
  })

  it('spell what is missing: no affiliation, kind, reliability, place, tag', () => {
    const { affiliation, kind, reliability, place, tag } = columns.dictionaries
    expect(read(columns.affiliation, affiliation)).toEqual(['Russia', NOT_STATED, 'Ukraine'])
    expect(read(columns.kind, kind)).toEqual(['blogger', 'other', 'other'])
    expect(read(columns.reliability, reliability)).toEqual(['E', 'F', 'F'])
    expect(read(columns.place, place)).toEqual([NOT_STATED, 'Plekhovo', NOT_STATED])
    expect(read(columns.tags, tag)).toEqual([NOT_STATED, 'x', 'y', NOT_STATED])
    expect([...columns.firstTag]).toEqual([0, 1, 3, 4])
  })

  it('know a claim from the end of the last day that its report can mean, or never', () => {
    const [a, b, c, d] = [...columns.reported].map((date) => columns.dates.known[date])
    expect([a, c]).toEqual([Infinity, Infinity])
    expect(b).toBe(day('2024-12-15') + DAY)
    expect(d).toBe(day('2024-12-14'))
  })

  it('date what can be read', () => {
    const { dated, from, to, edgeFrom } = columns.dates
    const own = (column: Uint8Array | Float64Array) => [...columns.occurred].map((date) => column[date])
    expect(own(dated)).toEqual([1, 0, 0, 1])
    expect(own(from)).toEqual([-Infinity, Number.NaN, Number.NaN, day('2024-12-01')])
    expect(own(to)).toEqual([day('2024-12-10'), Number.NaN, Number.NaN, day('2025-01-01')])
    expect(own(edgeFrom)).toEqual([day('2024-12-09'), Number.NaN, Number.NaN, day('2024-12-01')])
  })

  it('take names of the language itself for plain names', () => {
    const odd = columnsOf(
      dataset({
        sources: [source('__proto__', 'constructor'), source('toString', '__proto__')],
        events: [
          event('e', [claim('hasOwnProperty', '__proto__'), claim('valueOf', 'toString')], {
            tags: ['__proto__'],
          }),
        ],
      }),
    )
    expect(read(odd.source, odd.dictionaries.source)).toEqual(['__proto__', 'toString'])
    expect(read(odd.affiliation, odd.dictionaries.affiliation)).toEqual(['constructor', '__proto__'])
    expect(read(odd.tags, odd.dictionaries.tag)).toEqual(['__proto__'])
  })
})
