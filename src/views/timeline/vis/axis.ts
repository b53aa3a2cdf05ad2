/** The steps of the axis, and its labels in UTC. vis-timeline's own labels are wrong before the year 1, and it has no step
 *  between two days and a month. */
import { DAY } from '../../../model/time/span'
import { AXIS_UNITS, type AxisUnit, longMajorLabel, minorLabel } from '../../../words/en/views/axisLabels'
import { UNIT } from './marks/markBox'

const SECOND = 1000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE
const YEAR = 365.25 * DAY

export type Step = {
  scale: AxisUnit
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
const LABEL = 46 * UNIT

/** The finest step whose labels do not touch.
 *  @param perPixel ms of time to one pixel */
export function stepFor(perPixel: number): Step {
  const { scale, step } = LADDER.find(({ length }) => length >= LABEL * perPixel) ?? {
    scale: 'year',
    step: 100_000,
  }
  return { scale, step }
}

/** vis-timeline measures in milliseconds too, until the axis has its first step. */
const unitOf = (scale: string): AxisUnit => AXIS_UNITS.find((unit) => unit === scale) ?? 'second'

/** @param date what vis-timeline hands over: a moment, or anything else with a time value in ms
 *  @param scale vis-timeline's name of the step: 'day', 'month', … */
export const minorLabelAt = (date: { valueOf(): number }, scale: string): string =>
  minorLabel(date.valueOf(), unitOf(scale))

export const majorLabelAt = (date: { valueOf(): number }, scale: string): string =>
  longMajorLabel(date.valueOf(), unitOf(scale))
