import { describe, expect, it } from 'vitest'
import {
  dayAfter,
  daysIn,
  formatDay,
  formatInstant,
  parseDay,
  parseMoment,
  shift,
  startOf,
} from '../../../src/model/time/days'

const iso = (ms: number | null | undefined) =>
  ms === null || ms === undefined ? ms : new Date(ms).toISOString()

describe('days', () => {
  it.each([
    ['2024-12-06', '2024-12-06T00:00:00.000Z'],
    ['2024-02-29', '2024-02-29T00:00:00.000Z'],
    ['0045-03-01', '0045-03-01T00:00:00.000Z'],
    ['0000-02-29', '0000-02-29T00:00:00.000Z'],
    ['-0479-03-01', '-000479-03-01T00:00:00.000Z'],
    ['-9999-01-01', '-009999-01-01T00:00:00.000Z'],
  ])('%s is read and written back', (day, instant) => {
    expect(iso(parseDay(day))).toBe(instant)
    expect(formatDay(parseDay(day) ?? Number.NaN)).toBe(day)
  })

  it.each([
    '2023-02-29',
    '1900-02-29',
    '2024-13-01',
    '2024-00-01',
    '2024-01-00',
    '2024-04-31',
    '-0000-01-01',
  ])('%s is no day', (text) => expect(parseDay(text)).toBeNull())

  it.each([
    '',
    '2024-12',
    '2024',
    '20241206',
    '2024-12-6',
    ' 2024-12-06',
    '2024-12-06T10:30Z',
    '2024-12-06~',
  ])('a day is not spelled “%s”', (text) => expect(parseDay(text)).toBeNull())

  it('names the day of any instant within it', () => {
    expect(formatDay(Date.UTC(2024, 11, 6, 23, 59, 59, 999))).toBe('2024-12-06')
    expect(formatDay(startOf(12345))).toBe('Y12345')
    expect(formatDay(Number.POSITIVE_INFINITY)).toBe('Y275760')
  })

  it('goes to the next day over months, leap days and the year 0', () => {
    expect(dayAfter('2024-02-28')).toBe('2024-02-29')
    expect(dayAfter('2024-12-31')).toBe('2025-01-01')
    expect(dayAfter('-0001-12-31')).toBe('0000-01-01')
    expect(dayAfter('2024-12')).toBeNull()
  })

  it('shifts by units, also within the first century and before it', () => {
    expect(shift(startOf(2024, 3), 'month', -1)).toBe(startOf(2024, 2))
    expect(shift(startOf(100), 'decade', -1)).toBe(startOf(90))
    expect(shift(startOf(0), 'year', -1)).toBe(startOf(-1))
    expect(shift(startOf(-271_821), 'year', -1)).toBe(-8.64e15)
    expect(shift(startOf(2024), 'day', 1)).toBe(startOf(2024, 1, 2))
  })

  it('knows the lengths of months', () => {
    expect([daysIn(2024, 2), daysIn(2023, 2), daysIn(1900, 2), daysIn(2000, 2)]).toEqual([29, 28, 28, 29])
    expect([daysIn(0, 2), daysIn(-4, 2), daysIn(-1, 2), daysIn(2024, 13)]).toEqual([29, 29, 28, 0])
  })
})

describe('moments of a permalink', () => {
  it.each([
    ['2024-12-06', '2024-12-06T00:00:00.000Z', '2024-12-07T00:00:00.000Z'],
    ['2024-12', '2024-12-01T00:00:00.000Z', '2025-01-01T00:00:00.000Z'],
    ['2024', '2024-01-01T00:00:00.000Z', '2025-01-01T00:00:00.000Z'],
    ['Y-12345', '-012345-01-01T00:00:00.000Z', '-012344-01-01T00:00:00.000Z'],
    ['2024-12-06T10:30Z', '2024-12-06T10:30:00.000Z', '2024-12-06T10:31:00.000Z'],
    ['-0479-12-06T23:59:59Z', '-000479-12-06T23:59:59.000Z', '-000479-12-07T00:00:00.000Z'],
  ])('%s', (text, from, to) => {
    const span = parseMoment(text)
    expect([iso(span?.from), iso(span?.to)]).toEqual([from, to])
  })

  it.each([
    '2024-02-30T10:30Z',
    '2024-12-06T24:00Z',
    '2024-12-06T10:60Z',
    '2024-12-06T10:30',
    '2024-12-06T10:30+02:00',
    'Y999999',
    'Y2024',
    '..',
    '__proto__',
  ])('refuses %s', (text) => expect(parseMoment(text)).toBeNull())

  it('spells instants to the minute and the second', () => {
    const instant = Date.UTC(2024, 11, 6, 9, 5, 7)
    expect(formatInstant(instant, 'minute')).toBe('2024-12-06T09:05Z')
    expect(formatInstant(instant, 'second')).toBe('2024-12-06T09:05:07Z')
    expect(formatInstant(startOf(-479, 3, 1), 'minute')).toBe('-0479-03-01T00:00Z')
    expect(parseMoment(formatInstant(instant, 'second'))?.from).toBe(instant)
  })
})
