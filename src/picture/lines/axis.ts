/** The axis above claim lines, and what stands behind them: eras, larger units of time, folds. */
import { ticksOf } from '../../views/claim-line/geometry/axisTicks'
import { type Eras, eraPlace, namedEras } from '../../views/claim-line/geometry/eras'
import type { Gap, Scale } from '../../views/claim-line/geometry/timeScale'
import { foldWords, claimLineWords as words } from '../../words/en/views/claimLine'
import { type Look, widthIn } from '../look'
import { type Drawn, drawn, moved, rect } from '../svg'
import { line, lines, wrapped } from '../texts'
import type { Place } from './place'

type Columns = Pick<Place, 'time' | 'tray' | 'trayWidth'>

const TICK = { size: 12, weight: 600 }
const SMALL = { size: 11.5 }

/** px: with names of eras and folds above the ticks, and without. */
const [HIGH, LOW] = [62, 24]

export const axisHeight = (scale: Scale, eras: Eras): number =>
  scale.gaps.length || eras.some(({ dates }) => eraPlace(dates, scale)) ? HIGH : LOW

/** @param place also of the name of the tray; only the time is drawn where it is absent
 *  @param least how short a step may be, ms */
export function axis(scale: Scale, eras: Eras, look: Look, place: Columns | null, least = 0): Drawn[] {
  const height = axisHeight(scale, eras)
  const { colours } = look
  const end = scale.width + (place ? place.tray - place.time - scale.width + place.trayWidth : 0)
  const ticks = ticksOf(scale, widthIn(look, TICK), least).map(({ x, label, major, left }) =>
    major
      ? line(left ?? x, height - 7, label, { ...TICK, fill: colours.ink })
      : line(x, height - 7, label, { size: 12, fill: colours.soft, anchor: 'middle' }),
  )
  const named = namedEras(eras, scale, end, widthIn(look, SMALL)).flatMap(({ title, place: at, name }) => [
    drawn('path', {
      d: `M${at.left + 0.5} ${height - 20}v-4H${at.right - 0.5}v4`,
      fill: 'none',
      stroke: colours.edge,
    }),
    ...(name ? eraName(title, name, name.left < at.left, height, look) : []),
  ])
  return [
    moved(place?.time ?? 0, 0, [
      ...scale.gaps.flatMap((gap) => foldName(gap, height, look)),
      ...named,
      ...ticks,
    ]),
    ...(place ? [line(place.tray, height - 7, words.tray, { ...TICK, fill: colours.ink })] : []),
    rect(0, height - 1, place ? place.tray + place.trayWidth : end, 1, colours.ink),
  ]
}

function eraName(
  title: string,
  { left, room }: { left: number; room: number },
  isAtEnd: boolean,
  height: number,
  look: Look,
): Drawn[] {
  const all = wrapped(title, room, look, SMALL, 2)
  const style = { ...SMALL, fill: look.colours.soft, anchor: isAtEnd ? ('end' as const) : ('start' as const) }
  return lines(isAtEnd ? left + room : left, height - 29 - (all.length - 1) * 13, all, 13, style)
}

const foldName = ({ fold, left, right }: Gap, height: number, { colours }: Look): Drawn[] =>
  lines((left + right) / 2, height - 42, [foldWords(fold), words.fold.folded], 13, {
    ...SMALL,
    fill: colours.soft,
    anchor: 'middle',
  })

/** Behind rows of that height. */
export function backdrop(scale: Scale, eras: Eras, height: number, look: Look, least = 0): Drawn[] {
  const { band, hair } = look.colours
  return [
    ...eras.flatMap(({ dates }) => {
      const at = eraPlace(dates, scale)
      return at ? [rect(at.left, 0, at.right - at.left, height, band)] : []
    }),
    ...ticksOf(scale, widthIn(look, TICK), least).flatMap(({ x, major }) =>
      major ? [rect(x, 0, 1, height, hair)] : [],
    ),
  ]
}

/** The length of a wave in a torn edge, px. */
const WAVE = 18

/** The torn edges of folds, over the rows; nothing is drawn between them. */
export const tears = ({ gaps }: Scale, height: number, { colours }: Look): Drawn[] =>
  gaps.flatMap(({ left, right }) => [
    rect(left + 3, 0, right - left - 6, height, colours.paper),
    ...[left, right - 6].map((x) =>
      drawn('path', { d: torn(x + 3, height), fill: 'none', stroke: colours.edge }),
    ),
  ])

function torn(x: number, height: number): string {
  const waves = Array.from({ length: Math.ceil(height / WAVE) }, (_, i) => Math.min(WAVE, height - i * WAVE))
  return `M${Math.round(x * 10) / 10} 0${waves.map((to) => `c3.5 ${to / 4} -3.5 ${(3 * to) / 4} 0 ${to}`).join('')}`
}
