/** Zones of clock times: `UTC`, `+02:00`, `UTC+2`, `Europe/Kyiv`, and a day and a clock in one of them as an instant. */
import { formatInstant, startOf } from '../../model/time/days'

const MINUTE = 60_000

/** Abbreviations that mean one offset wherever they are used, in minutes. `EST`, `IST`, `BST` and the like mean several. */
const NAMED: Partial<Record<string, number>> = {
  z: 0,
  utc: 0,
  gmt: 0,
  wet: 0,
  west: 60,
  cet: 60,
  cest: 120,
  eet: 120,
  eest: 180,
  msk: 180,
  мск: 180,
}

/** `eet` → `+02:00`; null where it means several zones, or none. */
export function namedOffset(zone: string): string | null {
  const minutes = NAMED[zone.toLowerCase()]
  return minutes === undefined ? null : spelled(minutes)
}

const spelled = (minutes: number): string => {
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60]
  const two = (value: number) => String(value).padStart(2, '0')
  return minutes === 0 ? 'Z' : `${minutes < 0 ? '-' : '+'}${two(hours)}:${two(rest)}`
}

/** Minutes east of UTC of an offset as people write it: `+02:00`, `UTC+2`, `GMT-0330`, `EET`; null for any other text. */
export function fixedOffset(zone: string): number | null {
  const tidy = zone.trim().toLowerCase().replace('−', '-')
  const named = NAMED[tidy]
  if (named !== undefined) return named
  const [, sign, hours, minutes = '0'] = /^(?:utc|gmt)?\s*([+-])(\d\d?)(?::?(\d\d))?$/.exec(tidy) ?? []
  if (hours === undefined || Number(hours) > 14 || Number(minutes) > 59) return null
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes))
}

/** Is it a zone that clocks can be read in? Names are those of the IANA database. */
export const isZone = (zone: string): boolean => fixedOffset(zone) !== null || formatOf(zone) !== null

const formats = new Map<string, Intl.DateTimeFormat | null>()

function formatOf(zone: string): Intl.DateTimeFormat | null {
  const known = formats.get(zone)
  if (known !== undefined) return known
  let format: Intl.DateTimeFormat | null
  try {
    format = zone.includes('/') ? new Intl.DateTimeFormat('en-GB', { ...PARTS, timeZone: zone }) : null
  } catch {
    // No such zone: `Intl` says so by an error.
    format = null
  }
  formats.set(zone, format)
  return format
}

const PARTS = {
  hourCycle: 'h23',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
  second: 'numeric',
} as const

/** Minutes east of UTC at an instant. */
function offsetAt(zone: string, ms: number): number | null {
  const fixed = fixedOffset(zone)
  if (fixed !== null) return fixed
  const format = formatOf(zone)
  if (!format) return null
  const part = Object.fromEntries(format.formatToParts(ms).map(({ type, value }) => [type, Number(value)]))
  const local = startOf(part.year ?? 0, part.month, part.day)
  const clock = ((part.hour ?? 0) * 60 + (part.minute ?? 0)) * MINUTE + (part.second ?? 0) * 1000
  return Math.round((local + clock - ms) / MINUTE)
}

/** A day and a clock of a zone as an instant in UTC: `2024-03-26`, `00:45`, `+02:00` → `2024-03-25T22:45Z`. Where clocks
 *  are turned back, the first of two such times.
 *  @param time `04:50`, `04:50:12` or `04:50:12.5`; a second of 0 makes it no more exact than its minute
 *  @returns null for a zone that there is not */
export function instantIn(day: string, time: string, zone: string): string | null {
  const [year = 0, month, date] = day.split('-').map(Number)
  const [hours = 0, minutes = 0, seconds = 0] = time.split(':').map(Number)
  const local = startOf(year, month, date) + (hours * 60 + minutes) * MINUTE + Math.round(seconds * 1000)
  const before = offsetAt(zone, local - 24 * 60 * MINUTE)
  if (before === null) return null
  const first = local - before * MINUTE
  const now = offsetAt(zone, first)
  const ms = now === before ? first : local - (offsetAt(zone, local - (now ?? 0) * MINUTE) ?? 0) * MINUTE
  return formatInstant(ms, seconds ? 'millisecond' : 'minute')
}

/** The zone that the name of a column says: `time_utc`, `Time (EET)`, `UTC+2`; null where it says none. */
export function zoneInName(name: string): string | null {
  const words =
    /(?:^|[^\p{L}\d])((?:utc|gmt)\s*[+-]\s*\d\d?(?::?\d\d)?|utc|gmt|zulu|eest|eet|cest|cet|west|wet|msk|мск)(?![\p{L}\d])/iu
  const said = words.exec(name.replaceAll('_', ' '))?.[1]?.toLowerCase().replace('zulu', 'utc')
  if (said === undefined) return null
  const offset = fixedOffset(said.replace(/\s/g, ''))
  return offset === null ? null : spelled(offset).replace('Z', 'UTC')
}
