import { DAY, type Span } from '../../../model/time/span'

const UNITS = [
  ['year', 365.25 * DAY],
  ['month', 30.44 * DAY],
  ['week', 7 * DAY],
  ['day', DAY],
  ['hour', DAY / 24],
] as const

/** How long a fold is, in its largest unit, rounded: "4 months". */
export function foldWords({ from, to }: Span): string {
  const length = to - from
  const [unit, ms] = UNITS.find(([, ms]) => length >= 1.5 * ms) ?? UNITS[4]
  const count = Math.max(Math.round(length / ms), 1)
  return `${count} ${unit}${count > 1 ? 's' : ''}`
}
