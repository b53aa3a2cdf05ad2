/** What the placed marks of the events in view add up to, in one pass over all of them: how many stand in each lane,
 *  and how much stands where over the whole extent. */
import { TRAY } from '../model/tray'
import type { Lane } from './engine'
import type { LaneName } from './lanes'
import { OUTSIDE, PARTS, type Placed } from './placed'

export type Survey = {
  placed: Placed
  /** Per mark: 1 where its event is in view. */
  shown: Uint8Array
  /** The lanes that hold anything, in their order, their trays still empty; per lane its position in `placed.lanes`,
   *  and the first of its undated marks. */
  lanes: Lane[]
  at: number[]
  undated: number[][]
  /** Marks per part of the default window; a mark counts in each part that it meets. */
  density: number[]
}

/** @param hidden per event what hides it: 0 where it is in view */
export function surveyOf(placed: Placed, hidden: Uint8Array): Survey {
  const { lane, event, begins, ends, heard } = placed
  const shown = new Uint8Array(lane.length)
  const marks = new Uint32Array(placed.lanes.length)
  const undated = placed.lanes.map((): number[] => [])
  const without = new Uint32Array(marks.length)
  const steps = new Int32Array(PARTS + 1)
  for (let m = 0; m < lane.length; m++) {
    if (hidden[event[m] as number] || (heard && !heard[m])) continue
    const l = lane[m] as number
    shown[m] = 1
    marks[l] = (marks[l] as number) + 1
    const part = begins[m] as number
    if (part < PARTS) {
      const after = (ends[m] as number) + 1
      steps[part] = (steps[part] as number) + 1
      steps[after] = (steps[after] as number) - 1
    } else if (part !== OUTSIDE) {
      without[l] = (without[l] as number) + 1
      if ((without[l] as number) <= TRAY) undated[l]?.push(m)
    }
  }
  const at = [...placed.lanes.keys()].filter((l) => marks[l])
  return {
    placed,
    shown,
    lanes: at.map((l) => ({
      ...(placed.lanes[l] as LaneName),
      marks: marks[l] ?? 0,
      undated: without[l] ?? 0,
      tray: [],
    })),
    at,
    undated: at.map((l) => undated[l] ?? []),
    density: sums(steps),
  }
}

function sums(steps: Int32Array): number[] {
  let sum = 0
  return Array.from(steps.subarray(0, PARTS), (step) => {
    sum += step
    return sum
  })
}
