/** The axis' labels, always UTC. vis-timeline's own are wrong before the year 1, so these are ours throughout. */

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
  if (scale === 'day' || scale === 'week') return String(d.getUTCDate())
  return scale === 'month' ? month(d).slice(0, 3) : year(d)
}

export function majorLabel(date: { valueOf(): number }, scale: string): string {
  const d = new Date(date.valueOf())
  if (scale === 'year') return ''
  if (scale === 'month') return year(d)
  if (['day', 'week', 'weekday'].includes(scale)) return `${month(d)} ${year(d)}`
  return `${dayMonth(d)} ${year(d)}${scale === 'second' || scale === 'millisecond' ? `, ${clock(d)}` : ''} UTC`
}
