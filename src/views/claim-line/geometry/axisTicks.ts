/** The labels of the axis, on one line: larger units in bold where they begin, smaller ones between them as far as
 *  there is room. */
import { DAY } from '../../../model/time/span'
import { type AxisUnit, axisYear, minorLabel, shortMajorLabel } from '../../../words/en/views/axisLabels'
import type { Part, Scale } from './timeScale'

/** `left`: where the label of a larger unit begins, px. */
export type Tick = { x: number; label: string; major: boolean; left?: number }

type Unit = Exclude<AxisUnit, 'weekday'>
/** A step of the axis, how long it is, ms, and how much room its labels need, px. */
type Step = { unit: Unit; step: number; length: number; room: number }

const SECOND = 1000
const YEAR = 365.25 * DAY
const steps = (unit: Unit, length: number, room: number, all: number[]): Step[] =>
  all.map((step) => ({ unit, step, length: step * length, room }))

const LADDER: Step[] = [
  ...steps('second', SECOND, 56, [1, 5, 15, 30]),
  ...steps('minute', 60 * SECOND, 42, [1, 5, 15, 30]),
  ...steps('hour', 3600 * SECOND, 42, [1, 2, 4, 6, 12]),
  ...steps('day', DAY, 26, [1, 2, 7]),
  ...steps('month', YEAR / 12, 32, [1, 3, 6]),
  ...steps('year', YEAR, 50, [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000]),
]
const COARSEST: Step = { unit: 'year', step: 100_000, length: 100_000 * YEAR, room: 50 }

/** The finest step whose labels do not touch.
 *  @param least how short a step may be, ms */
export const stepFor = (perMs: number, least = 0): Step =>
  LADDER.find(({ length, room }) => length >= least && length * perMs >= room) ?? COARSEST

/** @param measure width of a label in bold, px
 *  @param least how short a step may be, ms */
export function ticksOf(scale: Scale, measure: (label: string) => number, least = 0): Tick[] {
  const step = stepFor(scale.perMs, least)
  let lastYear = ''
  let lastMonth = Number.NaN
  const all = scale.parts.flatMap((part) => {
    const found = [...instants(part, step)].map((time) => ({ time, major: isMajor(time, step.unit) }))
    return withContext(part, found, step.unit, scale).map(({ time, major }) => {
      if (!major) return { x: scale.x(time), label: minorLabel(time, step.unit), major }
      // A month that goes on behind a fold is named by the day on which the part begins: not "Apr | Apr".
      const goesOn = step.unit === 'day' && monthOf(time) === lastMonth
      const label = shortMajorLabel(time, goesOn ? 'hour' : step.unit, axisYear(time) !== lastYear)
      lastYear = axisYear(time)
      lastMonth = monthOf(time)
      return { x: scale.x(time), label, major }
    })
  })
  return thinned(all, measure, scale.width)
}

/** The same for all instants of one month. */
const monthOf = (time: number): number => {
  const date = new Date(time)
  return date.getUTCFullYear() * 12 + date.getUTCMonth()
}

type Instant = { time: number; major: boolean }

/** A unit that begins so near to a part's edge, as a share of the field's width, is named there instead of the unit in
 *  which the part begins. */
const NEAR = 0.05
/** At the field's own edge, so near that a name there would touch it, px. */
const TOUCHING = 62

/** Each part names the larger unit in which it begins: at its first label where possible, else at its edge. */
function withContext(part: Part, found: Instant[], unit: Unit, { perMs, width }: Scale): Instant[] {
  const [first] = found
  const away = ({ time }: Instant) => (time - part.from) * perMs
  if (unit === 'year') return found
  if (part.left === 0 && found.some((instant) => instant.major && away(instant) < TOUCHING)) return found
  if (unit === 'month' && first && away(first) < width * NEAR)
    return [{ ...first, major: true }, ...found.slice(1)]
  return [{ time: part.from, major: true }, ...found]
}

/** Room between two labels, px. */
const BETWEEN = 7

/** Drops labels without room. Larger units come first; smaller ones are kept where there is room beside them, and where
 *  the larger unit that they belong to is named: a "3" behind "Apr" must not be a day of May. */
function thinned(all: Tick[], measure: (label: string) => number, width: number): Tick[] {
  const placed = all.map((tick, at) => {
    const wide = measure(tick.label)
    // At the field's end the label of a larger unit is moved left.
    const left = tick.major ? Math.max(Math.min(tick.x, width - wide), 0) : tick.x - wide / 2
    return { ...tick, at, left, right: left + wide }
  })
  const kept: typeof placed = []
  const fits = ({ left, right }: (typeof placed)[number]) =>
    left >= 0 &&
    right <= width &&
    !kept.some((other) => right + BETWEEN > other.left && left < other.right + BETWEEN)
  for (const tick of placed.filter(({ major }) => major)) if (fits(tick)) kept.push(tick)
  const named = new Set(kept.map(({ at }) => at))
  const nameOf = ({ at }: (typeof placed)[number]) => placed.findLastIndex((one, i) => i < at && one.major)
  for (const tick of placed.filter(({ major }) => !major)) {
    const name = nameOf(tick)
    if ((name < 0 || named.has(name)) && fits(tick)) kept.push(tick)
  }
  return kept.map(({ x, label, major, left }) => (major ? { x, label, major, left } : { x, label, major }))
}

function* instants({ from, to }: Part, { unit, step }: Step): Generator<number> {
  let time = firstInstant(from, unit, step)
  for (; time < to; time = next(time, unit, step)) if (time >= from) yield time
}

function firstInstant(from: number, unit: Unit, step: number): number {
  const date = new Date(from)
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()]
  if (unit === 'year') return utc(Math.floor(year / step) * step, 0)
  if (unit === 'month') return utc(year, Math.floor(month / step) * step)
  if (unit === 'day') return step === 1 ? Math.floor(from / DAY) * DAY : utc(year, month)
  const length = { second: SECOND, minute: 60 * SECOND, hour: 3600 * SECOND }[unit] * step
  return Math.floor(from / length) * length
}

function next(time: number, unit: Unit, step: number): number {
  const date = new Date(time)
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()]
  if (unit === 'year') return utc(year + step, 0)
  if (unit === 'month') return utc(year, month + step)
  if (unit === 'day') {
    const day = time + step * DAY
    // Steps of days begin anew in every month: 1, 8, 15, 22, 29.
    return new Date(day).getUTCMonth() === month || step === 1 ? day : utc(year, month + 1)
  }
  return time + { second: SECOND, minute: 60 * SECOND, hour: 3600 * SECOND }[unit] * step
}

/** The start of a month; `Date.UTC` takes the years 0 to 99 for 1900 to 1999. */
function utc(year: number, month: number): number {
  const date = new Date(0)
  date.setUTCFullYear(year, month, 1)
  return date.getTime()
}

function isMajor(time: number, unit: Unit): boolean {
  const date = new Date(time)
  if (unit === 'year') return false
  if (unit === 'month') return date.getUTCMonth() === 0
  if (unit === 'day') return date.getUTCDate() === 1
  return time % DAY === 0
}
