/** An opened row: every dated claim on a line of its own, named; in its tray, in words, what no date places. */
import type { ClaimLine } from '../../engine/answer/claimLine'
import type { Sign } from '../../views/claim-line/geometry/gather'
import type { Level } from '../../views/claim-line/geometry/levels'
import { MOST_LINES, type OpenLine, openLines } from '../../views/claim-line/geometry/openRow'
import { layoutRow, RADIUS } from '../../views/claim-line/geometry/rowLayout'
import type { Scale } from '../../views/claim-line/geometry/timeScale'
import { openWords, trayWords } from '../../words/en/claimLine'
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

/** @param isDisputed is the line drawn strong? */
export function drawnLines(
  { above, below }: OpenLines,
  isDisputed: boolean,
  width: number,
  ground: string,
  look: Look,
  measure = ON_PAGE,
): Drawn[] {
  const { colours } = look
  const middle = above.length * measure.height + MIDDLE / 2
  const rows = (all: readonly OpenLine[], top: number) =>
    all.flatMap((one, i) => oneLine(one, top + (i + 0.5) * measure.height, { width, ground, look, measure }))
  return [
    isDisputed
      ? rect(0, middle - 1, width, 2, colours.denies)
      : rect(0, middle - 0.5, width, 1, colours.edge),
    ...rows(above, 0),
    ...rows(below, middle + MIDDLE / 2),
  ]
}

export function openField(line: ClaimLine, place: Place, ground: string, look: Look): Field {
  const open = openedLines(line, place.scale, look)
  const tray = inTray(line, place, look)
  const height = linesHeight(open)
  return {
    height: Math.max(height, tray.length * 24) + 16,
    draw: (middle) => [
      moved(
        place.time,
        middle - height / 2,
        drawnLines(open, line.status === 'contested', place.scale.width, ground, look),
      ),
      ...tray.map((one, i) => moved(place.tray, middle + (i - (tray.length - 1) / 2) * 24, one)),
    ],
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

type Around = { width: number; ground: string; look: Look; measure: Measure }

function oneLine({ sign, words, outside }: OpenLine, y: number, around: Around): Drawn[] {
  const { width, ground, look, measure } = around
  const { colours } = look
  const { r } = sign
  const x = outside === 'before' ? r : outside === 'after' ? width - r : sign.x
  const bandLeft = Math.min(sign.x - r, ...sign.bands.map(({ left }) => left))
  const bandRight = Math.max(sign.x + r, ...sign.bands.map(({ right }) => right))
  const isLeft = outside === 'after' || words === 'left'
  const at = isLeft ? (outside ? x - 2 * r : bandLeft - 8) : outside ? x + 2 * r : bandRight + 8
  const { who, when, lapse } = openWords(sign)
  const style = { size: measure.size, anchor: isLeft ? ('end' as const) : ('start' as const), halo: ground }
  const room = Math.max(isLeft ? at : width - at, 0)
  const rest = `${when && ` ${when}`}${lapse}${outside === 'after' ? ' ›' : ''}`
  const widthOf = widthIn(look, { size: measure.size, weight: 600 })
  const name = shortened(`${outside === 'before' ? '‹ ' : ''}${who}`, room - widthOf(rest), widthOf)
  return [
    ...sign.bands.flatMap((band) => bandAt(band, y, signColour(sign.stance, colours), width)),
    ...markAt(sign, x, y, colours),
    pieces(
      at,
      y + measure.size * 0.34,
      [
        { text: name, fill: colours.ink, weight: 600 },
        { text: rest, fill: colours.soft },
      ],
      style,
    ),
  ]
}

function wordsWidth(sign: Sign, look: Look, { size }: Measure): number {
  const { who, when, lapse } = openWords(sign)
  return widthIn(look, { size, weight: 600 })(who) + widthIn(look, { size })(` ${when}${lapse}`)
}
