/** An opened row: every dated claim on a line of its own, named; in its tray, in words, what no date places. */
import type { ClaimLine } from '../../engine/answer/claimLine'
import type { Sign } from '../../views/claim-line/geometry/gather'
import type { Level } from '../../views/claim-line/geometry/levels'
import { MOST_LINES, type OpenLine, openLines } from '../../views/claim-line/geometry/openRow'
import { layoutRow, RADIUS } from '../../views/claim-line/geometry/rowLayout'
import type { Scale } from '../../views/claim-line/geometry/timeScale'
import { openWords, trayWords } from '../../words/en/views/claimLine'
import { bandAt } from '../band'
import { type Look, widthIn } from '../look'
import { markAt, signColour } from '../signs'
import { type Drawn, moved, rect } from '../svg'
import { pieces, shortened, line as text, wrapped } from '../texts'
import type { Field } from './closedRow'
import type { Place } from './place'

/** How large the lines are, px. */
export type Measure = { size: number; height: number; r: number; most: number }
const ON_PAGE: Measure = { size: 13, height: 21, r: RADIUS.open, most: MOST_LINES }

/** Between the lines above and below, px. */
const MIDDLE = 8

export type OpenLines = { above: OpenLine[]; below: OpenLine[] }

export function openedLines(
  line: Pick<ClaimLine, 'claims'>,
  scale: Scale,
  look: Look,
  measure = ON_PAGE,
): OpenLines {
  const at = (level: Level) =>
    openLines(line, level, scale, measure.r, (sign) => wordsWidth(sign, look, measure), measure.most)
  return { above: [...at('above'), ...at('on')], below: at('below') }
}

export const linesHeight = ({ above, below }: OpenLines, { height } = ON_PAGE): number =>
  (above.length + below.length) * height + MIDDLE

/** @property over what stands over folds, too: words */
export type Layers = { under: Drawn[]; over: Drawn[] }

/** @param isDisputed is the line drawn strong? */
export function drawnLines(
  { above, below }: OpenLines,
  isDisputed: boolean,
  width: number,
  ground: string,
  look: Look,
  measure = ON_PAGE,
): Layers {
  const { colours } = look
  const middle = above.length * measure.height + MIDDLE / 2
  const rows = (all: readonly OpenLine[], top: number) =>
    all.map((one, i) => oneLine(one, top + (i + 0.5) * measure.height, { width, ground, look, measure }))
  const made = [...rows(above, 0), ...rows(below, middle + MIDDLE / 2)]
  const line = isDisputed
    ? rect(0, middle - 1, width, 2, colours.denies)
    : rect(0, middle - 0.5, width, 1, colours.edge)
  return { under: [line, ...made.flatMap(({ under }) => under)], over: made.flatMap(({ over }) => over) }
}

export function openField(line: ClaimLine, place: Place, ground: string, look: Look): Field {
  const open = openedLines(line, place.scale, look)
  const tray = inTray(line, place, look)
  const height = linesHeight(open)
  const { under, over } = drawnLines(open, line.status === 'contested', place.scale.width, ground, look)
  return {
    height: Math.max(height, tray.length * 24) + 16,
    draw: (middle) => [
      moved(place.time, middle - height / 2, under),
      ...tray.map((one, i) => moved(place.tray, middle + (i - (tray.length - 1) / 2) * 24, one)),
    ],
    over: (middle) => [moved(place.time, middle - height / 2, over)],
  }
}

function inTray(line: ClaimLine, { scale, trayWidth }: Place, look: Look): Drawn[][] {
  const { colours } = look
  const width = widthIn(look, { size: 12 })
  return layoutRow(line, scale, trayWidth, RADIUS.open, { number: width, name: width })
    .levels.flatMap(({ tray }) => tray)
    .filter(({ kind }) => kind !== 'left-out')
    .map((sign) => {
      const words = wrapped(
        trayWords(sign.stance, sign.kind, sign.votes),
        trayWidth - 18,
        look,
        { size: 12 },
        2,
      )
      return [
        ...markAt(sign, 8, 0, colours),
        ...words.map((one, i) =>
          text(18, 4 + (i - (words.length - 1) / 2) * 12, one, { size: 12, fill: colours.ink }),
        ),
      ]
    })
}

/** Between a sign, or its band, and its words, px. */
const AIR = 8

type Around = { width: number; ground: string; look: Look; measure: Measure }

function oneLine({ sign, words, outside }: OpenLine, y: number, around: Around): Layers {
  const { width, ground, look, measure } = around
  const { colours } = look
  const { size } = measure
  const x = outside === 'before' ? sign.r : outside === 'after' ? width - sign.r : sign.x
  const { who, when, lapse } = openWords(sign)
  const [before, after] = [outside === 'before' ? '‹ ' : '', outside === 'after' ? ' ›' : '']
  const rest = `${when && ` ${when}`}${lapse}${after}`
  const widthOf = widthIn(look, { size, weight: 600 })
  const place = placeOf(widthOf(`${before}${who}${rest}`), sign, { x, words, outside, width })
  const name = shortened(`${before}${who}`, place.room - widthOf(rest), widthOf)
  const wide = widthOf(`${name}${rest}`)
  const said = [
    { text: name, fill: colours.ink, weight: 600 },
    { text: rest, fill: colours.soft },
  ]
  const anchor = place.isLeft ? ('end' as const) : ('start' as const)
  const from = place.isLeft ? place.at - wide : place.at
  return {
    under: [
      ...sign.bands.flatMap((band) => bandAt(band, y, signColour(sign.stance, colours), width)),
      ...markAt(sign, x, y, colours),
    ],
    over: [
      // Over its own band they stand on the ground.
      ...(place.isOver ? [rect(from - 3, y - size * 0.6, wide + 6, size * 1.2, ground)] : []),
      pieces(place.at, y + size * 0.34, said, { size, anchor, halo: ground }),
    ],
  }
}

type WordsPlace = { at: number; room: number; isLeft: boolean; isOver: boolean }

/** Beside the sign and its band at the side that was chosen, or at the other, or over the band: the first that has room for
 *  words so wide, px; else the one with the most. */
function placeOf(
  wide: number,
  { r, bands }: Sign,
  { x, words, outside, width }: { x: number; width: number } & Pick<OpenLine, 'words' | 'outside'>,
): WordsPlace {
  const left = outside ? x - r : Math.min(x - r, ...bands.map((band) => band.left))
  const right = outside ? x + r : Math.max(x + r, ...bands.map((band) => band.right))
  const toLeft = (at: number, isOver: boolean) => ({ at, room: at, isLeft: true, isOver })
  const toRight = (at: number, isOver: boolean) => ({ at, room: width - at, isLeft: false, isOver })
  const isLeft = outside === 'after' || words === 'left'
  const beside = [toLeft(left - AIR, false), toRight(right + AIR, false)]
  const over = [toLeft(x - r - AIR, true), toRight(x + r + AIR, true)]
  const all = [beside, over].flatMap((two) => (isLeft ? two : two.toReversed()))
  return (
    all.find(({ room }) => room >= wide) ?? all.reduce((best, one) => (one.room > best.room ? one : best))
  )
}

function wordsWidth(sign: Sign, look: Look, { size }: Measure): number {
  const { who, when, lapse } = openWords(sign)
  return widthIn(look, { size, weight: 600 })(who) + widthIn(look, { size })(` ${when}${lapse}`)
}
