/** Reads dates as people write them, as EDTF that is never more exact than they are: `Oct-55`, `circa 1850`,
 *  `28.2/7.3.1955`, `200 BC`. A date that can be read in two ways is not guessed. What was assumed or left out is
 *  reported. */
import type { DateOrder } from '../../model/mapping'
import { readDate } from '../../model/time/dates'
import { parsePlain } from '../../model/time/days'
import { bounded } from './bounds'
import { takeClock } from './clock'
import { readPart } from './component'
import { folded } from './monthNames'
import { isPart, type Refusal, remarksOn, spell } from './part'
import { ranged } from './ranges'
import { serialDate } from './serials'

/** In which order `03/04/2020` is read, and whether bare numbers are days as spreadsheets count them. */
export type HowDates = { order: DateOrder | null; serials: boolean }

/** `lost`: what was left out or assumed. `why`: why it is no date. Both are sentences for the page. `ambiguous`: only the
 *  order of day and month is missing. */
export type HumanDate = { edtf: string; lost?: string } | Refusal

/** Longest text in words that is read; a set in EDTF may be longer. */
const LONGEST = 200
const tooLong = (text: string) => `A date of ${text.length} characters is too long to be one.`

/** Reads a date of a table's cell. EDTF is kept; the result is EDTF that `model/time/dates.ts` reads. A two-digit year
 *  beside a month is read as spreadsheets read it, and `lost` says so. Never throws. Not memoised. */
export function humanDate(text: string, how: HowDates): HumanDate {
  if (!how.serials && parsePlain(text)) return { edtf: text }
  const given = text.replace(/\s+/g, ' ').trim()
  if (given.length > LONGEST) return asEdtf(given) ?? { why: tooLong(given) }
  const serial = how.serials ? serialDate(given) : null
  return serial ?? clocked(given) ?? asEdtf(given) ?? checked(asWritten(given, how.order))
}

/** A day and a clock time in digits, as databases write them: a fast path, since there may be a million of them. */
function clocked(given: string): HumanDate | null {
  const day = given.slice(0, 10)
  if (!/^\d{4}-\d\d-\d\d[ T]\d\d:/.test(given) || !parsePlain(day)) return null
  const taken = takeClock(given.toLowerCase())
  if ('why' in taken || taken.rest !== day) return null
  return { edtf: day + (taken.clock ?? ''), ...(taken.lost && { lost: taken.lost }) }
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

const NO_DATE =
  /^(?:-+|\/|–|—|\?+|\.+|n\/?a|n\.?\s?d\.?|s\.?\s?d\.?|o\.?\s?[dj]\.?|nan|nat|null|none|nil|undated|unknown|uncertain|no date|not (?:known|stated|dated)|undatiert|unbekannt|неизвестно|невідомо|tb[acd])$/

const DAY_AND_MONTH = /^\d\d?[/.]\d\d?\.?$/

function asWritten(given: string, order: DateOrder | null): HumanDate {
  const text = folded(given).replace(/−/g, '-').trim()
  if (NO_DATE.test(text)) return { why: `“${given}” says that there is no date.` }
  if (DAY_AND_MONTH.test(text)) return { why: 'It says no year.' }
  const whole = bounded(text, order) ?? single(text, order) ?? ranged(text, order)
  if (whole) return whole
  return { why: unreadable(given) }
}

/** One date, with its clock time where its offset is known. */
function single(text: string, order: DateOrder | null): HumanDate | null {
  const read = readPart(text, order)
  if (!isPart(read)) return read
  if (read.bare !== undefined) return null
  const edtf = spell(read)
  if (typeof edtf !== 'string') return edtf
  const timed = read.clock !== undefined && read.day !== undefined && read.qualifier === ''
  const lost = [...remarksOn(read), ...(read.clock && !timed ? ['The clock time was left out.'] : [])]
  return { edtf: timed ? edtf + read.clock : edtf, ...(lost.length && { lost: lost.join(' ') }) }
}

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
