/** Lanes of marks as a drawing. Here height costs nothing, so every title is whole; on the page titles share rows. */
import type { Lane, Mark, Tile } from '../../engine/answer/lane'
import type { Span } from '../../model/time/span'
import type { Eras } from '../../views/claim-line/geometry/eras'
import type { Band } from '../../views/claim-line/geometry/placing'
import { scaleOf } from '../../views/claim-line/geometry/timeScale'
import { mostIn } from '../../views/timeline/density/densityOutline'
import { digits } from '../../words/en/digits'
import { bandAt, fades } from '../band'
import { axis, axisHeight, backdrop } from '../lines/axis'
import type { Body } from '../lines/claimLines'
import type { Look } from '../look'
import { markAt, signAt, signColour } from '../signs'
import { type Drawn, drawn, moved, rect } from '../svg'
import { line, lines, wrapped } from '../texts'
import { densities, HIGH, patterns } from './densities'
import { HALF, type Placed, placedIn, TITLE } from './placed'

/** px. */
const [NAMES, GAP, TRAY, ROW, AIR] = [200, 12, 92, 22, 5]
const LABEL = { size: 13 }
const UNDER = { size: 11.5, weight: 600 }
/** Shorter bands would lie under their signs, px. */
const LEAST_BAND = 2 * HALF

export type LanesShown = {
  lanes: readonly Lane[]
  marks: readonly (Mark | Tile)[]
  /** The time that is drawn, ms. */
  window: Span
  eras: Eras
  selected: string | null
}

export const isTile = (mark: Mark | Tile): mark is Tile => 'bins' in mark

/** @param width px */
export function laneField(
  { lanes, marks, window, eras, selected }: LanesShown,
  width: number,
  look: Look,
): Body {
  const { colours } = look
  const time = NAMES + GAP
  const scale = scaleOf(window, [], width - time - GAP - TRAY, 0)
  const tray = time + scale.width + GAP
  const top = axisHeight(scale, eras)
  const tiles = marks.filter(isTile)
  const most = mostIn(tiles)
  let at = top
  const rows = lanes.map((lane, i) => {
    const own = marks.filter((mark) => mark.lane === lane.id)
    const under = lane.under && lane.under !== lanes[i - 1]?.under ? lane.under : ''
    const label = wrapped(lane.label, NAMES, look, LABEL)
    const placed = placedIn(
      own.filter((mark): mark is Mark => !isTile(mark)),
      scale,
      look,
    )
    const dense = own.filter(isTile)
    const [head, below] = [under ? 20 : 0, dense.length ? HIGH + AIR : 0]
    const body = Math.max(label.length * 16 + 2 * AIR, placed.rows * ROW + 2 * AIR + below)
    const y = at
    at += head + body
    return moved(0, y, [
      rect(0, 0, tray + TRAY, 1, colours.hair),
      ...(under ? [line(0, 14, under, { ...UNDER, fill: colours.soft })] : []),
      ...lines(0, head + AIR + 14, label, 16, { ...LABEL, fill: colours.ink }),
      moved(time, head + AIR, [
        ...placed.all.flatMap((one) => markOf(one, selected, scale.width, look)),
        ...densities(dense, scale, most, placed.rows * ROW, colours),
      ]),
      ...(lane.undated
        ? [line(tray, head + AIR + 14, digits(lane.undated), { ...LABEL, fill: colours.ink })]
        : []),
    ])
  })
  return {
    width,
    height: at + 1,
    drawn: [
      fades([colours.asserts, colours.denies, colours.doubts, colours.quiet]),
      ...(tiles.length ? [patterns(colours)] : []),
      moved(time, top, backdrop(scale, eras, at - top, look)),
      drawn('g', {}, axis(scale, eras, look, { time, tray, trayWidth: TRAY })),
      ...rows,
      rect(0, at, width, 1, colours.ink),
    ],
  }
}

/** How far an open end fades out, px. */
const FADE = 28

const fading = (band: Band): Band => ({
  ...band,
  left: band.openLeft ? band.left - FADE : band.left,
  right: band.openRight ? band.right + FADE : band.right,
})

function markOf(placed: Placed, selected: string | null, width: number, look: Look): Drawn[] {
  const { mark, row, from, to, middle, title, at, isLeft } = placed
  const { colours } = look
  const { shows, hollow, dates, event } = mark
  const y = row * ROW + ROW / 2
  const sign = 'stance' in shows ? shows.stance : shows.status
  const band = {
    left: from,
    right: to,
    softLeft: dates?.softFrom ?? false,
    softRight: dates?.softTo ?? false,
    openLeft: dates?.from === -Infinity,
    openRight: dates?.to === Infinity,
  }
  return [
    ...(to - from < LEAST_BAND && !band.openLeft && !band.openRight
      ? []
      : bandAt(fading(band), y, hollow ? colours.quiet : signColour(sign, colours), width)),
    drawn('circle', { cx: middle, cy: y, r: HALF - 1, fill: colours.paper }),
    ...(event === selected
      ? [drawn('circle', { cx: middle, cy: y, r: 9, fill: 'none', stroke: colours.ink, 'stroke-width': 1.5 })]
      : []),
    ...(hollow
      ? [signAt('hollow', middle, y, 14, colours)]
      : 'stance' in shows
        ? markAt(
            {
              stance: shows.stance,
              kind: shows.overturned ? 'struck' : shows.votes ? 'vote' : 'small',
              r: shows.votes || shows.overturned ? 6 : 2.4,
            },
            middle,
            y,
            colours,
          )
        : [signAt(shows.status, middle, y, 14, colours)]),
    line(at, y + 4, title, {
      ...TITLE,
      fill: colours.ink,
      anchor: isLeft ? 'end' : 'start',
      halo: colours.paper,
    }),
  ]
}
