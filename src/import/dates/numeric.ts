/** Dates in digits only: `28.2.1955`, `12/06/2024`, `2024/12/06`, `20241206`. */
import type { DateOrder } from '../../model/mapping'
import { daysIn } from '../../model/time/days'
import { romanNumber } from './monthNames'
import { type Part, type PartReading, part, type Refusal, shortYear } from './part'

/** Reads a folded text; null where it is of another shape. */
export function numericDate(text: string, order: DateOrder | null): PartReading {
  const tidy = inSigns(text)
    .replace(/\.\s+(?=[\divx])/g, '.')
    .replace(/\s*\/\s*/g, '/')
  return (
    yearFirst(tidy) ??
    yearAndMonth(tidy) ??
    threeNumbers(tidy, order) ??
    monthAndYear(tidy) ??
    dayAndMonth(tidy, order)
  )
}

const EAST =
  /^(\d{4})\s*[年년]\s*(\d\d?)\s*[月월](?:\s*(\d\d?)\s*[日일])?(?:\s*(?:\(.\)|[^\d\s]*[曜星期週周일]\S*))?$/u

/** Years of Japan's eras and of the Republic of China, whose months and days are those of our calendar: the year before their first. */
const ERAS: Record<string, number> = {
  令和: 2018,
  平成: 1988,
  昭和: 1925,
  大正: 1911,
  民國: 1911,
  民国: 1911,
}
const ERA = /^(令和|平成|昭和|大正|民[國国])\s*(\d{1,3}|元)\s*年/

/** `2024年1月3日`, `2024년 1월 3일`, `令和6年1月3日` with hyphens; any other text as it is. */
function inSigns(text: string): string {
  const western = text
    .normalize('NFC')
    .replace(
      ERA,
      (_, era: string, year: string) => `${(ERAS[era] ?? 0) + (year === '元' ? 1 : Number(year))}年`,
    )
  const [, year, month, day] = EAST.exec(western) ?? []
  return year === undefined ? text : [year, month, day].filter((one) => one !== undefined).join('-')
}

const NO_DAY = 'The day 00 says that the day is not known; the month was kept.'
const NO_MONTH = 'The month 00 says that the month is not known; the year was kept.'

/** A zero for an unknown part, as databases write it. */
function zeros(year: number, month: number, day?: number): PartReading {
  if (year === 1900 && month <= 1 && day === 0)
    return { why: 'It is the day 0 of a spreadsheet, which says that no date is known.', undated: true }
  if (year === 0) return { why: 'It consists of zeros, which say that no date is known.', undated: true }
  if (month === 0) return part({ year }, NO_MONTH)
  if (day === 0) return part({ year, month }, NO_DAY)
  return part(day === undefined ? { year, month } : { year, month, day })
}

/** `2024/12/06`, `2024-1-6`, `2024.12.06`, `20241206`, `2024-12-00` */
function yearFirst(text: string): PartReading {
  const [, year, , month, day] = /^(\d{4})([-/. ])(\d\d?)\2(\d\d?)\.?$/.exec(text) ?? []
  if (year !== undefined) return zeros(Number(year), Number(month), Number(day))
  const [, y, m, d] = /^(\d{4})(\d\d)(\d\d)$/.exec(text) ?? []
  return y === undefined ? null : zeros(Number(y), Number(m), Number(d))
}

/** `2024/12`, `2024.12`, `2024-1`. Refuses a text that can also be two years, `2004/05`; null for one that must be two. */
function yearAndMonth(text: string): PartReading {
  const [, first, sign, second = ''] = /^(\d{4})([-/.])(\d\d?)$/.exec(text) ?? []
  if (first === undefined) return null
  const [year, last] = [Number(first), Number(second)]
  if (last > 12) return null
  const alsoYears = sign !== '.' && last > year % 10 ** second.length
  if (alsoYears && !(sign === '-' && second.length === 2)) {
    return {
      why: `“${text}” can be a month, ${first}-${second.padStart(2, '0')}, or the years from ${first} on.`,
    }
  }
  return zeros(year, last)
}

type Ymd = { year: number; month: number; day: number }

const exists = ({ year, month, day }: Ymd): boolean => day > 0 && day <= daysIn(year, month)

/** `28.2.1955`, `12/06/2024`, `6-12-24`. With dots the day comes first by convention. */
function threeNumbers(text: string, order: DateOrder | null): PartReading {
  const pattern = /^(\d\d?)([-/. ])(\d\d?)\2['’]?(\d{4}|\d\d)\.?$/
  const [, first = '', sign = '', second = '', last = ''] = pattern.exec(text) ?? roman(text)
  if (!first) return null
  const [a, b] = [Number(first), Number(second)]
  const { year, lost } = last.length === 2 ? shortYear(Number(last)) : { year: Number(last), lost: null }
  const dayFirst = { year, month: b, day: a }
  const monthFirst = { year, month: a, day: b }
  const notes = lost === null ? [] : [lost]
  if (sign === '.')
    return exists(dayFirst) || !exists(monthFirst) ? part(dayFirst, ...notes) : part(monthFirst, ...notes)
  const yearLeads = last.length === 2 ? { year: shortYear(a).year, month: b, day: Number(last) } : null
  if (
    order === null &&
    yearLeads &&
    exists(yearLeads) &&
    a !== b &&
    (exists(dayFirst) || exists(monthFirst))
  ) {
    return undecided(text)
  }
  return inOrder(text, dayFirst, monthFirst, order, notes)
}

/** `6.XII.2024`, as three numbers between dots. */
function roman(text: string): string[] {
  const [, day = '', month = '', year = ''] = /^(\d\d?)[-/. ]([ivx]+)[-/. ](\d{4})$/.exec(text) ?? []
  const number = romanNumber(month)
  return number <= 12 ? ['', day, '.', String(number), year] : []
}

/** Chooses between two readings: the only one that exists, or the one in the known order. */
function inOrder(
  text: string,
  dayFirst: Ymd,
  monthFirst: Ymd,
  order: DateOrder | null,
  notes: string[],
): Part | Refusal {
  const [asDay, asMonth] = [exists(dayFirst), exists(monthFirst)]
  if (asDay && asMonth && dayFirst.day !== dayFirst.month) {
    if (order === null) return undecided(text)
    return part(order === 'day first' ? dayFirst : monthFirst, ...notes)
  }
  if (!asDay && !asMonth) return { why: noSuchDay(text, dayFirst, monthFirst) }
  const against = order === (asDay ? 'month first' : 'day first') && dayFirst.day !== dayFirst.month
  const note = `It can only be read with the ${asDay ? 'day' : 'month'} first, against the order that was chosen.`
  return part(asDay ? dayFirst : monthFirst, ...notes, ...(against ? [note] : []))
}

const undecided = (text: string): Refusal => ({
  why: `“${text}” can be read with the day or with the month first, and nothing says which.`,
  ambiguous: true,
})

/** Where neither exists, the one whose month exists gives the reason. */
function noSuchDay(text: string, dayFirst: Ymd, monthFirst: Ymd): string {
  const meant = [dayFirst, monthFirst].find(({ month }) => month >= 1 && month <= 12)
  if (!meant) return `“${text}” has no month in it, 1 to 12.`
  const month = `${String(meant.year).padStart(4, '0')}-${String(meant.month).padStart(2, '0')}`
  return `There is no day ${meant.day} in the month ${month}.`
}

/** `12/2024`, `12.2024` */
function monthAndYear(text: string): PartReading {
  const [, month, year] = /^(\d\d?)[-/.](\d{4})$/.exec(text) ?? []
  if (month === undefined) return null
  if (Number(month) > 12) return { why: `There is no month ${month}.` }
  return zeros(Number(year), Number(month))
}

/** `28.2.` and `28/2`: the year may be in the other date of the text. Until it is known, February has 29 days. */
function dayAndMonth(text: string, order: DateOrder | null): PartReading {
  const [, first, sign, second] = /^(\d\d?)([/.])(\d\d?)\.?$/.exec(text) ?? []
  if (first === undefined) return null
  const [a, b] = [Number(first), Number(second)]
  const read =
    sign === '.'
      ? part({ year: 4, month: b, day: a })
      : inOrder(text, { year: 4, month: b, day: a }, { year: 4, month: a, day: b }, order, [])
  if ('why' in read) return read
  const { year: _, ...dated } = read
  return dated
}
