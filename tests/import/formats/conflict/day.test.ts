import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readDay } from '../../../../src/import/formats/conflict/day'
import type { DateOrder } from '../../../../src/model/mapping'
import { daysIn } from '../../../../src/model/time/days'

const read = (text: string, order: DateOrder | null = null, year = '', serials = false) => {
  const reading = readDay(text, { order, serials }, year)
  return 'day' in reading ? reading.day : reading.why
}

it.each([
  '2024-12-06',
  '2024-12-06 00:00:00.000',
  '2024-12-06T00:00:00Z',
  '2024/12/6',
  '20241206',
  '06 December 2024',
  '6 Dec. 2024',
  '6-Dec-2024',
  '06dec2024',
  'December 6, 2024',
])('reads %s', (text) => {
  expect(read(text)).toBe('2024-12-06')
})

it('takes the order of numbers from a number that can only be a day, or from the reader', () => {
  expect(read('25/12/2024')).toBe('2024-12-25')
  expect(read('12/25/2024 0:00')).toBe('2024-12-25')
  expect(read('04/04/2020')).toBe('2020-04-04')
  expect(read('03/04/2020')).toMatch(/^leaves open/)
  expect([read('03/04/2020', 'day first'), read('03.04.2020', 'month first')]).toEqual([
    '2020-04-03',
    '2020-03-04',
  ])
})

it('reads a year of two digits by the row’s year, and serial numbers only where the reader says so', () => {
  expect([read('6-Dec-24', null, '2024'), read('6-Dec-24')]).toEqual([
    '2024-12-06',
    'has a year of two digits only',
  ])
  expect([read('45632', null, '', true), read('45632')]).toEqual(['2024-12-06', 'is no day that can be read'])
})

it('never gives the nearest day for one that does not exist', () => {
  expect(read('2004-02-30')).toBe('is no day of the calendar')
  expect(read('31 November 2024')).toBe('is no day of the calendar')
  expect(read('6 Foo 2024')).toBe('names no month that can be read')
})

it('reads every day however it is spelled', () => {
  const day = fc
    .tuple(
      fc.integer({ min: 1900, max: 2100 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 31 }),
    )
    .filter(([year, month, day]) => day <= daysIn(year, month))
  fc.assert(
    fc.property(day, ([y, m, d]) => {
      const iso = `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`
      expect([iso, `${iso} 00:00`, `${y}/${m}/${d}`].map((text) => read(text))).toEqual([iso, iso, iso])
      expect([read(`${d}/${m}/${y}`, 'day first'), read(`${m}/${d}/${y}`, 'month first')]).toEqual([iso, iso])
    }),
  )
})
