/** Where the marks of a lane stand, and where their titles have room. */
import type { Mark } from '../../engine/answer/lane'
import { edges } from '../../model/time/dateEnds'
import { rivalWords } from '../../words/en/sentences/eventSentences'
import { type Look, widthIn } from '../look'
import { shortened } from '../texts'

export const TITLE = { size: 12 }
/** Half of what a sign takes; from a mark to its title; between two marks of a row, px. */
export const HALF = 9
const [BESIDE, BETWEEN] = [4, 8]

/** A mark in its row: its band and the middle of its sign, and where its title begins, or ends, px. */
export type Placed = {
  mark: Mark
  row: number
  from: number
  to: number
  middle: number
  title: string
  at: number
  isLeft: boolean
}

/** Each in the first row where it and its title have room. */
export function placedIn(
  marks: readonly Mark[],
  scale: { width: number; x: (time: number) => number },
  look: Look,
) {
  const measure = widthIn(look, TITLE)
  const inSight = marks
    .flatMap((mark) => {
      const ends = mark.dates && edges(mark.dates)
      if (!ends) return []
      const [from, to] = [scale.x(ends.edgeFrom), scale.x(ends.edgeTo)]
      return to < 0 || from > scale.width ? [] : { mark, from, to }
    })
    .sort((a, b) => a.from - b.from || a.to - b.to)
  const rows: number[] = []
  const all = inSight.map(({ mark, from, to }): Placed => {
    const [first, last] = [Math.max(from, 0), Math.min(to, scale.width)]
    const middle = Math.min(Math.max((first + last) / 2, HALF), scale.width - HALF)
    const title = [mark.title, rivalWords(mark.rivals)].filter(Boolean).join(' · ')
    const [left, right] = [Math.min(first, middle - HALF), Math.max(last, middle + HALF)]
    const { start, end, ...titled } = titleAt(title, measure, { left, middle, right }, scale.width)
    const free = rows.findIndex((taken) => taken + BETWEEN <= Math.min(left, start))
    const row = free < 0 ? rows.length : free
    rows[row] = Math.max(right, end)
    return { mark, row, from, to, middle, ...titled }
  })
  return { all, rows: rows.length }
}

/** Right of the mark, left of it, or on its band: the first that has room; where none has, the widest, and shortened. */
function titleAt(
  title: string,
  measure: (text: string) => number,
  { left, middle, right }: { left: number; middle: number; right: number },
  width: number,
) {
  const places = [
    { at: right + BESIDE, room: width - right - BESIDE, isLeft: false },
    { at: left - BESIDE, room: left - BESIDE, isLeft: true },
    { at: middle + HALF + BESIDE, room: width - middle - HALF - BESIDE, isLeft: false },
  ]
  const wide = measure(title)
  const place = places.find(({ room }) => room >= wide) ?? places.reduce((a, b) => (b.room > a.room ? b : a))
  const text = shortened(title, place.room, measure)
  const { at, isLeft } = place
  return {
    title: text,
    at,
    isLeft,
    start: isLeft ? at - measure(text) : at,
    end: isLeft ? at : at + measure(text),
  }
}
