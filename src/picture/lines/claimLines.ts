/** Claim lines as a drawing: the axis, and a row for each event. */
import type { ClaimLine } from '../../engine/answer/claimLine'
import type { Eras } from '../../views/claim-line/geometry/eras'
import { FEW_ROWS, WHOLE_ROWS } from '../../views/claim-line/geometry/rowLayout'
import { fades } from '../band'
import type { Look } from '../look'
import { type Drawn, drawn, moved, rect } from '../svg'
import { axis, axisHeight, backdrop, tears } from './axis'
import { closedField } from './closedRow'
import { rowNameOf, type Size } from './name'
import { openField } from './openRow'
import { type Place, placeIn, type Time } from './place'

export type Body = { drawn: Drawn[]; width: number; height: number }

export type LinesShown = {
  lines: readonly ClaimLine[]
  /** How many rows the view has in all: of few, all are open. */
  rows: number
  time: Time
  eras: Eras
  /** From how many claims on a row is large. */
  largeFrom: number
  selected: string | null
  asof: boolean
  /** How wide the column of names is, px, where not as wide as on the page. */
  names?: number
}

/** @param width px */
export function claimLines(shown: LinesShown, width: number, look: Look): Body {
  const { lines, eras } = shown
  const place = placeIn(width, shown.time, shown.names)
  const top = axisHeight(place.scale, eras)
  const rows = lines.map((line) => rowOf(line, shown, place, look))
  const height = rows.reduce((sum, row) => sum + row.height, 0)
  let at = top
  const tops = rows.map((row) => {
    at += row.height
    return at - row.height
  })
  const all = rows.map((row, i) => {
    const y = tops[i] ?? top
    return moved(0, y, [...(i > 0 ? [rect(0, 0, place.names, 1, look.colours.hair)] : []), ...row.drawn])
  })
  const { colours } = look
  return {
    width,
    height: top + height + 1,
    drawn: [
      fades([colours.asserts, colours.denies, colours.doubts, colours.quiet]),
      moved(place.time, top, backdrop(place.scale, eras, height, look)),
      drawn('g', {}, axis(place.scale, eras, look, place)),
      ...all,
      moved(place.time, top, tears(place.scale, height, look)),
      ...rows.map(({ over }, i) => moved(0, tops[i] ?? top, over)),
      rect(0, top + height, width, 1, colours.ink),
    ],
  }
}

/** Claim lines in parts that are no higher than pages, each with its axis.
 *  @param first height of the first page that is left for them, px
 *  @param others that of the others */
export function linesInPages(
  shown: LinesShown,
  width: number,
  [first, others]: readonly [number, number],
  look: Look,
): Body[] {
  const place = placeIn(width, shown.time, shown.names)
  const top = axisHeight(place.scale, shown.eras)
  const pages: ClaimLine[][] = []
  let left = 0
  for (const line of shown.lines) {
    const { height } = rowOf(line, shown, place, look)
    if (!pages.length || height > left) {
      left = (pages.length ? others : first) - top
      pages.push([])
    }
    pages.at(-1)?.push(line)
    left -= height
  }
  return pages.map((lines) => claimLines({ ...shown, lines }, width, look))
}

/** Above and below a name, px. */
const AIR = 6

function rowOf(line: ClaimLine, shown: LinesShown, place: Place, look: Look) {
  const { selected, rows, largeFrom, asof } = shown
  const { colours } = look
  const isSelected = line.id === selected
  const isOpen = !line.waits && (isSelected || rows <= FEW_ROWS)
  const isLarge = line.total >= largeFrom && rows <= WHOLE_ROWS
  const size: Size = isOpen ? 'open' : isLarge ? 'large' : 'small'
  const name = rowNameOf(line, size, place.names, asof, look)
  const ground = isOpen && isSelected ? colours.band : colours.paper
  const field = isOpen ? openField(line, place, ground, look) : closedField(line, isLarge, place, look)
  const height = Math.ceil(Math.max(name.height + 2 * AIR, field.height))
  const middle = height / 2
  const width = place.tray + place.trayWidth
  return {
    height,
    drawn: [
      ...(ground === colours.band
        ? [rect(-16, 0, width + 32, height, ground), rect(-16, 0, 3, height, colours.ink)]
        : []),
      ...(line.before ? [rect(-9, 3, 3, height - 6, colours.ink)] : []),
      ...name.draw(middle),
      ...field.draw(middle),
    ],
    over: field.over(middle),
  }
}
