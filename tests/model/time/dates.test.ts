import { describe, expect, it } from 'vitest'
import { readDate } from '../../../src/model/time/dates'
import type { Dated } from '../../../src/model/time/dateTypes'
import { formatDay, startOf } from '../../../src/model/time/days'

function read(text: string): Dated {
  const reading = readDate(text)
  if (!reading.date) throw new Error(reading.why)
  return reading.date
}

const show = (ms: number) => (Number.isFinite(ms) ? formatDay(ms) : String(ms))
const span = (text: string) => `${show(read(text).from)} to ${show(read(text).to)}`
const why = (text: string) => {
  const reading = readDate(text)
  return reading.date ? 'it was read' : reading.why
}

describe('spans, the last day not included', () => {
  it.each([
    ['2024-12-06', '2024-12-06 to 2024-12-07'],
    ['2024-02', '2024-02-01 to 2024-03-01'],
    ['2024-12', '2024-12-01 to 2025-01-01'],
    ['2024', '2024-01-01 to 2025-01-01'],
    ['0000', '0000-01-01 to 0001-01-01'],
    ['0099', '0099-01-01 to 0100-01-01'],
    ['-0044-03-15', '-0044-03-15 to -0044-03-16'],
    ['-0001', '-0001-01-01 to 0000-01-01'],
    ['Y12345', 'Y12345 to Y12346'],
    ['Y-12345', 'Y-12345 to Y-12344'],
    ['2024-21', '2024-03-01 to 2024-06-01'],
    ['2024-22?', '2024-06-01 to 2024-09-01'],
    ['2024-23~', '2024-09-01 to 2024-12-01'],
    ['2024-24%', '2024-12-01 to 2025-03-01'],
    ['-0001-24', '-0001-12-01 to 0000-03-01'],
    ['2024-30', '2024-12-01 to 2025-03-01'],
    ['2024-34', '2024-04-01 to 2024-07-01'],
    ['2024-39', '2024-09-01 to 2025-01-01'],
    ['2024-41', '2024-07-01 to 2025-01-01'],
    ['202X', '2020-01-01 to 2030-01-01'],
    ['18XX', '1800-01-01 to 1900-01-01'],
    ['-18XX', '-1899-01-01 to -1799-01-01'],
    ['-000X', '-0009-01-01 to 0000-01-01'],
    ['XXXX', '0000-01-01 to Y10000'],
    ['2024-XX', '2024-01-01 to 2025-01-01'],
    ['2024-02-XX', '2024-02-01 to 2024-03-01'],
    ['2023-XX-XX~', '2023-01-01 to 2024-01-01'],
    ['2024-XX-31', '2024-01-31 to 2025-01-01'],
    ['2024-1X', '2024-10-01 to 2025-01-01'],
    ['202X-02-29', '2020-02-29 to 2028-03-01'],
    ['-202X-02-29', '-2028-02-29 to -2020-03-01'],
    ['1950S2', '1900-01-01 to 2000-01-01'],
    ['Y3E4', 'Y30000 to Y30001'],
  ])('%s: %s', (text, expected) => expect(span(text)).toBe(expected))

  it.each([
    ['2024-10-08/2024-10-13', '2024-10-08 to 2024-10-14'],
    ['2024-10/2024-12-15', '2024-10-01 to 2024-12-16'],
    ['1923-21/1924', '1923-03-01 to 1925-01-01'],
    ['0000/0000', '0000-01-01 to 0001-01-01'],
    ['-0002-02~/0003?', '-0002-02-01 to 0004-01-01'],
    ['../2024-12-09', '-Infinity to 2024-12-10'],
    ['/2024-12', '-Infinity to 2025-01-01'],
    ['2024-11-05/..', '2024-11-05 to Infinity'],
    ['2024-11-05/', '2024-11-05 to Infinity'],
    ['../..', '-Infinity to Infinity'],
    ['2024-11-12/2024-11-XX', '2024-11-12 to 2024-12-01'],
    ['[2024-12-13..2024-12-15]', '2024-12-13 to 2024-12-16'],
    ['[2024-12-07,2024-12-06]', '2024-12-06 to 2024-12-08'],
    ['{2024-12-12,2025-01}', '2024-12-12 to 2025-02-01'],
    ['[..2024-12-03]', '-Infinity to 2024-12-04'],
    ['{1960,1961-12..}', '1960-01-01 to Infinity'],
    ['[-0001,2024-21]', '-0001-01-01 to 2024-06-01'],
  ])('%s: %s', (text, expected) => expect(span(text)).toBe(expected))

  it('an interval may go from one clock time to another', () => {
    const { from, to, kind } = read('2024-12-06T10:30Z/2024-12-07T01:00Z')
    expect([from, to, kind]).toEqual([Date.UTC(2024, 11, 6, 10, 30), Date.UTC(2024, 11, 7, 1, 1), 'interval'])
  })

  it('a time with an offset is an instant in UTC', () => {
    expect(read('2024-12-06T01:30:15+02:00').from).toBe(Date.UTC(2024, 11, 5, 23, 30, 15))
    expect(read('2024-12-06T01:30:15+02:00').to).toBe(Date.UTC(2024, 11, 5, 23, 30, 16))
    expect(read('2024-12-06T23:00:00-0330').from).toBe(Date.UTC(2024, 11, 7, 2, 30))
    expect(read('2024-12-06T10:30Z').to - read('2024-12-06T10:30Z').from).toBe(60_000)
    expect(read('0045-12-06T10:30:00Z').from).toBe(startOf(45, 12, 6) + 37_800_000)
    expect(readDate('2024-12-06T10:30:00Z')).not.toHaveProperty('lost')
  })

  it('a time without an offset leaves the day, and says so', () => {
    const reading = readDate('2024-12-06T23:30:00')
    expect(span('2024-12-06T23:30:00')).toBe('2024-12-06 to 2024-12-07')
    expect(reading).toMatchObject({ lost: expect.stringContaining('23:30:00') })
    expect(readDate('2024-12-06T10:30:00.2507Z')).toMatchObject({ lost: expect.stringContaining('.2507') })
    const instant = Date.UTC(2024, 11, 6, 10, 30, 0, 250)
    expect(read('2024-12-06T10:30:00.250Z')).toMatchObject({ from: instant, to: instant + 1 })
    expect(readDate('2024-12-06T10:30:00.250Z')).not.toHaveProperty('lost')
  })

  it('the last years that can be placed are placed', () => {
    expect(read('Y271821').from).toBe(Number(startOf(271_821)))
    expect(read('Y-271821')).toMatchObject({ from: -8.64e15, to: startOf(-271_820) })
  })
})

describe('what is kept of a date', () => {
  it.each([
    [
      '2024-12-06',
      { kind: 'point', fromUnit: 'day', toUnit: 'day', exact: true, softFrom: false, softTo: false },
    ],
    ['2024-12-06~', { approximate: true, uncertain: false, exact: false, softFrom: true, softTo: true }],
    ['2024-?12-06', { approximate: false, uncertain: true, exact: false }],
    ['2024-12', { fromUnit: 'month', exact: false, softFrom: true, softTo: true }],
    ['2024-12-06T10:30:00Z', { fromUnit: 'second', exact: true }],
    ['2024-XX', { fromUnit: 'year', softFrom: true }],
    ['202X', { fromUnit: 'decade' }],
    ['2024-21', { fromUnit: 'season', point: expect.objectContaining({ season: 21 }) }],
    ['2024-10-08/2024-10-13', { kind: 'interval', exact: false, softFrom: false, softTo: false }],
    ['2024-10/2024-12-15', { fromUnit: 'month', toUnit: 'day', softFrom: true, softTo: false }],
    ['2024-10-08/2024-10-13?', { softFrom: false, softTo: true, uncertain: true }],
    ['../2024-12-09', { start: 'open', fromUnit: 'day', toUnit: 'day', softFrom: true, softTo: false }],
    ['2024-11/', { end: 'unknown', toUnit: 'month', softFrom: true, softTo: true }],
    ['[2024-12-06,2024-12-07]', { kind: 'oneOf', exact: false, softFrom: true, softTo: true }],
    ['{2024-12-06,2024-12-07}', { kind: 'allOf', softFrom: false, softTo: false }],
    [
      '[..2024-12-03]',
      { members: [{ first: 'open', last: expect.objectContaining({ text: '2024-12-03' }) }] },
    ],
    ['[2024-12-06]', { kind: 'point', text: '[2024-12-06]', exact: true }],
  ])('%s', (text, expected) => expect(read(text)).toMatchObject(expected))

  it.each([
    ['2024-10~', '2024-09-01 to 2024-12-01'],
    ['2024-10?', '2024-10-01 to 2024-11-01'],
    ['2024-12-06%', '2024-12-05 to 2024-12-08'],
    ['2024-10~/2024-12-15', '2024-09-01 to 2024-12-16'],
    ['../2024-12-09~', '-Infinity to 2024-12-11'],
    ['[2024-10,2024-12~]', '2024-10-01 to 2025-02-01'],
    ['2024-24~', '2024-09-01 to 2025-06-01'],
    ['202X~', '2010-01-01 to 2040-01-01'],
  ])('%s may meet a date within %s', (text, expected) => {
    const { grace } = read(text)
    expect(`${show(grace.from)} to ${show(grace.to)}`).toBe(expected)
  })
})

describe('what is refused, and why', () => {
  it.each([
    ['2004-02-30', 'There is no day 30 in the month 2004-02.'],
    ['2023-02-29', 'There is no day 29 in the month 2023-02.'],
    ['2023-02-29~', 'There is no day 29 in the month 2023-02.'],
    ['2023-02-29T10:00:00Z', 'There is no day 29 in the month 2023-02.'],
    ['2024-13', 'There is no month or season 13.'],
    ['-0000', 'There is no year -0000'],
    ['-0000-XX', 'There is no year -0000'],
    ['Y170000002', 'The year 170000002 lies beyond ±271,821'],
    ['Y-17E7', 'beyond ±271,821'],
    ['20240101', '“20240101” needs hyphens: 2024-01-01.'],
    ['202', '“202” is no year of four digits.'],
    ['Y2024', 'no EDTF date'],
    ['', 'The date is empty.'],
    ['2024-12-06 ', 'a space in it'],
    ['6 December 2024', 'a space in it'],
    ['yesterday', '“yesterday” is no EDTF date'],
    ['2024-12-06T25:00:00Z', 'clock time or an offset that does not exist'],
    ['2024-12-06T10:00:00+24:00', 'clock time or an offset that does not exist'],
    ['2024-12-06t10:00:00z', 'no EDTF date'],
    ['202X-21', 'no EDTF date'],
    ['20X3-02-29', 'No real day fits 20X3-02-29.'],
    ['2024-12-06/2024-12-05', 'It ends (2024-12-05) before it begins (2024-12-06).'],
    ['2024-06-11/2024-06', 'before it begins'],
    ['2024-24/2024-21', 'before it begins'],
    ['2024/2025/2026', 'one slash'],
    ['2024-12-06T10:00:00Z/2024-12-07', 'cannot hold a clock time'],
    ['2024-12-06T10:00:00+02:00/2024-12-07T10:00:00Z', 'cannot hold a clock time'],
    ['2024-12-06T10:00:60Z/2024-12-07T10:00:00Z', 'does not exist'],
    ['2024-12-06T10:00Z/2024-12-06T09:00Z', 'before it begins'],
    ['Y12345/2024', 'cannot hold a year with a Y'],
    ['2024/12-12', '“12-12” is no EDTF date'],
    ['[]', 'no EDTF date'],
    ['[..]', 'cannot stand'],
    ['[1984,..1990]', 'cannot stand'],
    ['[1984..,1990]', 'cannot stand'],
    ['{1990..1984}', 'before it begins'],
    ['{2024-02-30,2024-03-01}', 'There is no day 30'],
    ['[2024-12-06', 'no EDTF date'],
    ['9'.repeat(5000), 'too long'],
  ])('%s', (text, expected) => expect(why(text)).toContain(expected))

  it('says it shortly, whatever the noise', () => {
    expect(why('x'.repeat(3999)).length).toBeLessThan(150)
    expect(why(`Y${'9'.repeat(3000)}`).length).toBeLessThan(150)
  })
})
