/** The labels of axes, always in UTC. The machine's zone and language do not matter. */
import { tellsOwnZone } from '../../clockZone'
import { monthName } from '../sentences/dateNames'

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']

const pad = (value: number): string => String(value).padStart(2, '0')

/** Year 0 is 1 BC. */
export function axisYear(ms: number): string {
  const year = new Date(ms).getUTCFullYear()
  return year > 0 ? String(year) : `${1 - year} BC`
}

export const AXIS_UNITS = ['second', 'minute', 'hour', 'weekday', 'day', 'month', 'year'] as const
export type AxisUnit = (typeof AXIS_UNITS)[number]

/** The label of a step of an axis, ms, within a larger unit that is named elsewhere: "14:30", "Mon 16", "Dec". */
export function minorLabel(ms: number, unit: AxisUnit): string {
  const date = new Date(ms)
  if (unit === 'year') return axisYear(ms)
  if (unit === 'month') return monthName(ms, 'short')
  if (unit === 'day') return String(date.getUTCDate())
  if (unit === 'weekday') return `${DAYS[date.getUTCDay()]} ${date.getUTCDate()}`
  const clock = `${pad(date.getUTCHours())}:${pad(date.getUTCMinutes())}`
  return unit === 'second' ? `${clock}:${pad(date.getUTCSeconds())}` : clock
}

/** The larger unit of the lanes' axis: "December 2024", "6 December 2024 UTC", with the clock where steps are seconds. */
export function longMajorLabel(ms: number, unit: AxisUnit): string {
  const [date, month, year] = [new Date(ms), monthName(ms, 'long'), axisYear(ms)]
  if (unit === 'year') return ''
  if (unit === 'month') return year
  if (unit === 'day' || unit === 'weekday') return `${month} ${year}`
  return `${date.getUTCDate()} ${month} ${year}${unit === 'second' ? `, ${minorLabel(ms, 'minute')}` : ''} UTC`
}

/** The larger unit of the claim lines' axis: "2024", "Dec 2024", "6 Dec"; "6 Dec UTC" above clock times,
 *  where those of claims are told in another zone. @param withYear is the year to be named? */
export function shortMajorLabel(ms: number, unit: AxisUnit, withYear: boolean): string {
  const date = new Date(ms)
  if (unit === 'year') return ''
  if (unit === 'month' && date.getUTCMonth() === 0) return axisYear(ms)
  const month = `${monthName(ms, 'short')}${withYear ? ` ${axisYear(ms)}` : ''}`
  if (unit === 'month' || unit === 'day') return month
  const isClock = unit === 'hour' || unit === 'minute' || unit === 'second'
  return `${date.getUTCDate()} ${month}${isClock && tellsOwnZone() ? ' UTC' : ''}`
}
