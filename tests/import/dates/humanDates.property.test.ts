import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { humanDate } from '../../../src/import/dates/humanDates'
import type { DateOrder } from '../../../src/model/mapping'
import { readDate } from '../../../src/model/time/dates'
import { startOf } from '../../../src/model/time/days'
import { DAY } from '../../../src/model/time/span'

const ORDERS: (DateOrder | null)[] = [null, 'day first', 'month first']
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
)
const GERMAN = 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' ')
const RUSSIAN = 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' ')

/** A day, and the day or so after it. */
type Meant = { year: number; month: number; day: number; ms: number }

const meant = (ms: number): Meant => {
  const date = new Date(ms)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate(), ms }
}
const days = fc.integer({ min: startOf(1000) / DAY, max: startOf(2999) / DAY }).map((day) => meant(day * DAY))
const two = (n: number) => String(n).padStart(2, '0')
const name = (names: string[], { month }: Meant) => names[month - 1] ?? ''
const seasonYear = ({ year, month }: Meant) => (month < 3 ? year - 1 : year)
const season = ({ month }: Meant) =>
  ['Winter', 'Spring', 'Summer', 'Autumn'][Math.floor((month % 12) / 3)] ?? ''

/** Ways to write a time that holds the day. */
const WAYS: ((d: Meant) => string)[] = [
  (d) => `${d.year}-${two(d.month)}-${two(d.day)}`,
  (d) => `${d.day} ${name(MONTHS, d)} ${d.year}`,
  (d) => `${name(MONTHS, d)} ${d.day}, ${d.year}`,
  (d) => `${name(MONTHS, d).slice(0, 3)}. ${d.day} ${d.year}`,
  (d) => `${two(d.day)}-${name(MONTHS, d).slice(0, 3)}-${d.year}`,
  (d) => `${d.day}. ${name(GERMAN, d)} ${d.year}`,
  (d) => `${d.day} ${name(RUSSIAN, d)} ${d.year} года`,
  (d) => `${d.day}.${d.month}.${d.year}`,
  (d) => `${d.year}/${two(d.month)}/${two(d.day)}`,
  (d) => `${d.year}${two(d.month)}${two(d.day)}`,
  (d) => `${d.year}-${two(d.month)}-${two(d.day)} 14:30`,
  (d) => `${d.day} ${name(MONTHS, d)} ${d.year}, 23:59`,
  (d) => `c. ${d.day} ${name(MONTHS, d)} ${d.year}`,
  (d) => `${name(MONTHS, d)} ${d.year}?`,
  (d) => `late ${name(MONTHS, d)} ${d.year}`,
  (d) => `${season(d)} ${seasonYear(d)}`,
  (d) => `Q${Math.ceil(d.month / 3)} ${d.year}`,
  (d) => `circa ${d.year}`,
  (d) => `${Math.floor(d.year / 10)}0s`,
  (d) => `early ${Math.floor(d.year / 10)}0s`,
  (d) => `${Math.floor(d.year / 100) + 1}th century`,
  (d) => `before ${d.year + 1}`,
  (d) => `after ${d.year - 1}`,
  (d) => `by ${d.day} ${name(MONTHS, d)} ${d.year}`,
  (d) => `since ${name(MONTHS, d)} ${d.year}`,
  (d) => `between ${d.year - 3} and ${d.year + 2}`,
  (d) => `${d.year}–${d.year + 4}`,
  (d) => `${d.year} or ${d.year + 1}`,
]

/** The end of a text that begins with a day and ends some days later. */
const SPANS: ((a: Meant, b: Meant) => string)[] = [
  (a, b) => `${a.day}.${a.month}/${b.day}.${b.month}.${b.year}`,
  (a, b) => `${a.day} ${name(MONTHS, a)} – ${b.day} ${name(MONTHS, b)} ${b.year}`,
  (a, b) => `${name(MONTHS, a)} ${a.day} - ${name(MONTHS, b)} ${b.day}, ${b.year}`,
  (a, b) => `${a.day} ${name(MONTHS, a)} ${a.year} to ${b.day} ${name(MONTHS, b)} ${b.year}`,
]

const spanOf = (text: string, order: DateOrder | null = null) => {
  const read = humanDate(text, { order, serials: false })
  if (!('edtf' in read)) throw new Error(`${text}: ${read.why}`)
  const { date } = readDate(read.edtf)
  if (!date) throw new Error(`${text}: ${read.edtf} is not read`)
  return date
}

describe('a date that was read holds the day that was meant', () => {
  it.each(WAYS.map((way, i) => [way(meant(startOf(1944, 6, 6))), i] as const))('%s', (_, i) => {
    fc.assert(
      fc.property(days, (d) => {
        const { from, to } = spanOf(WAYS[i]?.(d) ?? '')
        expect(from).toBeLessThanOrEqual(d.ms)
        expect(to).toBeGreaterThanOrEqual(d.ms + DAY)
      }),
    )
  })

  it('between slashes, where the order is said', () => {
    fc.assert(
      fc.property(days, fc.boolean(), (d, dayFirst) => {
        const text = dayFirst ? `${d.day}/${d.month}/${d.year}` : `${two(d.month)}/${two(d.day)}/${d.year}`
        const { from, to } = spanOf(text, dayFirst ? 'day first' : 'month first')
        expect([from, to]).toEqual([d.ms, d.ms + DAY])
      }),
    )
  })

  it('between slashes, where nothing says the order: the day, or none', () => {
    fc.assert(
      fc.property(days, (d) => {
        const read = humanDate(`${d.day}/${d.month}/${d.year}`, { order: null, serials: false })
        const open = d.day <= 12 && d.day !== d.month
        expect('edtf' in read ? readDate(read.edtf).date?.from : read.ambiguous).toBe(open ? true : d.ms)
      }),
    )
  })

  it.each(SPANS.map((_, i) => i))('spans of days, written in way %i', (i) => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 200 }), (a, length) => {
        const b = meant(a.ms + length * DAY)
        const { from, to } = spanOf(SPANS[i]?.(a, b) ?? '')
        expect([from, to]).toEqual([a.ms, b.ms + DAY])
      }),
    )
  })

  it('spreadsheets’ counts, where they were chosen', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2_958_465 }), (serial) => {
        const read = humanDate(String(serial), { order: null, serials: true })
        expect('edtf' in read && readDate(read.edtf).date?.from).toBe(startOf(1899, 12, 30) + serial * DAY)
      }),
    )
  })
})

describe('whatever the text', () => {
  const words = fc.constantFrom(
    ...'6 12 31 99 1944 2024 0 00 44 December Oct spring c. ? ~ BC AD / - – . , to and or between before since early 1850s 19th century T14:30 Z + : ( ) [ ] X'.split(
      ' ',
    ),
  )
  const texts = fc.oneof(
    fc.string({ maxLength: 30 }),
    fc.array(words, { maxLength: 8 }).map((list) => list.join(' ')),
    fc.array(words, { maxLength: 8 }).map((list) => list.join('')),
  )

  it('what comes out is EDTF that is read, or a reason', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom(...ORDERS), fc.boolean(), (text, order, serials) => {
        const read = humanDate(text, { order, serials })
        if ('edtf' in read) expect(readDate(read.edtf).date).not.toBeNull()
        else expect(read.why).toMatch(/\.$/)
      }),
      { numRuns: 1000 },
    )
  })

  it('EDTF that came out stays as it is', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const read = humanDate(text, { order: null, serials: false })
        if (!('edtf' in read)) return
        expect(humanDate(read.edtf, { order: null, serials: false })).toMatchObject({ edtf: read.edtf })
      }),
    )
  })

  it.each(['-', '1-', ' ', 'a ', '1 ', 'c. ', '/', '?', '1850 to ', 'early ', '(', '12:00 '])(
    'two hundred characters of “%s” take no time',
    (piece) => {
      const start = performance.now()
      humanDate(piece.repeat(200 / piece.length), { order: null, serials: false })
      expect(performance.now() - start).toBeLessThan(5000)
    },
  )
})
