/** One date of a text, as far as it is written. Missing parts may come from another date beside it (`lend.ts`). */
import { instantIn } from './zones'

export type Qualifier = '' | '?' | '~' | '%'

export type Part = {
  year?: number
  /** Whether the year is before or after Christ, where that is written. */
  era?: 'BC' | 'AD'
  month?: number
  day?: number
  /** EDTF's code: 21 to 41. */
  season?: number
  /** A lone number of one or two digits: a day or the end of a year, depending on its neighbours. */
  bare?: number
  /** The whole date in EDTF, where the fields cannot express it: `185X`. */
  whole?: string
  /** A clock time with its offset: `T14:30Z`. */
  clock?: string
  /** A clock time without a zone, and what is said where nobody tells it. */
  local?: { time: string; lost: string }
  qualifier: Qualifier
  /** What was left out or assumed, as sentences for the page. */
  lost: string[]
}

/** Why a text of a known shape is no date. `ambiguous`: only because its order is not known. `undated`: it says that there is
 *  none. */
export type Refusal = { why: string; ambiguous?: true; undated?: true }

/** A date, a refusal, or null for a text of another shape. */
export type PartReading = Part | Refusal | null

export const isPart = (reading: PartReading): reading is Part => reading !== null && !('why' in reading)

export const part = (fields: Omit<Part, 'qualifier' | 'lost'>, ...lost: string[]): Part => ({
  ...fields,
  qualifier: '',
  lost,
})

/** The remarks on a part, including that a lone number of three digits was read as a year. */
export function remarksOn({ lost, local, year = 0, era, month, season }: Part): string[] {
  const alone = year > 0 && year < 1000 && !era && month === undefined && season === undefined
  const all = local ? [...lost, local.lost] : lost
  return alone ? [...all, `The number ${year} was read as a year.`] : all
}

/** A part with its clock as an instant in UTC: `2024-03-25T22:45Z`; null where it has no day, no clock, or no zone is known.
 *  @param zone of clocks without one, where somebody told it */
export function instantOf(one: Part, zone: string | undefined): string | null {
  const day = spell(one)
  if (one.day === undefined || one.qualifier !== '' || typeof day !== 'string') return null
  const [, time = '', offset = ''] = /^T([\d:.]+)(.+)$/.exec(one.clock ?? '') ?? []
  if (time) return instantIn(day, time, offset)
  return one.local && zone !== undefined ? instantIn(day, one.local.time, zone) : null
}

const pad = (value: number, length = 2) => String(value).padStart(length, '0')

/** A year counted as EDTF does, 0 being 1 BC: `0079`, `-0199`, `Y-11999`. */
export function spellYear(year: number): string {
  const sign = year < 0 ? '-' : ''
  return Math.abs(year) > 9999 ? `Y${year}` : `${sign}${pad(Math.abs(year), 4)}`
}

/** The year of a part as EDTF counts it. */
export const yearOf = ({ year = 0, era }: Part): number => (era === 'BC' ? 1 - year : year)

/** A part in EDTF, without its clock time; a refusal where its year is not written. */
export function spell(one: Part): string | Refusal {
  if (one.whole !== undefined) return qualified(one.whole, one.qualifier)
  if (one.year === undefined) return { why: 'It says no year.' }
  if (one.era && one.year === 0) return { why: 'There is no year 0 before or after Christ.' }
  const year = spellYear(yearOf(one))
  const month = one.season ?? one.month
  if (month === undefined) return `${year}${one.qualifier}`
  const day = one.day === undefined ? '' : `-${pad(one.day)}`
  return `${year}-${pad(month)}${day}${one.qualifier}`
}

/** In a set, each member has the qualifier. */
const qualified = (whole: string, qualifier: Qualifier): string =>
  whole.startsWith('[') ? whole.replace(/(?=\.\.|,|\])/g, qualifier) : whole + qualifier

export const SHORT_YEARS = 'as spreadsheets do: 00 to 29 as 2000 to 2029, 30 to 99 as 1930 to 1999'

/** The year that two digits mean in spreadsheets, and the sentence that says so. */
export function shortYear(digits: number): { year: number; lost: string } {
  const year = digits + (digits < 30 ? 2000 : 1900)
  return { year, lost: `The year “${pad(digits)}” was read as ${year}, ${SHORT_YEARS}.` }
}
