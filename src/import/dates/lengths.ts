/** How long something lasted, as tables write it (`3 days`, `2 h 30 min`, `P3D`), and the date that this makes of a start. */

import type { LengthUnit } from '../../model/mapping'
import { readDate } from '../../model/time/dates'
import { daysIn, formatDay, formatInstant, parsePlain, shift } from '../../model/time/days'
import { DAY } from '../../model/time/span'
import { folded } from './monthNames'

/** Whole minutes, days and months; `about`: the text says that they are not exact. */
export type Length = { minutes: number; days: number; months: number; about: boolean }

const LANGUAGES = [
  'en',
  'es',
  'fr',
  'pt',
  'it',
  'de',
  'nl',
  'pl',
  'tr',
  'ru',
  'uk',
  'sv',
  'ar',
  'ko',
  'zh',
  'ja',
]

const SIZES: Record<LengthUnit, Omit<Length, 'about'>> = {
  minute: { minutes: 1, days: 0, months: 0 },
  hour: { minutes: 60, days: 0, months: 0 },
  day: { minutes: 0, days: 1, months: 0 },
  week: { minutes: 0, days: 7, months: 0 },
  month: { minutes: 0, days: 0, months: 1 },
  year: { minutes: 0, days: 0, months: 12 },
}

const UNITS = Object.keys(SIZES) as LengthUnit[]

/** What tables write besides CLDR's words. */
const SHORT: Record<string, LengthUnit> = {
  mins: 'minute',
  hr: 'hour',
  hrs: 'hour',
  std: 'hour',
  d: 'day',
  wk: 'week',
  wks: 'week',
  yrs: 'year',
}

let known: ReadonlyMap<string, LengthUnit> | null = null

/** Words for units, folded, as CLDR has them in all their forms. English goes first; a word that means two units in two
 *  other languages is none. */
function unitWords(): ReadonlyMap<string, LengthUnit> {
  const found = new Map<string, LengthUnit | null>()
  for (const language of LANGUAGES.slice(1))
    for (const [word, unit] of wordsIn(language))
      found.set(word, found.has(word) && found.get(word) !== unit ? null : unit)
  for (const [word, unit] of [...wordsIn('en'), ...Object.entries(SHORT)]) found.set(word, unit)
  return new Map([...found].flatMap(([word, unit]) => (unit ? [[word, unit] as const] : [])))
}

/** A language's words for the units. `m` is none: it may be a minute, a month or a metre. */
const wordsIn = (language: string): [string, LengthUnit][] =>
  UNITS.flatMap((unit) =>
    (['long', 'short', 'narrow'] as const).flatMap((unitDisplay) => {
      const format = new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay })
      return [1, 2, 3, 5, 1.5].flatMap((count): [string, LengthUnit][] => {
        const word = tidy(format.formatToParts(count).find(({ type }) => type === 'unit')?.value ?? '')
        return word && word !== 'm' ? [[word, unit]] : []
      })
    }),
  )

const tidy = (word: string): string =>
  folded(word)
    .replace(/[.\u200f]/g, '')
    .trim()

const unitOf = (word: string): LengthUnit | undefined => {
  known ??= unitWords()
  return known.get(tidy(word))
}

/** The unit that the name of a column tells: `Duration (days)`, `dauer_stunden`. */
export const unitInName = (label: string): LengthUnit | undefined =>
  label
    .split(/[\s_()[\],/-]+/)
    .slice(1)
    .flatMap((word) => (word.length > 1 || word === 'h' ? (unitOf(word) ?? []) : []))
    .at(0)

const ABOUT =
  /^(?:about|around|approximately|approx\.?|some|roughly|circa|ca?\.?|~|≈|etwa|rund|environ|unos|cerca de|около|прибл\.?|близько|約|约|약)\s*/u
const ISO = /^p(?:(\d+)y)?(?:(\d+)m)?(?:(\d+)w)?(?:(\d+)d)?(?:t(?:(\d+)h)?(?:(\d+)m)?(?:\d+s)?)?$/
const ONE = /^(\d+(?:[.,]\d+)?)\s*([\p{L}.]+)(?:\s*[,+]\s*|\s+(?:(?:and|und|et|y|e|и|і)\s+)?|(?=\d)|$)/u

/** A length; null for a text that is none, and for a number without a unit where nobody told it.
 *  @param unit of numbers alone */
export function lengthOf(said: string, unit: LengthUnit | undefined): Length | null {
  const text = folded(said).replace(/\s+/g, ' ').trim()
  const bare = text.replace(ABOUT, '').replace(/[間间]$/, '')
  const about = bare !== text && ABOUT.test(text)
  const parts = isoParts(bare) ?? clockParts(bare, unit) ?? spelledParts(bare, unit)
  const sum = { minutes: 0, days: 0, months: 0 }
  for (const [count, of] of parts ?? []) {
    const size = SIZES[of]
    sum.minutes += count * size.minutes
    sum.days += count * size.days
    sum.months += count * size.months
  }
  const whole = withoutHalves(sum)
  const isSome = whole.minutes + whole.days + whole.months > 0
  return isSome && Object.values(whole).every(Number.isInteger) ? { ...whole, about } : null
}

type Parts = [number, LengthUnit][]

/** Half a day is twelve hours. */
const withoutHalves = ({ minutes, days, months }: Omit<Length, 'about'>) => ({
  minutes: Math.round(minutes + (days % 1) * 1440),
  days: Math.floor(days),
  months,
})

function isoParts(text: string): Parts | null {
  const [whole, ...counts] = ISO.exec(text) ?? []
  if (whole === undefined) return null
  const units: LengthUnit[] = ['year', 'month', 'week', 'day', 'hour', 'minute']
  return units.flatMap((unit, i): Parts => (counts[i] === undefined ? [] : [[Number(counts[i]), unit]]))
}

/** `02:30:00`; `2:30` only where hours are counted, since it may be minutes and seconds. */
function clockParts(text: string, unit: LengthUnit | undefined): Parts | null {
  const [, hours, minutes, seconds] = /^(\d{1,3}):([0-5]\d)(?::([0-5]\d))?$/.exec(text) ?? []
  if (hours === undefined || (seconds === undefined && unit !== 'hour')) return null
  return [
    [Number(hours), 'hour'],
    [Number(minutes), 'minute'],
  ]
}

function spelledParts(text: string, unit: LengthUnit | undefined): Parts | null {
  if (/^\d+(?:[.,]\d+)?$/.test(text)) return unit ? [[numberOf(text), unit]] : null
  const parts: Parts = []
  let rest = text
  while (rest) {
    const [said, count = '', word = ''] = ONE.exec(rest) ?? []
    const of = unitOf(word)
    if (said === undefined || !of) return null
    parts.push([numberOf(count), of])
    rest = rest.slice(said.length)
  }
  return parts
}

const numberOf = (text: string): number => Number(text.replace(',', '.'))

/** The date of what began at a start and lasted so long. Days count with the first: what began on the 3rd and lasted three
 *  days ended on the 5th. `why`: why the length says nothing of this start.
 *  @param start EDTF: an instant, a day, a month or a year, perhaps qualified */
export function lasting(start: string, length: Length): { edtf: string } | { why: string } {
  const mark = length.about ? '~' : ''
  if (start.includes('T')) return fromInstant(start, length)
  const [, plain = '', qualifier = ''] = /^(.*?)([?~%]?)$/.exec(start) ?? []
  const { minutes, days, months } = length
  const date = parsePlain(plain)
  if (!date) return { why: 'the start is no single day, month or year' }
  const wholeDays = days + minutes / 1440
  if (date.unit !== 'day') {
    const step = date.unit === 'year' ? 12 : 1
    if (wholeDays || months % step) return { why: `the start is known to the ${date.unit} alone` }
    const last = formatDay(shift(date.from, 'month', months - step)).slice(0, date.unit === 'year' ? -6 : -3)
    return spanOf(plain, last, qualifier, mark)
  }
  if (!Number.isInteger(wholeDays)) return { why: 'the start has no clock time' }
  const last = later(date.from, months) + (wholeDays - 1) * DAY
  return spanOf(plain, formatDay(last), qualifier, mark)
}

const spanOf = (first: string, last: string, qualifier: string, mark: string): { edtf: string } =>
  first === last
    ? { edtf: first + (qualifier || mark) }
    : { edtf: `${first}${qualifier}/${last}${qualifier || mark}` }

function fromInstant(
  start: string,
  { minutes, days, months, about }: Length,
): { edtf: string } | { why: string } {
  const { date } = readDate(start)
  if (date?.kind !== 'point') return { why: 'the start is no single clock time' }
  const to = later(date.from, months) + days * DAY + minutes * 60_000
  const unit = date.from % 60_000 ? 'millisecond' : 'minute'
  if (about) return { why: 'it is not exact, and would make a clock time look so' }
  return { edtf: `${formatInstant(date.from, unit)}/${formatInstant(to, unit)}` }
}

/** The same day of a later month, or its last: a month after 31 January is 28 or 29 February. */
function later(ms: number, months: number): number {
  const date = new Date(ms)
  const day = date.getUTCDate()
  date.setUTCMonth(date.getUTCMonth() + months, 1)
  date.setUTCDate(Math.min(day, daysIn(date.getUTCFullYear(), date.getUTCMonth() + 1)))
  return date.getTime()
}
