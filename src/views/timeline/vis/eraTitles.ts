/** The names of eras at the head of their bands: each on at most two lines, up to where the next era begins. A name without
 *  room is left to the legend. */
import { textWidth } from '../../../look/size/textWidth'
import { FAMILY, linesOf, type TextSizes } from './lanes/nameLines'
import { eraBands } from './visElements'

/** Left and right ends, px. */
type Ends = { left: number; right: number }

/** Around a name, px. */
const AIR = 4

/** To be called after a drawing. @param field the panel in which the bands stand */
export function nameEras(container: HTMLElement, field: HTMLElement, { heading }: TextSizes): void {
  const bands = eraBands(container)
  if (!bands.length) return
  const rooms = eraRooms(
    bands.map(({ box, title }) => ({ ...endsOf(box), text: title.textContent ?? '' })),
    endsOf(field),
    textWidth(`${heading}px ${FAMILY}`),
  )
  for (const [i, room] of rooms.entries()) {
    const title = bands[i]?.title
    if (!title) continue
    title.hidden = room === null
    if (room) Object.assign(title.style, { marginLeft: `${room.from}px`, width: `${room.width}px` })
  }
}

function endsOf(element: HTMLElement): Ends {
  const { left, right } = element.getBoundingClientRect()
  return { left, right }
}

/** Where in its band each name begins, and how wide it may be, px; null where it has no room.
 *  @param bands in any order
 *  @param width of a text, px */
export function eraRooms(
  bands: readonly (Ends & { text: string })[],
  field: Ends,
  width: (text: string) => number,
): ({ from: number; width: number } | null)[] {
  return bands.map(({ left, right, text }) => {
    const start = Math.max(left, field.left)
    const isInSight = right > field.left && left < field.right
    const next = Math.min(field.right, ...bands.map((other) => other.left).filter((other) => other > left))
    const own = Math.min(right, next) - start - 2 * AIR
    const room = Math.max(own, Math.min(next - start - 2 * AIR, onTwoLines(text, width)))
    return isInSight && linesOf(text, room, width) <= 2 ? { from: start - left + AIR, width: room } : null
  })
}

/** The least width in which a text stands on two lines, px. */
function onTwoLines(text: string, width: (text: string) => number): number {
  const words = text.split(/\s+/)
  const breaks = words.map((_, i) =>
    Math.max(width(words.slice(0, i).join(' ')), width(words.slice(i).join(' '))),
  )
  return Math.ceil(Math.min(...breaks)) + 1
}
