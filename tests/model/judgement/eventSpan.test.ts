import { describe, expect, it } from 'vitest'
import { type Claim, STANCES } from '../../../src/model/claim'
import { differ, rivals } from '../../../src/model/judgement/eventSpan'
import { edges } from '../../../src/model/time/dateEnds'
import { readDate } from '../../../src/model/time/dates'
import type { Dated } from '../../../src/model/time/dateTypes'
import { claim, dataset, event } from '../../fixtures/dataset'
import { judged } from '../../fixtures/judged'

const spanOf = (...claims: Claim[]) => judged(dataset({ events: [event('e', claims)] })).spans[0]
const eventSpanOf = (...dates: string[]) => {
  const claims = dates.map((occurred, i) => claim(`${i}`, `s${i}`, 'asserts', { occurred }))
  return judged(dataset({ events: [event('e', claims)] })).eventSpans[0]
}
const dated = (text: string): Dated => {
  const { date } = readDate(text)
  if (!date) throw new Error(`${text} is no date`)
  return date
}
const day = (text: string) => dated(text).from
const [OPEN_FROM, OPEN_TO] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]

describe("an event's span", () => {
  it.each([
    ['of one day', ['2024-12-06'], day('2024-12-06'), day('2024-12-07')],
    ['from the first start to the last end', ['2024-12-06', '2024-12'], day('2024-12-01'), day('2025-01-01')],
    ['over a gap', ['2024-10-08', '2024-12-06'], day('2024-10-08'), day('2024-12-07')],
    ['open where nothing bounds it', ['../2024-12-09', '../2024-12-06'], OPEN_FROM, day('2024-12-10')],
    ['open to the right likewise', ['2024-12-09/..', '2024-12-06/'], day('2024-12-06'), OPEN_TO],
    [
      'bounded where another bounds it',
      ['../2024-12-09', '2024-12-06'],
      day('2024-12-06'),
      day('2024-12-10'),
    ],
    [
      'down to the bounded unit of an open date',
      ['../2024-12-04', '2024-12-06'],
      day('2024-12-04'),
      day('2024-12-07'),
    ],
    ['bounded by two open ones', ['../2024-12-04', '2024-12-10/..'], day('2024-12-04'), day('2024-12-11')],
    ['blind to what bounds nothing', ['../..', '2024-12-06'], day('2024-12-06'), day('2024-12-07')],
  ])('%s', (_, dates, from, to) => expect(eventSpanOf(...dates)).toMatchObject({ from, to }))

  it('is none where nothing can be read or bounds it', () => {
    expect(eventSpanOf()).toBeNull()
    expect(eventSpanOf('some day')).toBeNull()
    expect(eventSpanOf('../..')).toBeNull()
  })

  it('is that of voting assertions, where any asserts', () => {
    const at = (id: string, stance: Claim['stance'], occurred: string) => claim(id, id, stance, { occurred })
    const others = STANCES.filter((stance) => stance !== 'asserts').map((stance) =>
      at(stance, stance, '2024-11'),
    )
    expect(spanOf(at('a', 'asserts', '2024-12-06'), ...others)).toEqual({
      from: day('2024-12-06'),
      to: day('2024-12-07'),
    })
    expect(spanOf(claim('a', 'a'), ...others)).toEqual({ from: Number.NaN, to: Number.NaN })
  })

  it('is that of all included claims, where none asserts', () => {
    const at = (id: string, stance: Claim['stance'], occurred: string) => claim(id, id, stance, { occurred })
    expect(spanOf(at('a', 'denies', '2024-11'), at('b', 'neither', '2024-12-06'))).toEqual({
      from: day('2024-11-01'),
      to: day('2024-12-07'),
    })
  })

  it('ignores an assertion without a vote, and is that of all included claims where no assertion votes', () => {
    const claims = [
      claim('a', 'a', 'asserts', { occurred: '2024-12-06' }),
      claim('b', 'b', 'asserts', { occurred: '2024-12-01' }),
      claim('c', 'c', 'doubts', { occurred: '2024-11-20' }),
    ]
    const repeated = dataset({ events: [event('e', claims)], relations: ['b repeats a'] })
    expect(judged(repeated).spans[0]).toEqual({ from: day('2024-12-06'), to: day('2024-12-07') })
    expect(judged(repeated, ['a']).spans[0]).toEqual({ from: day('2024-11-20'), to: day('2024-12-02') })
  })
})

describe('the precision of a span of several dates', () => {
  it.each([
    ['2024-12-06', { exact: true, softFrom: false, softTo: false, fromUnit: 'day', toUnit: 'day' }],
    ['2024-12-06?', { exact: false, softFrom: true, softTo: true }],
    ['2024-12', { exact: false, softFrom: true, softTo: true, fromUnit: 'month', toUnit: 'month' }],
    ['../2024-12-09', { exact: false, softFrom: true, softTo: false, toUnit: 'day' }],
  ])('%s', (text, look) => expect(eventSpanOf(text)).toMatchObject(look))

  it('is soft at an end that only an uncertain date makes', () => {
    expect(eventSpanOf('2024-12-06', '2024-12-09~')).toMatchObject({
      softFrom: false,
      softTo: true,
      exact: false,
    })
  })

  it('is as coarse as the coarsest date that shares an end', () => {
    expect(eventSpanOf('2024-12-01', '2024-12')).toMatchObject({ fromUnit: 'month', toUnit: 'month' })
  })
})

describe('dates are rival where two do not meet', () => {
  it.each([
    [[], 0],
    [['2024-12-06'], 1],
    [['2024-12-06', '2024-12-06'], 1],
    [['2024-12-06', '2024-12-07'], 2],
    [['2024-12-06', '2024-12'], 1],
    [['2024-12-06', '2024-12-08', '2024-12'], 2],
    [['../2024-12-04', '../2024-12-10', '2024-12-09/2024-12-15'], 2],
    [['2024-12-01/2024-12-04', '2024-12-03/2024-12-08', '2024-12-07/2024-12-12'], 2],
    [['2024-12-01', '2024-12-03', '2024-12-05', '2024-12-01/2024-12-05'], 3],
    [['../..', '2024-12-06'], 1],
    [['../..', '../..'], 1],
    [['2024-12-06~', '2024-12-07'], 1],
    [['2024-12-06%', '2024-12-07'], 1],
    [['2024-12-06?', '2024-12-07'], 2],
    [['2024-12-06~', '2024-12-08'], 2],
    [['2024-12-06~', '2024-12-08~'], 1],
    [['2024-11~', '2024-12-31'], 1],
  ])('%j: %i', (dates, count) => expect(rivals(dates.map(dated))).toBe(count))

  it.each([
    [[], false],
    [['2024-12-06', '2024-12-06?'], false],
    [['2024-12-06', '2024-12'], true],
    [['../2024-12-06', '2024-12-06'], true],
  ])('%j differ at all: %s', (dates, told) => expect(differ(dates.map(dated))).toBe(told))
})

describe('the edges that a date adds to a span', () => {
  it.each([
    ['2024-12-06', '2024-12-06', '2024-12-07'],
    ['../2024-12-09', '2024-12-09', '2024-12-10'],
    ['2024-12/..', '2024-12-01', '2025-01-01'],
    ['../2024', '2024-01-01', '2025-01-01'],
  ])('%s: from %s to %s', (text, from, to) => {
    expect(edges(dated(text))).toEqual({ edgeFrom: day(from), edgeTo: day(to) })
  })

  it('are none without a bound', () => expect(edges(dated('../..'))).toBeNull())
})
