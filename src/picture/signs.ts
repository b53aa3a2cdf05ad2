/** The signs of stances and statuses, and how a claim's vote changes them. */
import { colourOf, type Sign, shapesOf } from '../look/glyphs'
import type { Stance } from '../model/claim'
import type { Sign as Gathered } from '../views/claim-line/geometry/gather'
import type { Colour, Palette } from './look'
import { type Drawn, drawn, moved, rect } from './svg'

export const signColour = (sign: Sign, colours: Palette): string => colours[colourOf(sign) as Colour]

/** @param x its middle, px @param size of its field, px */
export function signAt(sign: Sign, x: number, y: number, size: number, colours: Palette): Drawn {
  const colour = signColour(sign, colours)
  const shapes = shapesOf(sign).map(({ tag, attributes }) =>
    drawn(
      tag,
      Object.fromEntries(
        Object.entries(attributes).map(([name, value]) => [name, value === 'currentColor' ? colour : value]),
      ),
    ),
  )
  const scale = Math.round((size / 14) * 1000) / 1000
  return moved(x - size / 2, y - size / 2, [drawn('g', { transform: `scale(${scale})` }, shapes)])
}

/** How large a glyph is, in radii of its sign. */
const FIELD = 14 / 6

/** A sign of a claim line: votes in full size, superseded claims struck through, claims without a vote small, left-out
 *  claims as a pale ring. */
export function markAt(
  { stance, kind, r }: Pick<Gathered, 'stance' | 'kind' | 'r'>,
  x: number,
  y: number,
  colours: Palette,
): Drawn[] {
  const plain = {
    vote: () => glyph(stance, r, x, y, colours),
    struck: () => struck(stance, r, x, y, colours),
  }
  if (kind === 'vote' || kind === 'struck') return plain[kind]()
  if (kind === 'small') return [drawn('circle', { cx: x, cy: y, r, fill: signColour(stance, colours) })]
  return [leftOutAt(x, y, colours)]
}

const glyph = (stance: Stance, r: number, x: number, y: number, colours: Palette): Drawn[] => [
  signAt(stance, x, y, r * FIELD, colours),
]

const struck = (stance: Stance, r: number, x: number, y: number, colours: Palette): Drawn[] => [
  ...glyph(stance, r, x, y, colours),
  rect(x - 1.5 * r, y - 1, 3 * r, 2, colours.ink),
]

const leftOutAt = (x: number, y: number, { edge }: Palette): Drawn =>
  drawn('circle', {
    cx: x,
    cy: y,
    r: 3,
    fill: 'none',
    stroke: edge,
    'stroke-width': 1,
  })
