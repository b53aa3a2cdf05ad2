/** Dates in more languages and habits. */
import { beforeAll, describe, expect, it } from 'vitest'
import { type HowDates, humanDate } from '../../../src/import/dates/humanDates'
import { loadGrammar } from '../../../src/model/time/edtfDoor'

beforeAll(loadGrammar)

const HOW: HowDates = { order: null, serials: false }
/** EDTF, ` !` where something was left out or assumed; `undated`. */
const read = (text: string, how: Partial<HowDates> = {}) => {
  const date = humanDate(text, { ...HOW, ...how })
  return 'why' in date ? 'undated' : date.edtf + (date.lost ? ' !' : '')
}

describe('names of months from CLDR', () => {
  it.each([
    ['Portuguese', '7 de fevereiro de 2023', '2023-02-07'],
    ['Portuguese, ordinal', '1º de março de 2023', '2023-03-01'],
    ['Italian', '7 maggio 2023', '2023-05-07'],
    ['Turkish', '7 Şubat 2023 Salı', '2023-02-07'],
    ['Turkish, capitals', '7 KASIM 2023', '2023-11-07'],
    ['Spanish', '7 de septiembre de 2023', '2023-09-07'],
    ['French', '7 février 2023', '2023-02-07'],
    ['German', '7. Februar 2023', '2023-02-07'],
    ['Polish, beside a day', '7 lutego 2023 r.', '2023-02-07'],
    ['Polish, alone', 'październik 2023', '2023-10'],
    ['Ukrainian', '7 лютого 2023 року', '2023-02-07'],
    ['Russian', '7 февраля 2023 г.', '2023-02-07'],
    ['Arabic', '7 فبراير 2023', '2023-02-07'],
    ['Arabic, its digits', '٧ فبراير ٢٠٢٣', '2023-02-07'],
    ['Arabic of the Levant', '7 تشرين الأول 2023', '2023-10-07'],
    ['Korean', '2023년 2월 7일', '2023-02-07'],
    ['Korean, a month', '2023년 2월', '2023-02'],
    ['Chinese', '2023年2月7日', '2023-02-07'],
    ['Japanese, with its day', '2023年2月7日(火)', '2023-02-07'],
    ['a range', '7–9 de fevereiro de 2023', '2023-02-07/2023-02-09'],
  ])('%s', (_, text, expected) => expect(read(text)).toBe(expected))
})

describe('some days of a longer time', () => {
  it.each([
    ['week of 6 February 2023', '[2023-02-06..2023-02-12]'],
    ['the week beginning 5 February 2023', '[2023-02-05..2023-02-11]'],
    ['week of 9 February 2023', '[2023-02-06..2023-02-12] !'],
    ['weekend of 4 February 2023', '[2023-02-04..2023-02-05]'],
    ['the weekend of 5 February 2023', '[2023-02-04..2023-02-05]'],
    ['over the weekend of 4–5 February 2023', '[2023-02-04..2023-02-05]'],
    ['weekend of 3 February 2023', '[2023-02-04..2023-02-05] !'],
    ['weekend of 6 February 2023', '[2023-02-04..2023-02-05] !'],
    ['weekend of 1 February 2023', 'undated'],
    ['am Wochenende vom 4. Februar 2023', '[2023-02-04..2023-02-05]'],
    ['first half of February 2023', '[2023-02-01..2023-02-15]'],
    ['second half of February 2024', '[2024-02-16..2024-02-29]'],
    ['first half of 2023', '2023-40'],
    ['first week of February 2023', '[2023-02-01..2023-02-07]'],
    ['night of 6 to 7 February 2023', '2023-02-06/2023-02-07'],
    ['overnight 6–7 February 2023', '2023-02-06/2023-02-07'],
    ['in der Nacht vom 6. auf den 7. Februar 2023', '2023-02-06/2023-02-07'],
    ['on or about 6 February 2023', '2023-02-06~'],
    ['between 6 and 8 February 2023', '[2023-02-06..2023-02-08]'],
    ['mid-February 2023', '2023-02 !'],
    ['late 2023', '2023 !'],
    ['1066 after 14 Oct 1066', '[1066-10-15..1066-12-31]'],
    ['1066 before 14 Oct 1066', '[1066-01-01..1066-10-13]'],
  ])('%s → %s', (text, expected) => expect(read(text)).toBe(expected))
})

describe('numbers that are dates only where somebody says so', () => {
  it.each<[string, Partial<HowDates>, string]>([
    ['61', {}, 'undated'],
    ['61', { early: true }, '0061 !'],
    ['Between 61 and 65', { early: true }, '[0061..0065] !'],
    ['9–14', { early: true }, '0009/0014 !'],
    ['2011-12', {}, '2011-12'],
    ['2011-12', { years: true }, '2011/2012'],
    ['1675728000', {}, 'undated'],
    ['1675728000', { epoch: true }, '2023-02-07T00:00:00Z'],
    ['1675728000123', { epoch: true }, '2023-02-07T00:00:00.123Z !'],
    ['1900-01-00', {}, 'undated'],
  ])('%s, %j → %s', (text, how, expected) => expect(read(text, how)).toBe(expected))
})

describe('other calendars are named, and not converted', () => {
  it.each(['12 Khordad 1402', '12 خرداد 1402', '5 Ramadan 1444', '5 رمضان 1444', '5 Muharram 1445 AH'])(
    '%s',
    (text) => {
      const date = humanDate(text, HOW)
      expect('why' in date && date.why).toMatch(/calendar, which is not converted/)
    },
  )
})

describe('clock times', () => {
  it.each<[string, string | undefined, string]>([
    ['2023-02-07 00:45', undefined, '2023-02-07 !'],
    ['2023-02-07 00:45', '+02:00', '2023-02-06T22:45Z'],
    ['2023-02-07 00:45:12', 'UTC', '2023-02-07T00:45:12Z'],
    ['7 February 2023, 12:45 am', 'UTC+2', '2023-02-06T22:45Z'],
    ['2023-02-07 00:45', 'Europe/Kyiv', '2023-02-06T22:45Z'],
    ['2023-07-07 00:45', 'Europe/Kyiv', '2023-07-06T21:45Z'],
    ['2023-02-07 04:50 EET', undefined, '2023-02-07T04:50+02:00 !'],
    ['2023-02-07 04:50 EST', '+02:00', '2023-02-07 !'],
    ['2023-02-07 04:50+01:00', '+02:00', '2023-02-07T04:50+01:00'],
    ['2023-02-07 10:00–12:30 UTC', undefined, '2023-02-07T10:00Z/2023-02-07T12:30Z'],
    ['7 February 2023, 22:00 to 01:30', '+02:00', '2023-02-07T20:00Z/2023-02-07T23:30Z'],
    ['2023-02-07 10:00 – 2023-02-08 12:30', '+02:00', '2023-02-07T08:00Z/2023-02-08T10:30Z'],
  ])('%s in %s → %s', (text, zone, expected) => expect(read(text, { zone })).toBe(expected))
})
