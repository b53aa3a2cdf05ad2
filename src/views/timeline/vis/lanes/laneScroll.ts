/** The box in which lanes scroll. Of many lanes, only those in sight and some around them are drawn, at the places that
 *  they have among all, in a field as high as all of them. */
import type { Positions } from '../../../../engine/positions'
import type { Group } from '../items'
import { UNIT } from '../marks/markBox'
import { anchored, block, heightOfAll, lanesIn, meeting, type Stacked, stacked, toDraw } from './stack'

/** Height of the axis, which covers the top of the box, px. */
const AXIS = 50 * UNIT

export type LaneScroll = {
  /** Takes all lanes. @returns those to draw
   *  @param rowsOf gives the rows of marks in a lane; `null` for few lanes: all are drawn, as high as vis-timeline
   *  makes them */
  place(groups: Group[], lanes: number, rowsOf: ((lane: string) => number) | null): Group[]
  /** The height that lanes have in the box, px. */
  room(): number
  /** Lanes in sight, by their places among all; null where all are drawn. */
  sight(): Positions | null
  /** Reads the new scroll position. @returns whether there are lanes in sight that are not drawn yet */
  outgrown(): boolean
  /** Scrolls until a lane is in sight. @returns whether it is drawn already */
  reach(position: number): boolean
  resize(): void
}

export function laneScroll(box: HTMLElement, field: HTMLElement): LaneScroll {
  let stack: Stacked[] = []
  let drawn: Positions | null = null
  let height = box.clientHeight
  // Kept here: reading it from the box while the page changes would force a layout of the whole page.
  let top = box.scrollTop

  const inSight = (): Positions => meeting(stack, top, top + height - AXIS)
  const next = (): Positions => block(stack, inSight(), drawn)

  function scrollTo(position: number): void {
    box.scrollTop = position
    top = position
  }

  function all(groups: Group[]): Group[] {
    stack = []
    drawn = null
    field.classList.remove('some-lanes')
    field.style.minHeight = field.style.paddingTop = ''
    return groups
  }

  return {
    place(groups, lanes, rowsOf) {
      if (!rowsOf) return all(groups)
      const before = stack
      stack = stacked(groups, rowsOf)
      const whole = heightOfAll(stack) + AXIS
      const scroll = Math.min(anchored(before, stack, top), Math.max(0, whole - height))
      field.classList.add('some-lanes')
      // No custom properties: every element in the field would inherit them and be styled again.
      field.style.minHeight = `${whole}px`
      if (Math.abs(scroll - top) > 0.5) scrollTo(scroll)
      drawn = next()
      field.style.paddingTop = `${stack[drawn.from]?.top ?? 0}px`
      return toDraw(stack, drawn, lanes)
    },
    room: () => height - AXIS,
    sight: () => (drawn ? lanesIn(stack, inSight()) : null),
    outgrown() {
      top = box.scrollTop
      return drawn !== null && next() !== drawn
    },
    reach(position) {
      const at = stack.findIndex(({ group }) => group.position === position)
      const lane = stack[at]
      if (!drawn || !lane) return true
      const last = lane.top + lane.height - (height - AXIS)
      if (lane.top < top) scrollTo(lane.top)
      else if (last > top) scrollTo(last)
      return at >= drawn.from && at < drawn.to
    },
    resize() {
      height = box.clientHeight
    },
  }
}
