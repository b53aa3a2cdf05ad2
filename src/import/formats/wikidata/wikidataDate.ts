/** Dates of Wikidata's RDF: astronomical years, proleptic Gregorian, always to the second. The precision is
 *  separate, if the query asked for it. Without it a year looks like its 1 January and a month like its first day, so
 *  these are read as the year and the month. */
import type { Remark } from '../../record/record'
import { dateRemark, spellDay, spellYear } from '../calendarSpelling'

/** `from` and `to` are its first and last day, month or year, for intervals, which cannot hold sets. */
export type Precise = { edtf: string; from: string; to: string; note: string }

export const WIKIDATA_DATE = /^([-+]?)(\d{4,})-(\d\d)-(\d\d)(?:T(\d\d:\d\d:\d\d)(?:\.\d+)?(?:Z|[-+]00:00)?)?$/
const BARE_YEAR = /^-?\d{1,4}$/
/** Wikidata's mark for a value that exists and is unknown. */
export const UNKNOWN = /^https?:.*\.well-known\/genid\/.*$|^_:.*$|^t\d+$/

/** Null for a date that Wikidata says is unknown; a text that cannot be read is kept. Both get a remark.
 *  `precision`: Wikibase's, 9 a year, 10 a month, 11 a day; '' where the file has none. */
export function readWikidataDate(
  text: string,
  precision: string,
  field: string,
  remarks: Remark[],
): Precise | null {
  if (UNKNOWN.test(text)) {
    remarks.push({ field, value: '', what: 'is said to be unknown' })
    return null
  }
  const found = BARE_YEAR.test(text) ? exactly(spellYear(Number(text))) : spelled(text, precision)
  const remark = dateRemark(field, found?.edtf ?? text)
  if (remark) remarks.push({ ...remark, value: text })
  return found ?? exactly(text)
}

const exactly = (edtf: string, note = ''): Precise => ({ edtf, from: edtf, to: edtf, note })

const NO_YEAR_DAY = 'The file does not tell whether this year is meant or its 1 January.'
const NO_MONTH_DAY = 'The file does not tell whether this month is meant or its first day.'

function spelled(text: string, precision: string): Precise | null {
  const [, sign, digits, mm, dd, clock = ''] = WIKIDATA_DATE.exec(text) ?? []
  if (digits === undefined) return null
  const year = Number(sign === '-' ? `-${digits}` : digits) || 0
  const [month, day] = [Number(mm), Number(dd)]
  const known = /^\d{1,2}$/.test(precision) ? Number(precision) : null
  if (known !== null && known < 9) return known < 6 ? null : rounded(year, known)
  if (known === 9 || month === 0) return exactly(spellYear(year))
  if (known === 10 || day === 0) return exactly(spellDay(year, month))
  if (known === null && day === 1 && !/[1-9]/.test(clock)) {
    return month === 1 ? exactly(spellYear(year), NO_YEAR_DAY) : exactly(spellDay(year, month), NO_MONTH_DAY)
  }
  const whole = spellDay(year, month, day)
  const timed = /[1-9]/.test(clock) && !whole.startsWith('Y')
  return { edtf: timed ? `${whole}T${clock}Z` : whole, from: whole, to: whole, note: '' }
}

const ROUND: Record<number, [years: number, name: string]> = {
  6: [1000, 'millennium'],
  7: [100, 'century'],
  8: [10, 'decade'],
}

/** One of the years of a decade (1850 to 1859), a century (1801 to 1900), a millennium. Years before the common era
 *  are counted back: the 5th century BCE is 500 to 401 BCE. */
function rounded(year: number, precision: number): Precise {
  const [length, name] = ROUND[precision] ?? [1, 'year']
  const offset = length === 10 ? 0 : 1
  const floor = (n: number) => Math.floor((n - offset) / length) * length + offset
  const first = year > 0 ? floor(year) : 2 - floor(1 - year) - length
  const [from, to] = [spellYear(Math.max(first, year > 0 ? 1 : first)), spellYear(first + length - 1)]
  return { edtf: `[${from}..${to}]`, from, to, note: `Known to the ${name}.` }
}
