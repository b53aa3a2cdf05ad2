/** The zone in which the page tells clock times: UTC, or the reader's own. It is the reader's setting, as a language is. */

export const CLOCK_ZONES = ['utc', 'own'] as const
export type ClockZone = (typeof CLOCK_ZONES)[number]

let zone: ClockZone = 'utc'

export const tellClocksIn = (chosen: ClockZone): void => {
  zone = chosen
}

/** Are clock times told in the reader's zone? Axes are in UTC, and say so then. */
export const tellsOwnZone = (): boolean => zone === 'own'

/** Minutes east of UTC at an instant, in the zone in which it is told. */
const offsetAt = (ms: number): number => (zone === 'own' ? -new Date(ms).getTimezoneOffset() : 0)

/** An instant as its UTC clock and day would be told, had they been those of the zone. */
export const shownAt = (ms: number): number => ms + offsetAt(ms) * 60_000

/** `UTC`, `UTC+2`, `UTC−3:30` */
export function zoneAt(ms: number): string {
  const minutes = offsetAt(ms)
  if (minutes === 0) return 'UTC'
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60]
  return `UTC${minutes < 0 ? '−' : '+'}${hours}${rest ? `:${String(rest).padStart(2, '0')}` : ''}`
}
