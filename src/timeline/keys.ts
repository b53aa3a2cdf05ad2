/** Stepping from mark to mark with the arrow keys: left and right along time within a lane, up and down to the
 *  nearest mark of the lane before or after. */
import type { Bundle, Lane, Mark } from '../engine/engine'
import { bounded } from './bounds'

export type Direction = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown' | 'Home' | 'End'

export const isDirection = (key: string): key is Direction =>
  ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'].includes(key)

/** The key of the first mark of the first lane; '' where there is none. */
export const firstMark = (lanes: Lane[], marks: (Mark | Bundle)[]): string =>
  stopsOf(lanes, marks)[0]?.key ?? ''

type Stop = { key: string; lane: number; at: number }

/** The key of the mark to go to; the same where there is none further. Marks of the tray come last in their lane. */
export function nextMark(
  lanes: Lane[],
  marks: (Mark | Bundle)[],
  from: string,
  direction: Direction,
): string {
  const stops = stopsOf(lanes, marks)
  const here = stops.find(({ key }) => key === from)
  if (!here) return stops[0]?.key ?? from
  const own = stops.filter(({ lane }) => lane === here.lane)
  const at = own.indexOf(here)
  if (direction === 'ArrowLeft') return own[at - 1]?.key ?? from
  if (direction === 'ArrowRight') return own[at + 1]?.key ?? from
  if (direction === 'Home') return own[0]?.key ?? from
  if (direction === 'End') return own.at(-1)?.key ?? from
  return acrossLanes(stops, here, direction === 'ArrowUp' ? -1 : 1)?.key ?? from
}

/** All marks by lane, then by time. */
function stopsOf(lanes: Lane[], marks: (Mark | Bundle)[]): Stop[] {
  const position = new Map(lanes.map(({ id }, i) => [id, i]))
  const dated = marks.map((mark) => {
    const { from, to } = bounded(mark)
    return { key: mark.key, lane: position.get(mark.lane) ?? 0, at: (from + to) / 2 }
  })
  const undated = lanes.flatMap(({ tray }, lane) => tray.map(({ key }) => ({ key, lane, at: Infinity })))
  return [...dated, ...undated].sort((a, b) => a.lane - b.lane || a.at - b.at || (a.key < b.key ? -1 : 1))
}

function acrossLanes(stops: Stop[], here: Stop, step: 1 | -1): Stop | undefined {
  const others = stops.filter(({ lane }) => (lane - here.lane) * step > 0)
  const nearest = others.reduce(
    (best, { lane }) => (step > 0 ? Math.min(best, lane) : Math.max(best, lane)),
    step * Infinity,
  )
  const distance = (stop: Stop) => (stop.at === here.at ? 0 : Math.abs(stop.at - here.at))
  return others.filter(({ lane }) => lane === nearest).sort((a, b) => distance(a) - distance(b))[0]
}
