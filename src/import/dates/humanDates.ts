/** Reads dates as people write them, as EDTF that is never more exact than they are: `Oct-55`, `circa 1850`,
 *  `28.2/7.3.1955`, `200 BC`. A date that can be read in two ways is not guessed. What was assumed or left out is
 *  reported. */
import type { DateOrder } from '../../model/mapping'
import { readDate } from '../../model/time/dates'
import { parsePlain } from '../../model/time/days'
import { bounded } from './bounds'
import { isYearOfOthers, otherCalendar, UNCONVERTED } from './calendars'
import { takeClock } from './clock'
import { clockRange } from './clockRange'
import { readPart } from './component'
import { saysNoDate } from './ends'
import { folded } from './monthNames'
import { earlyYears, epochDate, schoolYears } from './numberDates'
import { instantOf, isPart, type Refusal, remarksOn, spell } from './part'
import { ranged } from './ranges'
import { serialDate } from './serials'
import { spread } from './spread'
import { instantIn } from './zones'

/** In which order `03/04/2020` is read, and whether bare numbers are days as spreadsheets count them. What only some files
 *  need: `zone`: that of clock times without one (`zones.ts`); `early`: numbers of one and two digits are years;
 *  `years`: `2011-12` is two years, not a month; `epoch`: numbers count seconds or milliseconds since 1970; `otherCalendar`:
 *  years that are most likely of another calendar date nothing. */
export type HowDates = {
  order: DateOrder | null
  serials: boolean
  zone?: string | undefined
  early?: boolean | undefined
  years?: boolean | undefined
  epoch?: boolean | undefined
  otherCalendar?: boolean | undefined
}

/** `lost`: what was left out or assumed. `why`: why it is no date. Both are sentences for the page. `ambiguous`: only the
 *  order of day and month is missing. */
export type HumanDate = { edtf: string; lost?: string } | Refusal

/** Longest text in words that is read; a set in EDTF may be longer. */
const LONGEST = 200
const tooLong = (text: string) => `A date of ${text.length} characters is too long to be one.`

/** Reads a date of a table's cell. EDTF is kept; the result is EDTF that `model/time/dates.ts` reads. A two-digit year
 *  beside a month is read as spreadsheets read it, and `lost` says so. Never throws. Not memoised. */
export function humanDate(text: string, how: HowDates): HumanDate {
  if (!how.serials && !how.years && !how.otherCalendar && parsePlain(text)) return { edtf: text }
  const given = text.replace(/\s+/g, ' ').trim()
  if (how.otherCalendar && isYearOfOthers(given)) return { why: UNCONVERTED }
  if (given.length > LONGEST) return asEdtf(given) ?? { why: tooLong(given) }
  const number = how.serials ? serialDate(given) : how.epoch ? epochDate(given) : null
  const special = number ?? (how.years ? schoolYears(given) : null) ?? (how.early ? early(given, how) : null)
  return special ?? clocked(given, how.zone) ?? asEdtf(given) ?? checked(asWritten(given, how))
}

const early = (given: string, how: HowDates): HumanDate | null =>
  earlyYears(given, (text) => checked(asWritten(text, how)))

/** In UTC; the day before it is looked at apart. */
const INSTANT = /^.{10}T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?Z$/

/** A day and a clock time in digits, as databases write them: a fast path, since there may be a million of them. */
function clocked(given: string, zone: string | undefined): HumanDate | null {
  const day = given.slice(0, 10)
  if (!/^\d{4}-\d\d-\d\d[ T]\d\d:/.test(given) || !parsePlain(day)) return null
  if (INSTANT.test(given)) return { edtf: given }
  const taken = takeClock(given.toLowerCase())
  if ('why' in taken || taken.rest !== day) return null
  // A second clock stands behind the first.
  if (!taken.clock && !taken.local && taken.lost !== undefined) return null
  const instant = taken.local && zone !== undefined && instantIn(day, taken.local.time, zone)
  if (instant) return { edtf: instant }
  const lost = taken.lost ?? taken.local?.lost
  return { edtf: day + (taken.clock ?? ''), ...(lost && { lost }) }
}

const SHAPED = /^-?\d{4}-\d\d-\d\d$/

/** Keeps EDTF. A text in the shape of a day that does not exist is refused for EDTF's reason. */
function asEdtf(given: string): HumanDate | null {
  if (given === '/') return null
  const tidy = modern(given)
  const reading = readDate(tidy)
  if (!reading.date)
    return given === '' || (SHAPED.test(given) && !/-00/.test(given)) ? { why: reading.why } : null
  const lost = reading.lost ?? seasonOrYears(tidy)
  return lost === undefined ? { edtf: tidy } : { edtf: tidy, lost }
}

/** Drafts of EDTF wrote `u` for a missing digit and words for the ends of an interval. */
const modern = (given: string): string =>
  given
    .replace(/(?<=^\d{4}(?:-\d\d)?(?:-\?\?)?)-(?:\?\?|xx)(?=-|$)/gi, '-XX')
    .replace(/^(?=.*u)[\du]{4}(?:-[\du]{2}){0,2}$/, (mask) => mask.replaceAll('u', 'X'))
    .replace(/^unknown\/|\/(?:unknown|open)$/g, (end) => (end === '/open' ? '/..' : '/'))

/** `1920-21` is a spring in EDTF, and two years to many people. */
function seasonOrYears(text: string): string | undefined {
  const [, year = '', season] = /^\d\d(\d\d)-(2[1-4])$/.exec(text) ?? []
  if (season === undefined || Number(season) <= Number(year)) return undefined
  return `Read as EDTF, where -${season} is a season; two years are written ${text.slice(0, 4)}/${text.slice(0, 2)}${season}.`
}

const DAY_AND_MONTH = /^\d\d?[/.]\d\d?\.?$/

function asWritten(given: string, how: HowDates): HumanDate {
  const { order, zone } = how
  const text = folded(given).replace(/−/g, '-').trim()
  if (saysNoDate(text)) return { why: `“${given}” says that there is no date.`, undated: true }
  if (DAY_AND_MONTH.test(text)) return { why: 'It says no year.' }
  const other = otherCalendar(text)
  if (other) return { why: other }
  const clocks = clockRange(text, zone, (rest) => dayIn(rest, order))
  if (clocks) return { edtf: clocks }
  const whole = spread(text, order) ?? bounded(text, order) ?? single(text, how) ?? ranged(text, order, zone)
  if (whole) return whole
  return { why: unreadable(given) }
}

function dayIn(text: string, order: DateOrder | null): string | null {
  const read = readPart(text, order)
  const edtf = isPart(read) && read.bare === undefined ? spell(read) : null
  return typeof edtf === 'string' ? edtf : null
}

/** One date, with its clock time where its offset is known. */
function single(text: string, { order, zone }: HowDates): HumanDate | null {
  const read = readPart(text, order)
  if (!isPart(read)) return read
  if (read.bare !== undefined) return null
  const edtf = spell(read)
  if (typeof edtf !== 'string') return edtf
  const told = read.local && instantOf(read, zone)
  if (told) return withLost(told, read.lost)
  const timed = read.clock !== undefined && read.day !== undefined && read.qualifier === ''
  const lost = [...remarksOn(read), ...(read.clock && !timed ? ['The clock time was left out.'] : [])]
  return withLost(timed ? edtf + read.clock : edtf, lost)
}

const withLost = (edtf: string, lost: readonly string[]): HumanDate =>
  lost.length ? { edtf, lost: lost.join(' ') } : { edtf }

/** Checks that the model reads the result. `30 February 2004` is refused here, for the model's reason. */
function checked(date: HumanDate): HumanDate {
  if ('why' in date) return date
  const reading = readDate(date.edtf)
  return reading.date ? date : { why: reading.why }
}

const excerpt = (text: string) => (text.length > 40 ? `${text.slice(0, 40)}…` : text)

function unreadable(given: string): string {
  if (/^\d{4}-\d\d$/.test(given)) return `There is no month or season ${given.slice(5)}.`
  if (/^\d{5,}(?:\.\d+)?$/.test(given)) {
    return `“${excerpt(given)}” is a number; spreadsheets’ counts of days are read only where that is chosen.`
  }
  return `“${excerpt(given)}” is no date that could be read.`
}
