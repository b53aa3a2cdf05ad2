import { describe, expect, it } from 'vitest'
import { lasting, lengthOf, unitInName } from '../../../src/import/dates/lengths'

const minutes = (count: number) => ({ minutes: count, days: 0, months: 0, about: false })
const days = (count: number) => ({ minutes: 0, days: count, months: 0, about: false })
const months = (count: number) => ({ minutes: 0, days: 0, months: count, about: false })

describe('a length of time', () => {
  it.each([
    ['3 days', days(3)],
    ['1 day', days(1)],
    ['2 weeks and 1 day', days(15)],
    ['2 h 30 min', minutes(150)],
    ['1,5 Stunden', minutes(90)],
    ['half-open 02:30:00', null],
    ['02:30:00', minutes(150)],
    ['P3D', days(3)],
    ['PT2H30M', minutes(150)],
    ['18 months', months(18)],
    ['5 дней', days(5)],
    ['3 天', days(3)],
    ['3日間', days(3)],
    ['about 2 weeks', { ...days(14), about: true }],
  ])('%s', (text, length) => expect(lengthOf(text, undefined)).toEqual(length))

  it.each(['3', '2:30', '5 m', 'a while', '3 km', '0 days', ''])(
    'without a unit that is known, “%s” is none',
    (text) => expect(lengthOf(text, undefined)).toBeNull(),
  )

  it('of a number alone takes the unit that somebody told', () => {
    expect(lengthOf('3', 'day')).toEqual(days(3))
    expect(lengthOf('2:30', 'hour')).toEqual(minutes(150))
    expect(['Duration (days)', 'dauer_stunden', 'duration h', 'Duration', 'days'].map(unitInName)).toEqual([
      'day',
      'hour',
      'hour',
      undefined,
      undefined,
    ])
  })
})

describe('what began on a day and lasted so long', () => {
  it.each([
    ['2024-01-03', '3 days', '2024-01-03/2024-01-05'],
    ['2024-01-03', '1 day', '2024-01-03'],
    ['2024-01-03', '48 h', '2024-01-03/2024-01-04'],
    ['2024-01-31', '1 month', '2024-01-31/2024-02-28'],
    ['2024-02-29', '1 year', '2024-02-29/2025-02-27'],
    ['2024-03-05?', '2 days', '2024-03-05?/2024-03-06?'],
    ['2024-03-05', 'about 2 weeks', '2024-03-05/2024-03-18~'],
    ['2024-02', '2 months', '2024-02/2024-03'],
    ['2010', '3 years', '2010/2012'],
    ['-0043', '2 years', '-0043/-0042'],
    ['2024-01-05T23:00Z', '2 h 30 min', '2024-01-05T23:00Z/2024-01-06T01:30Z'],
  ])('%s, %s: %s', (start, text, edtf) => {
    const length = lengthOf(text, undefined)
    expect(length && lasting(start, length)).toEqual({ edtf })
  })

  it.each([
    ['2024-03-05', '2 h', 'the start has no clock time'],
    ['2024-03-05', '36 h', 'the start has no clock time'],
    ['2024-03', '3 days', 'the start is known to the month alone'],
    ['2010', '2 months', 'the start is known to the year alone'],
    ['2024-03-05/2024-03-09', '3 days', 'the start is no single day, month or year'],
    ['2024-01-05T10:00Z', 'about 2 h', 'it is not exact, and would make a clock time look so'],
  ])('%s, %s: not counted, since %s', (start, text, why) => {
    const length = lengthOf(text, undefined)
    expect(length && lasting(start, length)).toEqual({ why })
  })
})
