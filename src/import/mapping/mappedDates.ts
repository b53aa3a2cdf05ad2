/** When a row of a mapped table says that it happened: from one column, from a start and an end, or from a year, a
 *  month and a day; coarsened where another column says how exact it is. */
import type { Mapping, Occurred, Precision } from '../../model/mapping'
import { type DateField, dateField } from '../cells/cells'
import { saysNoDate } from '../dates/ends'
import type { HowDates } from '../dates/humanDates'
import { isZone } from '../dates/zones'
import type { Remark } from '../record/record'
import { withLength } from './mappedLengths'
import { type CellOf, type Dating, spanned, withoutMidnight } from './mappedSpans'

const NONE: Dating = { occurred: '', said: '' }

/** Reads the row's date; remarks name what cannot be read, or was left out. */
export function dating(mapping: Mapping, how: HowDates): (cell: CellOf, remarks: Remark[]) => Dating {
  const { occurred, precision, zones } = mapping
  const dateIn = dateFields(how)
  if (!occurred) return () => NONE
  return (cell, remarks) => {
    const unit = precision && precisionOf(precision, cell(precision.column), remarks)
    const date = dateIn(zones === undefined ? '' : zoneOf(zones, cell(zones), remarks))
    const read = (text: string, field: string) => coarsened(date(text, field, remarks), unit)
    return withLength(dated(occurred, cell, read, remarks), occurred, cell, remarks)
  }
}

/** A reader of dates for each zone that a row names; '' is that of the whole table, if any. */
function dateFields(how: HowDates): (zone: string) => DateField {
  const known = new Map([['', dateField(how)]])
  return (zone) => {
    const field = known.get(zone) ?? dateField({ ...how, zone })
    known.set(zone, field)
    return field
  }
}

function zoneOf(field: string, value: string, remarks: Remark[]): string {
  if (value === '' || isZone(value)) return value
  remarks.push({ field, value, what: 'is no time zone that is known' })
  return ''
}

type Read = (text: string, field: string) => string

function dated(occurred: Occurred, cell: CellOf, read: Read, remarks: Remark[]): Dating {
  if ('start' in occurred) {
    const beside = (day: string, time: string | undefined) =>
      day === '' || time === undefined || HAS_CLOCK.test(withoutNight(day))
        ? day
        : `${withoutNight(day)} ${clockIn(time, cell, remarks)}`.trim()
    return spanned(occurred, cell, read, beside, remarks)
  }
  if ('year' in occurred) return composed(occurred, cell, read, remarks)
  const isOneDay = 'on' in occurred
  const [day, field] = isOneDay
    ? [occurred.on.trim(), occurred.time]
    : [cell(occurred.column), occurred.column]
  if (day === '' && !isOneDay) return NONE
  const { time, until } = occurred
  if (time === undefined && until === undefined)
    return { occurred: withoutMidnight(read(day, field)), said: day }
  const said = withClocks(day, cell, time, until)
  if (said === '') return NONE
  const clocks = [time, until].map((name) => (name === undefined ? '' : clockIn(name, cell, remarks)))
  if (HAS_CLOCK.test(withoutNight(day))) {
    const [clock] = clocks
    if (clock && time && !day.includes(clock)) remarks.push({ field: time, value: clock, what: OWN_CLOCK })
    return { occurred: read(day, field), said: day }
  }
  if (day !== '') return { occurred: withoutMidnight(read(joined(day, clocks), field)), said }
  remarks.push({ field, value: said, what: 'is a clock time without a day, which dates nothing' })
  return { occurred: '', said }
}

const HAS_CLOCK = /\d:\d\d/
const OWN_CLOCK = 'was left out, since the date has a clock time of its own'

/** A day and its clocks as one text: `2014-03-07 16:42`, `2014-03-07 16:42–17:19`; clocks alone where no day is known. */
const joined = (day: string, [from = '', to = '']: string[]): string =>
  [from ? withoutNight(day) : day, [from, from && to].filter(Boolean).join('–')].filter(Boolean).join(' ')

const withClocks = (day: string, cell: CellOf, ...times: (string | undefined)[]): string =>
  joined(
    day,
    times.map((name) => (name === undefined || saysNoDate(cell(name)) ? '' : clockText(cell(name)))),
  )

/** Midnight behind a day that has its clock in another column, as spreadsheets write a day. */
const withoutNight = (day: string): string => day.replace(/[T ]00:00(?::00(?:\.0+)?)?Z?$/, '')

/** The clock time of a column; '' of a cell that names none, which is a remark where it says anything else. */
function clockIn(column: string, cell: CellOf, remarks: Remark[]): string {
  const said = cell(column)
  if (said === '' || saysNoDate(said)) return ''
  const text = clockText(said)
  if (/\d:\d\d|\d\s?[ap]\.?m\b|\bnoon\b/i.test(text)) return text
  remarks.push({ field: column, value: said, what: 'is no clock time that can be read; the day was kept' })
  return ''
}

/** `1642`, `16.42`, `16h42` and `1642 UTC` as `16:42`. Spreadsheets write a clock time as one of their day 0. */
const clockText = (text: string): string =>
  text
    .replace(/^(?:1899-12-3[01]|1900-01-0[01])[T ](?=\d\d:)/, '')
    .replace(/^(\d\d?)[.h](\d\d)(?=\D|$)/i, '$1:$2')
    .replace(/^(\d\d)(\d\d)(?=\s*(?:$|[a-z+-]))/i, '$1:$2')

const WORDS: ReadonlyMap<string, Precision> = new Map(
  Object.entries({
    day: 'day d exact tag день',
    month: 'month m monat месяц місяць',
    year: 'year y jahr год рік',
    decade: 'decade jahrzehnt',
    century: 'century jahrhundert',
    approximate: 'approximate approx approx. circa ca ca. c.',
  } satisfies Record<Precision, string>).flatMap(([unit, words]) =>
    words.split(' ').map((word) => [word, unit as Precision] as const),
  ),
)

/** What a word of a column of precision means, where nobody says otherwise. */
export const precisionWord = (word: string): Precision | undefined => WORDS.get(word.trim().toLowerCase())

/** An empty cell says nothing; an unknown word is named, and the date stays as it is. */
function precisionOf(
  { column, values }: NonNullable<Mapping['precision']>,
  said: string,
  remarks: Remark[],
): Precision | undefined {
  if (said === '') return undefined
  const known = Object.hasOwn(values, said) ? values[said] : precisionWord(said)
  if (!known)
    remarks.push({ field: column, value: said, what: 'says nothing known about how exact the date is' })
  return known
}

/** A day, month or year no more exact than a unit; other dates say themselves how exact they are. */
function coarsened(edtf: string, unit: Precision | undefined): string {
  if (unit === undefined || unit === 'day') return edtf
  const [, year, month] = /^(-?\d{4})(?:-(\d\d)(?:-\d\d)?)?$/.exec(edtf) ?? []
  if (year === undefined) return edtf
  if (unit === 'approximate') return `${edtf}~`
  if (unit === 'month') return month === undefined ? year : `${year}-${month}`
  if (unit === 'year') return year
  return unit === 'decade' ? `${year.slice(0, -1)}X` : `${year.slice(0, -2)}XX`
}

type Composed = Extract<Occurred, { year: string }>

/** Numbers may end with `.0`; a zero says nothing. */
function composed({ year, month, day }: Composed, cell: CellOf, read: Read, remarks: Remark[]): Dating {
  const of = (column: string | undefined) => (column === undefined ? '' : cell(column).replace(/\.0+$/, ''))
  const [y, m, d] = [of(year), zeroless(of(month)), zeroless(of(day))]
  if (y === '') return NONE
  if (m === '' && d !== '')
    remarks.push({ field: day ?? '', value: d, what: 'is a day without a month, and was left out' })
  const said = [m && d, m, y].filter(Boolean).join(' ')
  return { occurred: read(inOne(y, m, m && d), year), said }
}

const two = (text: string): string => (text === '' ? '' : text.padStart(2, '0'))
const zeroless = (text: string): string => (/^0+$/.test(text) ? '' : text)

/** `2024-12-06`, `2024-12`, `2024`; `6 December 2024` where the month is a word. A year of one or two digits may be
 *  short for another, unless it is below zero. */
function inOne(year: string, month: string, day: string): string {
  if (!/^(?:-\d{1,4}|\d{3,4})$/.test(year) || /\D/.test(month + day))
    return [day, month, year].filter(Boolean).join(' ')
  const sign = year.startsWith('-') ? '-' : ''
  const digits = [year.replace('-', '').padStart(4, '0'), two(month), two(day)]
  return sign + digits.filter(Boolean).join('-')
}
