/** The axis: its steps and its labels, always UTC. vis-timeline's own labels are wrong before the year 1, and it has no step
 *  between two days and a month. */
import { DAY } from '../../../model/time/span'

const SECOND = 1000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE
const YEAR = 365.25 * DAY

export type Step = {
  scale: 'second' | 'minute' | 'hour' | 'weekday' | 'day' | 'month' | 'year'
  step: number
}

const LADDER: (Step & { length: number })[] = [
  ...[1, 5, 15, 30].map((step) => ({ scale: 'second' as const, step, length: step * SECOND })),
  ...[1, 5, 15, 30].map((step) => ({ scale: 'minute' as const, step, length: step * MINUTE })),
  ...[1, 2, 4, 6, 12].map((step) => ({ scale: 'hour' as const, step, length: step * HOUR })),
  { scale: 'weekday', step: 1, length: DAY },
  ...[2, 7].map((step) => ({ scale: 'day' as const, step, length: step * DAY })),
  ...[1, 3, 6].map((step) => ({ scale: 'month' as const, step, length: (step * YEAR) / 12 })),
  ...[1, 2, 5, 10, 50, 100, 500, 1000, 5000, 10_000, 50_000].map((step) => ({
    scale: 'year' as const,
    step,
    length: step * YEAR,
  })),
]

/** Width that the longest usual label, "Mon 16" or "1000 BC", needs, px. */
const LABEL = 46

/** The finest step whose labels do not touch.
 *  @param perPixel ms of time to one pixel */
export function stepFor(perPixel: number): Step {
  const { scale, step } = LADDER.find(({ length }) => length >= LABEL * perPixel) ?? {
    scale: 'year',
    step: 100_000,
  }
  return { scale, step }
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']

const pad = (value: number): string => String(value).padStart(2, '0')

/** Year 0 is 1 BC. */
const year = (date: Date): string => {
  const full = date.getUTCFullYear()
  return full > 0 ? String(full) : `${1 - full} BC`
}
const month = (date: Date): string => MONTHS[date.getUTCMonth()] ?? ''
const clock = (date: Date): string => `${pad(date.getUTCHours())}:${pad(date.getUTCMinutes())}`
const dayMonth = (date: Date): string => `${date.getUTCDate()} ${month(date)}`

/** @param date what vis-timeline hands over: a moment, or anything else with a time value in ms
 *  @param scale vis-timeline's name of the step: 'day', 'month', … */
export function minorLabel(date: { valueOf(): number }, scale: string): string {
  const d = new Date(date.valueOf())
  if (scale === 'millisecond') return String(d.getUTCMilliseconds())
  if (scale === 'second') return `${clock(d)}:${pad(d.getUTCSeconds())}`
  if (scale === 'minute' || scale === 'hour') return clock(d)
  if (scale === 'weekday') return `${DAYS[d.getUTCDay()]} ${d.getUTCDate()}`
  if (scale === 'day') return String(d.getUTCDate())
  return scale === 'month' ? month(d).slice(0, 3) : year(d)
}

export function majorLabel(date: { valueOf(): number }, scale: string): string {
  const d = new Date(date.valueOf())
  if (scale === 'year') return ''
  if (scale === 'month') return year(d)
  if (scale === 'day' || scale === 'weekday') return `${month(d)} ${year(d)}`
  return `${dayMonth(d)} ${year(d)}${scale === 'second' || scale === 'millisecond' ? `, ${clock(d)}` : ''} UTC`
}
