/** Habits of writing dates in more languages: nights, spans, bounds, parts of months and of days. */
import { beforeAll, describe, expect, it } from 'vitest'
import { humanDate } from '../../../src/import/dates/humanDates'
import { loadGrammar } from '../../../src/model/time/edtfDoor'

beforeAll(loadGrammar)

const read = (text: string) => humanDate(text, { order: null, serials: false })
const edtf = (text: string) => {
  const date = read(text)
  return 'edtf' in date ? date.edtf : date.why
}

describe('a night is a part of two days', () => {
  it.each([
    ['notte tra il 5 e il 6 marzo 2024', '2024-03-05/2024-03-06'],
    ['noite de 5 para 6 de março de 2024', '2024-03-05/2024-03-06'],
    ['w nocy z 5 na 6 marca 2024', '2024-03-05/2024-03-06'],
    ['5-6 Mart 2024 gecesi', '2024-03-05/2024-03-06'],
    // The night to the 5th begins on the 4th.
    ['в ночь на 5 марта 2024', '2024-03-04/2024-03-05'],
    ['Nacht zum 1. März 2024', '2024-02-29/2024-03-01'],
  ])('%s', (text, date) => {
    expect(edtf(text)).toBe(date)
  })
})

describe('spans and bounds', () => {
  it.each([
    ['tra il 5 e il 7 marzo 2024', '[2024-03-05..2024-03-07]'],
    ['entre 5 e 7 de março de 2024', '[2024-03-05..2024-03-07]'],
    ['między 5 a 7 marca 2024', '[2024-03-05..2024-03-07]'],
    ['5 ile 7 Mart 2024 arasında', '[2024-03-05..2024-03-07]'],
    ['od 5 do 7 marca 2024', '2024-03-05/2024-03-07'],
    ['dal 5 al 7 marzo 2024', '2024-03-05/2024-03-07'],
    ['до 5 марта 2024', '../2024-03-05'],
    ['do 5 marca 2024', '../2024-03-05'],
    ['até 5 de março de 2024', '../2024-03-05'],
    ['prima del 5 marzo 2024', '../2024-03-04'],
    ['po 5 marca 2024', '2024-03-06/..'],
    ['بعد 5 مارس 2024', '2024-03-06/..'],
    ['около 5 марта 2024', '2024-03-05~'],
    ['por volta de 5 de março de 2024', '2024-03-05~'],
    ['o/a 5 March 2024', '2024-03-05~'],
  ])('%s', (text, date) => {
    expect(edtf(text)).toBe(date)
  })
})

describe('parts of a month', () => {
  it.each([
    ['początek marca 2024', 'poczatek'],
    ['metà marzo 2024', 'meta'],
    ['meados de março de 2024', 'meados'],
    ['Mart 2024 sonu', 'sonu'],
    ['2024年3月初', '初'],
    ['2024년 3월 말', '말'],
    ['أواخر مارس 2024', 'اواخر'],
  ])('whose days nobody named are the whole: %s', (text, word) => {
    expect(read(text)).toEqual({
      edtf: '2024-03',
      lost: `“${word}” was left out, since it names no days; the whole was kept.`,
    })
  })

  it.each([
    ['2024年2月上旬', '[2024-02-01..2024-02-10]'],
    ['2024年2月下旬', '[2024-02-21..2024-02-29]'],
    ['2024년 2월 중순', '[2024-02-11..2024-02-20]'],
  ])('of ten days: %s', (text, date) => {
    expect(edtf(text)).toBe(date)
  })
})

it.each([
  ['5 March 2024 at dawn', 'at dawn'],
  ['2024-03-05 (night)', 'night'],
  ['5 марта 2024 утром', 'утром'],
])('a part of a day is left out, and that is said: %s', (text, part) => {
  expect(read(text)).toEqual({ edtf: '2024-03-05', lost: `“${part}” was left out; the day was kept.` })
})
