/** What a mark covers in its row, px from the left edge of the window. */
import { unitInPx } from '../../../../look/size/unit'
import type { Span } from '../../../../model/time/span'

/** A mark's span, ms, bounded; whether it fades out towards an open end; how much room its whole title needs, px,
 *  and how many lines it takes in less. */
export type Placeable = {
  key: string
  lane: string
  from: number
  to: number
  fadesFrom: boolean
  fadesTo: boolean
  title: number
  titleLines: (room: number) => number
}
/** The time in sight, its width, px, and how many rows a lane may have for the sake of its titles. */
export type Frame = { window: Span; width: number; rows: number }

/** What grows with the reader's text, as in marks.css. The setting is that of when the timeline was loaded. */
export const UNIT = unitInPx()
/** Height of a row of marks. */
export const ROW = 24 * UNIT
/** Between two marks of a row. */
export const GAP = 4
/** Half the field that a sign needs, its ring included. */
const HALF = 11 * UNIT
/** How far a fade reaches beyond an open end, and the part of it that must stay free of other marks. */
const FADE = 44
const CLEAR = 18
/** From a sign's middle to a title beside it. */
export const BESIDE = 15 * UNIT

/** `left` and `right`: the mark's band and sign and the near part of its fades; `fade…`: how much further the faint part
 *  of a fade reaches. `middle`: where its sign stands; `sign`: the same from the box's own start, null where that is
 *  its middle. `band`: the room on its band in sight behind the sign. `title`: the room that its title needs;
 *  `lines`: the lines that it has there, 0 where the box is only the place of a title. `under`: where a title below its
 *  mark begins, null where it stands beside it. */
export type Box = {
  key: string
  left: number
  right: number
  middle: number
  sign: number | null
  band: number
  fadeLeft: number
  fadeRight: number
  title: number
  lines: number
  under: number | null
}

/** The sign stands in the middle of what is in sight. Boxes end one width beyond the window at either side, as
 *  vis-timeline draws them. */
export function boxOf(
  { key, from, to, fadesFrom, fadesTo, title }: Placeable,
  { window, width }: Frame,
): Box {
  const scale = width / (window.to - window.from)
  const start = Math.max((from - window.from) * scale, -width)
  const end = Math.min((to - window.from) * scale, 2 * width)
  const [first, last] = [Math.max(start, 0), Math.min(end, width)]
  const isCut = first < last && (first > start || last < end)
  const middle = isCut ? inside((first + last) / 2, width) : (start + end) / 2
  return {
    key,
    left: Math.min(start, middle - HALF) - (fadesFrom ? CLEAR : 0),
    right: Math.max(end, middle + HALF) + (fadesTo ? CLEAR : 0),
    middle,
    sign: isCut ? middle - start : null,
    band: Math.max(0, last - middle - BESIDE),
    fadeLeft: fadesFrom ? FADE - CLEAR : 0,
    fadeRight: fadesTo ? FADE - CLEAR : 0,
    title,
    lines: 1,
    under: null,
  }
}

/** Moved so far from the edges that the sign is whole. */
const inside = (at: number, width: number): number => Math.min(Math.max(at, HALF), width - HALF)
