/** Completes each of two dates with the parts that only the other one writes: `12` and `15 December 2024`, `28.2` and `7.3.1955`. */
import { type Part, yearOf } from './part'

/** Both dates, completed from each other; null where they do not fit together. */
export function lend(first: Part, last: Part): [Part, Part] | null {
  const [a, b] = [day(first, last), endOfYear(first, day(last, first))]
  if (a.bare !== undefined || b.bare !== undefined) return null
  if (!isYearKnown(a) && !isYearKnown(b)) return null
  // “27 BC – 14” may end before or after Christ.
  if (a.era === 'BC' && b.year !== undefined && b.era === undefined) return null
  const [begun, ended] = [month(a, b), month(b, a)]
  const start = year(begun, ended, -1)
  return [start, year(ended, start, 1)]
}

const isYearKnown = ({ year, whole }: Part): boolean => year !== undefined || whole !== undefined

/** A number beside a date with a day is a day. */
function day(one: Part, other: Part): Part {
  if (one.bare === undefined || other.day === undefined) return one
  const { bare, ...rest } = one
  return { ...rest, day: bare }
}

/** `1914–18`, `1850–5`: completes the second year with the first digits of the first one. */
function endOfYear(first: Part, last: Part): Part {
  const { bare, ...rest } = last
  const isYearAlone = first.month === undefined && first.season === undefined && first.year !== undefined
  if (bare === undefined || last.year !== undefined || !isYearAlone || first.era === 'BC') return last
  const round = bare < 10 && (first.year ?? 0) % 100 > bare ? 10 : 100
  const full = Math.floor((first.year ?? 0) / round) * round + bare
  return full > (first.year ?? 0) ? { ...rest, year: full } : last
}

const month = (one: Part, other: Part): Part =>
  one.day !== undefined && one.month === undefined && other.month !== undefined
    ? { ...one, month: other.month }
    : one

/** Where a span would end before it begins, the year that is not written is the one before or after:
 *  `28 December – 3 January 2025`. */
function year(one: Part, other: Part, step: -1 | 1): Part {
  if (one.year !== undefined) return one.era || !other.era || !one.year ? one : { ...one, era: other.era }
  if (one.whole !== undefined || other.year === undefined) return one
  const [from, to] = step < 0 ? [one, other] : [other, one]
  const backward = position(from) > position(to)
  if (!backward) return { ...one, year: other.year, ...(other.era && { era: other.era }) }
  const shifted = other.era === 'BC' ? other.year - step : other.year + step
  const filled = { ...one, year: shifted, ...(other.era && { era: other.era }) }
  return {
    ...filled,
    lost: [...one.lost, `The year ${yearOf(filled)} is not written; the order of the two dates tells it.`],
  }
}

/** A number to compare dates within a year. */
const position = ({ month, season, day }: Part): number =>
  (month ?? (season ? ((season - 21) % 4) * 3 + 3 : 0)) * 31 + (day ?? (month === undefined ? 0 : 1))
