/** A claim's span under its sign: dashed at an uncertain end, fading out at an open one. */
import type { Band } from '../views/claim-line/geometry/placing'
import { type Drawn, drawn, rect } from './svg'

/** Half its height, px. */
const HALF = 3

/** @param y its middle, px @param width of the field, px: nothing is drawn beyond it */
export function bandAt(band: Band, y: number, colour: string, width: number): Drawn[] {
  const [left, right] = [Math.max(band.left, 0), Math.min(band.right, width)]
  if (right - left < 1) return []
  const fill = band.openLeft || band.openRight ? `url(#${fadeName(colour, band)})` : colour
  const top = y - HALF
  const end = (x: number, isSoft: boolean): Drawn =>
    drawn('path', {
      d: `M${x} ${top}V${top + 2 * HALF}`,
      stroke: colour,
      'stroke-opacity': 0.78,
      ...(isSoft && { 'stroke-dasharray': '1.5 1.5' }),
    })
  return [
    rect(left, top, right - left, 2 * HALF, fill, { 'fill-opacity': 0.22 }),
    rect(left, top, right - left, 1, fill, { 'fill-opacity': 0.78 }),
    rect(left, top + 2 * HALF - 1, right - left, 1, fill, { 'fill-opacity': 0.78 }),
    ...(band.openLeft || band.left < 0 ? [] : [end(left + 0.5, band.softLeft)]),
    ...(band.openRight || band.right > width ? [] : [end(right - 0.5, band.softRight)]),
  ]
}

const fadeName = (colour: string, { openLeft, openRight }: Pick<Band, 'openLeft' | 'openRight'>): string =>
  `fade-${openLeft ? 'left-' : ''}${openRight ? 'right-' : ''}${colour.slice(1)}`

/** What bands with open ends are filled with: has to stand in the file once. */
export const fades = (colours: readonly string[]): Drawn =>
  drawn(
    'defs',
    {},
    colours.flatMap((colour) =>
      [
        { openLeft: true, openRight: false },
        { openLeft: false, openRight: true },
        { openLeft: true, openRight: true },
      ].map((open) => drawn('linearGradient', { id: fadeName(colour, open) }, stops(colour, open))),
    ),
  )

const stops = (colour: string, { openLeft, openRight }: Pick<Band, 'openLeft' | 'openRight'>): Drawn[] =>
  [
    { offset: 0, opacity: openLeft ? 0 : 1 },
    ...(openLeft && openRight ? [{ offset: 0.5, opacity: 1 }] : []),
    { offset: 1, opacity: openRight ? 0 : 1 },
  ].map(({ offset, opacity }) => drawn('stop', { offset, 'stop-color': colour, 'stop-opacity': opacity }))
