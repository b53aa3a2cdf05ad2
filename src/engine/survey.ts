/** What the placed marks of the events in view add up to: how many stand in each lane, and how much stands where over
 *  the whole extent. */
import type { Lane } from './engine'
import type { LaneName } from './lanes'
import { NOWHERE, PARTS, type Placed } from './placed'
import type { Looked } from './subjects'
import { type Add, tallying } from './tally'

/** Marks, and per event what hides it: 0 where it is in view. */
export type Marks = { placed: Placed; hidden: Uint8Array }

export type Survey = Marks & {
  /** The lanes that hold anything, in their order, their trays still empty; and per lane its position in
   *  `placed.lanes`. */
  lanes: Lane[]
  at: number[]
  /** Marks per part of the default window; a mark counts in each part that it meets. */
  density: number[]
}

/** Surveys the marks of one choice of voices, whatever is looked at. A row of sums: marks per lane, those without a date
 *  per lane, and how many marks more stand in a part of the window than in the part before. */
export function surveying(placed: Placed): (looked: Looked) => Survey {
  const lanes = placed.lanes.length
  const tally = tallying(2 * lanes + PARTS + 1, adding, () => null)
  return (looked) => {
    const sum = tally(placed, looked)
    const at = [...placed.lanes.keys()].filter((l) => sum[l])
    return {
      placed,
      hidden: looked.bits,
      lanes: at.map((l) => ({
        ...(placed.lanes[l] as LaneName),
        marks: sum[l] ?? 0,
        undated: sum[lanes + l] ?? 0,
        tray: [],
      })),
      at,
      density: running(sum.subarray(2 * lanes, 2 * lanes + PARTS)),
    }
  }
}

/** Adds the marks of one event. */
function adding({ lanes, ofEvent, lane, begins, ends, heard }: Placed): Add {
  const [undated, steps] = [lanes.length, 2 * lanes.length]
  return (row, e, sign, others) => {
    if (others) return
    const end = ofEvent[e + 1] as number
    for (let m = ofEvent[e] as number; m < end; m++) {
      if (heard && !heard[m]) continue
      const [l, part] = [lane[m] as number, begins[m] as number]
      ;(row[l] as number) += sign
      if (part < PARTS) {
        ;(row[steps + part] as number) += sign
        ;(row[steps + (ends[m] as number) + 1] as number) -= sign
      } else if (part === NOWHERE) (row[undated + l] as number) += sign
    }
  }
}

function running(steps: Int32Array): number[] {
  let sum = 0
  return Array.from(steps, (step) => {
    sum += step
    return sum
  })
}

/** Is the event of a mark in view, and the mark heard? */
export const isShown = ({ placed: { event, heard }, hidden }: Marks, m: number): boolean =>
  !hidden[event[m] as number] && (heard === null || heard[m] === 1)
