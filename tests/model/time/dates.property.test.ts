import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDate } from '../../../src/model/time/dates'
import type { Dated } from '../../../src/model/time/dateTypes'
import { daysIn, formatDay, parseDay, parseMoment } from '../../../src/model/time/days'
import { liesWithin } from '../../../src/model/time/span'
import { inWords, shortWords, spanWords } from '../../../src/words/en/sentences/dateWords'

const pad = (value: number, length = 2) => String(value).padStart(length, '0')
const spellYear = (year: number) => (year < 0 ? `-${pad(-year, 4)}` : pad(year, 4))

const years = fc
  .oneof(fc.integer({ min: -9999, max: 9999 }), fc.integer({ min: -5, max: 105 }))
  .map(spellYear)
const months = fc
  .tuple(years, fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) => `${year}-${pad(month)}`)
const days = fc.tuple(months, fc.nat(30)).map(([month, n]) => {
  const length = daysIn(Number(month.slice(0, -3)), Number(month.slice(-2)))
  return `${month}-${pad((n % length) + 1)}`
})
const seasons = fc.tuple(years, fc.integer({ min: 21, max: 41 })).map(([year, code]) => `${year}-${code}`)
const farYears = fc.integer({ min: 10_000, max: 271_821 }).map((year) => `Y${year % 2 ? '' : '-'}${year}`)
const masks = fc
  .tuple(months, fc.constantFrom('YYYY-XX', 'YYYY-MM-XX', 'YYYY-XX-XX', 'YYYX', 'YYXX', 'YXXX-MM'))
  .map(([month, mask]) => {
    const digits = month.slice(0, -3).replace('-', '')
    const filled = mask.replace(/Y+/, (run) => digits.slice(0, run.length)).replace('MM', month.slice(-2))
    return month.startsWith('-') ? `-${filled}` : filled
  })
  .filter((mask) => !mask.startsWith('-0000'))
const plain = fc.oneof(years, months, days, seasons)
const components = fc.oneof(plain, masks)
const qualifiers = fc.constantFrom('?', '~', '%')
const qualified = fc.tuple(components, fc.oneof(qualifiers, fc.constant(''))).map((parts) => parts.join(''))

function read(text: string): Dated {
  const reading = readDate(text)
  if (!reading.date) throw new Error(`${text}: ${reading.why}`)
  return reading.date
}

const intervals = fc
  .tuple(qualified, qualified)
  .map(([a, b]) => (read(a).from <= read(b).from ? [a, b] : [b, a]) as [string, string])
const sets = fc
  .tuple(fc.constantFrom('[]', '{}'), fc.array(qualified, { minLength: 1, maxLength: 5 }))
  .map(([braces, members]) => ({ text: `${braces[0]}${members.join(',')}${braces[1]}`, members }))
const dates = fc.oneof(
  qualified,
  farYears,
  intervals.map((ends) => ends.join('/')),
  qualified.map((end) => `../${end}`),
  qualified.map((start) => `${start}/`),
  sets.map(({ text }) => text),
)
const anyDay = days.filter((day) => !day.startsWith('-0000'))

describe('readDate', () => {
  it('gives a span that is never empty, within its grace', () => {
    fc.assert(
      fc.property(dates, (text) => {
        const date = read(text)
        expect(date.from).toBeLessThan(date.to)
        expect(liesWithin(date, date.grace)).toBe(true)
        expect(date.text).toBe(text)
      }),
    )
  })

  it('never widens a span for a qualifier', () => {
    fc.assert(
      fc.property(components, qualifiers, (text, qualifier) => {
        const [bare, marked] = [read(text), read(text + qualifier)]
        expect([marked.from, marked.to]).toEqual([bare.from, bare.to])
        expect(marked.uncertain).toBe(qualifier !== '~')
        expect(marked.approximate).toBe(qualifier !== '?')
        expect(marked.exact).toBe(false)
      }),
    )
  })

  it('spans of a day, its month, its year and its decade lie within each other', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const [month, year] = [day.slice(0, -3), day.slice(0, -6)]
        expect(liesWithin(read(day), read(month))).toBe(true)
        expect(liesWithin(read(month), read(year))).toBe(true)
        if (!year.startsWith('-000')) {
          expect(liesWithin(read(year), read(`${year.slice(0, -1)}X`))).toBe(true)
        }
      }),
    )
  })

  it('gives a set the span from its first member to its last', () => {
    fc.assert(
      fc.property(sets, ({ text, members }) => {
        const date = read(text)
        const spans = members.map(read)
        for (const span of spans) expect(liesWithin(span, date)).toBe(true)
        expect(date.from).toBe(Math.min(...spans.map((span) => span.from)))
        expect(date.to).toBe(Math.max(...spans.map((span) => span.to)))
      }),
    )
  })

  it("gives an interval the span from its start's start to its end's end", () => {
    fc.assert(
      fc.property(intervals, ([start, end]) => {
        const date = read(`${start}/${end}`)
        expect([date.from, date.to]).toEqual([read(start).from, read(end).to])
        expect(readDate(`${start}/..`).date).toMatchObject({ from: date.from, to: Infinity })
        expect(readDate(`/${end}`).date).toMatchObject({ from: -Infinity, to: date.to })
      }),
    )
  })

  it('never throws, and either reads a date or says why not', () => {
    const alphabet = fc.string({ unit: fc.constantFrom(...'0123456789-/.,?~%XYTZES:+[]{} ') })
    fc.assert(
      fc.property(fc.oneof(fc.string(), alphabet), (text) => {
        const reading = readDate(text)
        if (reading.date) expect(reading.date.from).toBeLessThan(reading.date.to)
        else expect(reading.why).toMatch(/\.$/)
      }),
      { numRuns: 400 },
    )
  })
})

describe('days without the parser', () => {
  it('are the days of readDate, and come back as they were', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const start = parseDay(day)
        expect(start).toBe(read(day).from)
        expect(formatDay(start ?? Number.NaN)).toBe(day)
        expect(parseMoment(day)).toEqual({ from: read(day).from, to: read(day).to })
      }),
    )
  })
})

describe('words', () => {
  it('of an exact day name that day', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const [, year = '', , date = ''] = /^(-?\d+)-(\d\d)-(\d\d)$/.exec(day) ?? []
        const spoken = Number(year) <= 0 ? `${1 - Number(year)} BC` : String(Number(year))
        for (const words of [inWords(read(day)), shortWords(read(day)), spanWords(read(day))]) {
          expect(words).toMatch(new RegExp(`^${Number(date)} [A-Z]`))
          expect(words.endsWith(` ${spoken}`)).toBe(true)
        }
      }),
    )
  })

  it('exist for every date, and keep its qualifiers', () => {
    fc.assert(
      fc.property(dates, (text) => {
        const date = read(text)
        for (const words of [inWords(date), shortWords(date), spanWords(date)]) {
          expect(words).not.toMatch(/undefined|NaN|Infinity| {2}|^ | $/)
        }
        if (date.uncertain) expect(inWords(date)).toContain('perhaps')
        if (date.approximate) expect(inWords(date)).toContain('about')
      }),
    )
  })

  it('of anything but a day differ from those of the day alone', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          qualified,
          sets.map(({ text }) => text),
        ),
        (text) => {
          const date = read(text)
          if (!date.exact) expect(inWords(date)).not.toMatch(/^\d+ [A-Z][a-z]+ (AD )?\d+( BC)?$/)
        },
      ),
    )
  })
})
