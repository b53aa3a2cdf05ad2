/** Stepping from mark to mark with the arrow keys: left and right along time within a lane, up and down to the
 *  nearest mark of the lane before or after. */
import type { Lane, Mark, Tile } from '../../../../engine/answer/lane'
import type { Answer } from '../../../../engine/answer/parts'
import { bounded } from './boundedSpan'
import { isTile } from './tile'

export type Direction = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown' | 'Home' | 'End'

export const isDirection = (key: string): key is Direction =>
  ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'].includes(key)

/** The key of the first mark of the first lane; '' where there is none. */
export const firstMark = (lanes: Lane[], marks: (Mark | Tile)[]): string =>
  stopsOf(lanes, marks)[0]?.key ?? ''

/** A mark or tile: its key, the place of its lane among all lanes, and its instant, ms; `Infinity` in the tray. */
export type Stop = { key: string; lane: number; at: number }

type Answered = Pick<Answer, 'lanes' | 'marks' | 'answered'>

/** The mark to go to: the same where there is none beyond it, `null` where its lane is not answered yet. Marks of the tray
 *  come last in their lane. */
export function nextMark(
  { lanes, marks, answered }: Answered,
  from: string,
  direction: Direction,
): Stop | null {
  const stops = stopsOf(lanes, marks)
  const here = stops.find(({ key }) => key === from) ?? stops[0]
  if (!here) return null
  if (direction === 'ArrowUp' || direction === 'ArrowDown') {
    const step = direction === 'ArrowUp' ? -1 : 1
    const further = step > 0 ? answered.to < lanes.length : answered.from > 0
    return acrossLanes(stops, here, step) ?? (further ? null : here)
  }
  const own = stops.filter(({ lane }) => lane === here.lane)
  const at = own.indexOf(here)
  const to = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: own.length - 1 }[direction]
  return own[to] ?? here
}

/** The stop of a lane that is nearest to an instant. */
export const nearestIn = ({ lanes, marks }: Answered, lane: number, at: number): Stop | undefined =>
  stopsOf(lanes, marks)
    .filter((stop) => stop.lane === lane)
    .sort((a, b) => distance(a, at) - distance(b, at))[0]

/** The nearest stop of the nearest lane beyond a place among the lanes. */
export const beyond = ({ lanes, marks }: Answered, here: Omit<Stop, 'key'>, step: 1 | -1): Stop | undefined =>
  acrossLanes(stopsOf(lanes, marks), here, step)

export const stopOf = ({ lanes, marks }: Answered, key: string): Stop | undefined =>
  stopsOf(lanes, marks).find((stop) => stop.key === key)

/** By a mark's key, its place among those of its lane that are answered, from 1, and how many these are. */
export function placesIn({
  lanes,
  marks,
}: Pick<Answered, 'lanes' | 'marks'>): Map<string, { at: number; of: number }> {
  const stops = stopsOf(lanes, marks)
  const places = new Map<string, { at: number; of: number }>()
  for (let first = 0; first < stops.length; ) {
    const after = stops.findIndex(({ lane }, i) => i > first && lane !== stops[first]?.lane)
    const end = after < 0 ? stops.length : after
    for (let i = first; i < end; i++) places.set(stops[i]?.key ?? '', { at: i - first + 1, of: end - first })
    first = end
  }
  return places
}

/** All marks by lane, then by time. */
function stopsOf(lanes: Lane[], marks: (Mark | Tile)[]): Stop[] {
  const position = new Map(lanes.map(({ id }, i) => [id, i]))
  const dated = marks.filter(canBeReached).map((mark) => {
    const { from, to } = bounded(mark)
    return { key: mark.key, lane: position.get(mark.lane) ?? 0, at: (from + to) / 2 }
  })
  const undated = lanes.flatMap(({ tray }, lane) => tray.map(({ key }) => ({ key, lane, at: Infinity })))
  return [...dated, ...undated].sort((a, b) => a.lane - b.lane || a.at - b.at || (a.key < b.key ? -1 : 1))
}

/** Can the focus go to it? Not to a tile through which only other tiles' marks pass. */
export const canBeReached = (mark: Mark | Tile): boolean => !isTile(mark) || mark.count > 0

const distance = (stop: Stop, at: number): number => (stop.at === at ? 0 : Math.abs(stop.at - at))

function acrossLanes(stops: Stop[], here: Omit<Stop, 'key'>, step: 1 | -1): Stop | undefined {
  const others = stops.filter(({ lane }) => (lane - here.lane) * step > 0)
  const nearest = others.reduce(
    (best, { lane }) => (step > 0 ? Math.min(best, lane) : Math.max(best, lane)),
    step * Infinity,
  )
  return others
    .filter(({ lane }) => lane === nearest)
    .sort((a, b) => distance(a, here.at) - distance(b, here.at))[0]
}
