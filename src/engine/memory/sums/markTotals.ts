/** Counts the marks of the events that are shown: how many stand in each lane, and how many in each part of the whole
 *  extent. */
import type { Lane } from '../../answer/lane'
import { type Hiding, hidersOf, type Visibility } from '../choice/subjects'
import { type AllMarks, NOWHERE, PARTS } from '../field/allMarks/markColumns'
import type { LaneName } from '../field/lanes'
import { type Adding, aggregating } from './aggregate'

/** All marks, and which events are shown. */
export type VisibleMarks = { allMarks: AllMarks; visibility: Hiding }

export type MarkTotals = VisibleMarks & {
  /** The lanes that hold anything, in their order, their trays still empty; and per lane its position in
   *  `allMarks.lanes`. */
  lanes: Lane[]
  at: number[]
  /** Marks per part of the default window; a mark counts in each part that it meets. */
  density: number[]
}

export type MarkAggregate = (allMarks: AllMarks, visibility: Visibility) => MarkTotals

/** Counts marks in lanes of one kind. A row of sums has the marks per lane, those without a date per lane, and for each
 *  part of the window by how many marks it holds more than the part before.
 *  @param lanes how many there are */
export function markAggregate(lanes: number): MarkAggregate {
  const aggregate = aggregating(2 * lanes + PARTS + 1, adding, ({ judgement }: AllMarks) => judgement)
  return (allMarks, visibility) => {
    const sum = aggregate(allMarks, visibility)
    const at = [...allMarks.lanes.keys()].filter((l) => sum[l])
    return {
      allMarks,
      visibility,
      lanes: at.map((l) => ({
        ...(allMarks.lanes[l] as LaneName),
        marks: sum[l] ?? 0,
        undated: sum[lanes + l] ?? 0,
        tray: [],
      })),
      at,
      density: running(sum.subarray(2 * lanes, 2 * lanes + PARTS)),
    }
  }
}

function adding(allMarks: AllMarks): Adding {
  const { ofEvent, lane } = allMarks
  return {
    event(row, e, others, sign) {
      if (!others) addMarks(row, allMarks, ofEvent[e] as number, ofEvent[e + 1] as number, sign)
    },
    all: (row) => addMarks(row, allMarks, 0, lane.length, 1),
    chosen(row, visibility) {
      const bits = visibility.bits()
      for (let e = 0; e < bits.length; e++)
        if (!bits[e]) addMarks(row, allMarks, ofEvent[e] as number, ofEvent[e + 1] as number, 1)
    },
  }
}

function addMarks(
  row: Int32Array,
  { lanes, lane, begins, ends, included }: AllMarks,
  from: number,
  to: number,
  sign: number,
): void {
  const undated = lanes.length
  const steps = 2 * undated
  for (let m = from; m < to; m++) {
    if (included && !included[m]) continue
    const l = lane[m] as number
    const part = begins[m] as number
    ;(row[l] as number) += sign
    if (part < PARTS) {
      ;(row[steps + part] as number) += sign
      ;(row[steps + (ends[m] as number) + 1] as number) -= sign
    } else if (part === NOWHERE) (row[undated + l] as number) += sign
  }
}

function running(steps: Int32Array): number[] {
  let sum = 0
  return Array.from(steps, (step) => {
    sum += step
    return sum
  })
}

/** Is the event of a mark shown, and its claim included? */
export const isShown = ({ allMarks: { event, included }, visibility }: VisibleMarks, m: number): boolean =>
  !hidersOf(visibility, event[m] as number) && (included === null || included[m] === 1)

/** The same for the mark at a position of the columns that are sorted by lane. */
export const isShownAt = (
  { allMarks: { eventAt, mark, included }, visibility }: VisibleMarks,
  at: number,
): boolean =>
  !hidersOf(visibility, eventAt[at] as number) && (included === null || included[mark[at] as number] === 1)
