/** Dates as SIMILE Timeline takes them: bare years, ISO 8601, and what a browser's `Date` prints and parses in
 *  English (`Fri Nov 22 1963 13:00:00 GMT-0600`). Bare years below zero are astronomical there, as in EDTF. */

import { readDate } from '../../../model/time/dates'
import { parsePlain } from '../../../model/time/days'
import type { Context } from '../../record/record'
import { monthNamed, readClock, spellDay, spellYear } from '../calendarSpelling'

/** A date as EDTF, and its clock time: `13:00-06:00`, without an offset `13:00`, '' at midnight, since these formats
 *  write a day so. `why`: why it is no date. */
export type Moment = { raw: string; edtf: string; clock: string } | { raw: string; why: string }

/** Never throws. `3/4/1961` is a date only where its order is known or one number can be no month. */
export function readMoment(text: string, order: Context['order']): Moment {
  const raw = text.replace(/\s+/g, ' ').trim()
  const found = readYear(raw) ?? readIso(raw) ?? readWords(raw) ?? readSlashed(raw, order)
  if (!found) {
    const reading = raw.includes('/') ? null : readDate(raw)
    return reading?.date ? { raw, edtf: raw, clock: '' } : { raw, why: openOrder(raw) }
  }
  if (!parsePlain(found.edtf)) {
    const reading = readDate(found.edtf)
    if (!reading.date) return { raw, why: `is not a date that can be read: ${reading.why}` }
  }
  return { raw, ...found }
}

const openOrder = (raw: string): string =>
  SLASHED.test(raw)
    ? 'may be read with the day or with the month first; nobody said which'
    : 'is not a date that can be read'

type Finding = { edtf: string; clock: string } | null

const YEAR = /^([-+−]?)(\d{1,7})(?: ?(b\.?c\.?(?:e\.?)?|a\.?d\.?|c\.?e\.?))?$/i
/** How some programs write a mere year: `1870 00:00:00 GMT`. */
const MIDNIGHT = /(?<=^[-+−]?\d{1,7}) 00:00(?::00)?(?: ?(?:gmt|utc|z))?$/i
const COMPACT = /^(\d{4})(\d\d)(\d\d)$/

/** `1890`, `-200`, `200 BC`, `1 AD`. */
function readYear(raw: string): Finding {
  const [, sign, digits, era] =
    YEAR.exec(raw.replace(MIDNIGHT, '').replace(/^(?:a\.?d\.?) ?(?=\d)/i, '')) ?? []
  if (digits === undefined) return null
  return {
    edtf: spellYear(astronomical(Number(sign && sign !== '+' ? `-${digits}` : digits), era)),
    clock: '',
  }
}

const astronomical = (year: number, era: string | undefined): number =>
  era && /^b/i.test(era) ? 1 - year : year || 0

const ISO = /^([+-]?\d{4,6})-(\d\d)(?:-(\d\d))?(?:[T ](\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?) ?(.*))?$/

function readIso(raw: string): Finding {
  const [, year, month, day, clock, zone = ''] = ISO.exec(raw.replace(COMPACT, '$1-$2-$3')) ?? []
  if (year === undefined) return null
  return dated(Number(year), Number(month), day === undefined ? undefined : Number(day), clock, zone)
}

const WEEKDAY = /^(?:sun|mon|tue|wed|thu|fri|sat)[a-z]*\.?,? /i
/** `Fri Nov 22 13:00:00 CST 1963`, the year at the end. */
const YEAR_LAST = /^(.*\d{1,2}) (\d{1,2}:\d\d(?::\d\d)?)( [a-z][a-z+\-\d:]*)? (-?\d{3,6})$/i
const DATE =
  /^(?:([a-z]{3,9}\.?) (?:(\d{1,2})(?:st|nd|rd|th)?,? )?|(\d{1,2})(?:st|nd|rd|th)?[ -]([a-z]{3,9}\.?),?[ -])/
const REST =
  /(-?\d{1,6})(?: (bce?|ad|ce)\b)?(?:,? (?:at )?(\d{1,2}:\d\d(?::\d\d(?:\.\d+)?)?(?: ?[ap]\.?m\b\.?)?) ?(.*))?$/
const WORDS = new RegExp(DATE.source + REST.source, 'i')

/** `Nov 22 1963 13:00:00 GMT-0600`, `22 November 1963`, `May 1890`. Years of one and two digits need their era. */
function readWords(raw: string): Finding {
  const plain = raw
    .replace(/ ?\([^()]*\)$/, '')
    .replace(WEEKDAY, '')
    .replace(YEAR_LAST, '$1 $4 $2$3')
  const [, nameA, dayA, dayB, nameB, year = '', era, clock, zone = ''] = WORDS.exec(plain) ?? []
  const month = monthNamed(nameA ?? nameB ?? '')
  if (month === null || (year.length < 3 && !era)) return null
  const day = dayA ?? dayB
  return dated(
    astronomical(Number(year), era),
    month,
    day === undefined ? undefined : Number(day),
    clock,
    zone,
  )
}

const SLASHED = /^(\d{1,2})[/ .](\d{1,2})[/ .](-?\d{3,4})(?: (\d{1,2}:\d\d(?::\d\d)?(?: ?[ap]m)?) ?(.*))?$/i

function readSlashed(raw: string, order: Context['order']): Finding {
  const [, a, b, year, clock, zone = ''] = SLASHED.exec(raw) ?? []
  if (year === undefined) return null
  const [x, y] = [Number(a), Number(b)]
  if (x <= 12 && y <= 12 && x !== y && order === null) return null
  const isDayFirst = x > 12 || (y <= 12 && order === 'day first')
  return isDayFirst ? dated(Number(year), y, x, clock, zone) : dated(Number(year), x, y, clock, zone)
}

function dated(
  year: number,
  month: number,
  day: number | undefined,
  time: string | undefined,
  zone: string,
): Finding {
  const clock = time === undefined ? '' : readClock(time)
  if (clock === null) return null
  const edtf = spellDay(year, month, day)
  return { edtf, clock: clock && day !== undefined ? clock + offset(zone) : '' }
}

const ZONE = /^(?:gmt|utc?)? ?([+-])(\d{1,2}):?(\d\d)?$/i
/** The abbreviations that JavaScript's `Date` knows. */
const NAMED: Record<string, string> = {
  Z: 'Z',
  GMT: 'Z',
  UTC: 'Z',
  UT: 'Z',
  EST: '-05:00',
  EDT: '-04:00',
  CST: '-06:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
}

/** `GMT-0600` → `-06:00`; '' for a zone that is not known. */
function offset(zone: string): string {
  const [, sign, hours = '', minutes = '00'] = ZONE.exec(zone) ?? []
  if (sign === undefined) return NAMED[zone.toUpperCase()] ?? ''
  const spelled = `${hours.padStart(2, '0')}:${minutes}`
  return spelled === '00:00' ? 'Z' : `${sign}${spelled}`
}
