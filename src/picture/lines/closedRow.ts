/** A row of the claim line: above its line who says so, below it who denies or doubts, on it who takes no side. */
import type { ClaimLine } from '../../engine/answer/claimLine'
import { colourOf } from '../../look/glyphs'
import type { Level } from '../../views/claim-line/geometry/levels'
import {
  type LevelLayout,
  layoutRow,
  RADIUS,
  type RowLayout,
} from '../../views/claim-line/geometry/rowLayout'
import { numberFrom, type Spread } from '../../views/claim-line/geometry/spread'
import { bandAt } from '../band'
import { type Colour, type Look, widthIn } from '../look'
import { markAt, signColour } from '../signs'
import { type Drawn, drawn, moved, rect } from '../svg'
import { line as text } from '../texts'
import type { Place } from './place'

const NUMBER = { size: 11.5, weight: 600 }
const NAME = { size: 11.5 }

/** Room for names under signs, px. */
const UNDER = 11

/** @property over what stands over folds, too: names */
export type Field = {
  height: number
  draw: (middle: number) => Drawn[]
  over: (middle: number) => Drawn[]
}

export function closedField(line: ClaimLine, isLarge: boolean, place: Place, look: Look): Field {
  const layout = layoutRow(line, place.scale, place.trayWidth, RADIUS[isLarge ? 'large' : 'small'], {
    number: widthIn(look, NUMBER),
    name: widthIn(look, NAME),
  })
  const hasOn =
    layout.isTrayFull || layout.levels.some(({ level, signs }) => level === 'on' && signs.length > 0)
  const off = hasOn ? 12 : isLarge ? 10 : 8
  return {
    height: (hasOn || isLarge ? 42 : 32) + (layout.hasUnder ? 2 * UNDER : 0),
    draw: (middle) => [
      moved(place.time, middle, field(line, layout, off, place.scale.width, look)),
      moved(place.tray, middle, [
        baseLine(line, false, place.trayWidth, look),
        ...layout.levels.flatMap(({ level, tray }) => marks(tray, heightOf(level, off), look)),
      ]),
    ],
    over: (middle) => [
      moved(
        place.time,
        middle,
        layout.levels.flatMap((level) => namesOf(level, heightOf(level.level, off), look)),
      ),
    ],
  }
}

/** Of a level from the row's line, px. */
const heightOf = (level: Level, off: number): number =>
  level === 'above' ? -off : level === 'below' ? off + 1 : 0.5

function field(line: ClaimLine, layout: RowLayout, off: number, width: number, look: Look): Drawn[] {
  const { clash, levels } = layout
  const [left, right] = [Math.max(clash?.left ?? 0, 0), Math.min(clash?.right ?? 0, width)]
  return [
    baseLine(line, line.status === 'contested', width, look),
    ...(clash ? [rect(left, -1, right - left, 3, look.colours.denies, { rx: 1.5 })] : []),
    ...levels.flatMap((level) => drawnLevel(level, heightOf(level.level, off), width, look)),
  ]
}

function baseLine(line: ClaimLine, isDisputed: boolean, width: number, { colours }: Look): Drawn {
  if (line.waits)
    return drawn('path', {
      d: `M0 .5H${width}`,
      stroke: colours.edge,
      'stroke-dasharray': '1 2',
    })
  return isDisputed
    ? rect(0, 0, width, 1, colours.denies)
    : rect(0, 0, width, 1, colours.edge, { 'fill-opacity': 0.45 })
}

/** Bands, feet and signs. */
function drawnLevel({ level, signs }: LevelLayout, y: number, width: number, look: Look): Drawn[] {
  const { colours } = look
  const included = signs.filter(({ kind }) => kind !== 'left-out')
  return [
    ...included.flatMap(({ bands, stance }) =>
      bands.flatMap((band) => bandAt(band, y, signColour(stance, colours), width)),
    ),
    ...(level === 'on' ? [] : included.filter(isOff).flatMap((sign) => feet(sign, level, look))),
    ...marks(signs, y, look),
  ]
}

const namesOf = ({ labels }: LevelLayout, y: number, { colours }: Look): Drawn[] =>
  labels.map(({ text: name, left, stance, under }) =>
    text(left, y + 4 + (under ? UNDER + 2 : 0), name, {
      ...NAME,
      fill: stance === null || stance === 'asserts' ? colours.soft : colours[colourOf(stance) as Colour],
      halo: colours.paper,
    }),
  )

/** Does a sign stand beside the days of its claims? Then each day is marked on the line. */
const isOff = ({ feet, x, kind }: Spread): boolean =>
  kind !== 'small' && feet.some((foot) => Math.abs(foot - x) > 1.5)

const feet = (sign: Spread, level: Level, { colours }: Look): Drawn[] =>
  [...new Set(sign.feet.map(Math.round))].map((foot) =>
    rect(foot, level === 'above' ? -3 : 1, 1, 3, signColour(sign.stance, colours)),
  )

const marks = (signs: readonly Spread[], y: number, { colours }: Look): Drawn[] =>
  signs.flatMap((sign) => [
    ...markAt(sign, sign.x, y, colours),
    ...(sign.number && sign.kind !== 'left-out' ? [number(sign, y, colours)] : []),
  ])

const number = (sign: Spread, y: number, colours: Look['colours']): Drawn =>
  text(sign.numberAt === 'left' ? sign.x - numberFrom(sign) : sign.x + numberFrom(sign), y + 4, sign.number, {
    ...NUMBER,
    fill: signColour(sign.stance, colours),
    anchor: sign.numberAt === 'left' ? 'end' : 'start',
    halo: colours.paper,
  })
