/** When a row of a mapped table says that it happened: from one column, from a start and an end, or from a year, a
 *  month and a day; coarsened where another column says how exact it is. */
import type { Mapping, Occurred, Precision } from '../../model/mapping'
import { readDate } from '../../model/time/dates'
import { dateField } from '../cells/cells'
import type { HowDates } from '../dates/humanDates'
import type { Remark } from '../record/record'

/** `occurred`: EDTF, or the text where it dates nothing; `said`: the date in the row's own words; both '' without. */
export type Dating = { occurred: string; said: string }

/** The cell of a column, by its label, in the row at hand. */
export type CellOf = (column: string) => string

const NONE: Dating = { occurred: '', said: '' }

/** Reads the row's date; remarks name what cannot be read, or was left out. */
export function dating(mapping: Mapping, how: HowDates): (cell: CellOf, remarks: Remark[]) => Dating {
  const { occurred, precision } = mapping
  const date = dateField(how)
  if (!occurred) return () => NONE
  return (cell, remarks) => {
    const unit = precision && precisionOf(precision, cell(precision.column), remarks)
    const read = (text: string, field: string) =>
      coarsened(date(text, field, remarks).replace(MIDNIGHT, ''), unit)
    return dated(occurred, cell, read, remarks)
  }
}

/** How programs write a day that they hold as an instant. */
const MIDNIGHT = /T00:00(?::00)?Z$/

type Read = (text: string, field: string) => string

function dated(occurred: Occurred, cell: CellOf, read: Read, remarks: Remark[]): Dating {
  if ('start' in occurred) return spanned(occurred, cell, read, remarks)
  if ('year' in occurred) return composed(occurred, cell, read, remarks)
  const said = cell(occurred.column)
  return said === '' ? NONE : { occurred: read(said, occurred.column), said }
}

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

type Spanned = Extract<Occurred, { start: string }>

/** Equal ends are one date; without an end the start is all that the row says. */
function spanned({ start, end, means }: Spanned, cell: CellOf, read: Read, remarks: Remark[]): Dating {
  const [first, last] = [cell(start), cell(end)]
  if (first === '' && last === '') return NONE
  if (last === '' || first === last) return { occurred: read(first, start), said: first }
  const said = first === '' ? `… – ${last}` : `${first} – ${last}`
  const to = withoutClock(read(last, end), end, remarks)
  if (first === '') return { occurred: `/${to}`, said }
  const from = withoutClock(read(first, start), start, remarks)
  return { occurred: joined(from, to, means, start, remarks), said }
}

function joined(from: string, to: string, means: Spanned['means'], field: string, remarks: Remark[]): string {
  if (from === to) return from
  const edtf = means === 'lasted' ? `${from}/${to}` : `[${from}..${to}]`
  if (!readDate(from).date || !readDate(to).date) return `${from}/${to}`
  const reading = readDate(edtf)
  if (reading.date) return edtf
  remarks.push({ field, value: `${from}/${to}`, what: `is no span of time: ${reading.why}` })
  return `${from}/${to}`
}

const CLOCK = 'was taken as its day, since a span of time has no clock times in EDTF'

function withoutClock(edtf: string, field: string, remarks: Remark[]): string {
  const [, day, clock] = /^(-?\d{4}-\d\d-\d\d)T(.+)$/.exec(edtf) ?? []
  if (day === undefined) return edtf
  if (!/^00:00(?::00)?Z$/.test(clock ?? '')) remarks.push({ field, value: edtf, what: CLOCK })
  return day
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
