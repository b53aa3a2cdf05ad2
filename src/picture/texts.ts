/** Texts in a drawing, which has no line breaks of its own. */
import { FACES, type Look, type Type, widthIn } from './look'
import { type Attributes, type Drawn, drawn } from './svg'

/** A piece of a line in a colour and type of its own. */
export type Piece = { text: string; fill: string; weight?: number }

/** @property halo the ground under it, over which it stays readable */
export type TextStyle = Type & { fill: string; anchor?: 'start' | 'middle' | 'end'; halo?: string }

/** One line of text. @param y its base line, px */
export const line = (x: number, y: number, text: string, style: TextStyle): Drawn =>
  drawn('text', { x, y, fill: style.fill, ...attributesOf(style) }, [text])

/** One line of several pieces. */
export const pieces = (x: number, y: number, all: readonly Piece[], style: Omit<TextStyle, 'fill'>): Drawn =>
  drawn(
    'text',
    { x, y, ...attributesOf(style) },
    all.map(({ text, fill, weight }) =>
      drawn('tspan', { fill, ...(weight !== undefined && { 'font-weight': weight }) }, [text]),
    ),
  )

const attributesOf = ({
  size,
  face = 'sans',
  weight = 400,
  anchor,
  halo,
}: Partial<TextStyle>): Attributes => ({
  'font-family': FACES[face],
  'font-size': size ?? 12,
  'font-weight': weight,
  'xml:space': 'preserve',
  ...(anchor && anchor !== 'start' && { 'text-anchor': anchor }),
  ...(halo && { stroke: halo, 'stroke-width': 3, 'stroke-linejoin': 'round', 'paint-order': 'stroke' }),
})

/** Lines of a text, one below the other. @param y the base line of the first, px @param leading px */
export const lines = (x: number, y: number, all: readonly string[], leading: number, style: TextStyle) =>
  all.map((text, i) => line(x, y + i * leading, text, style))

/** A text in lines that are no wider than the room. A word that is wider is broken.
 *  @param most lines at most: the last ends with "…" where there is more */
export function wrapped(
  text: string,
  room: number,
  look: Look,
  type: Type,
  most = Number.POSITIVE_INFINITY,
): string[] {
  const width = widthIn(look, type)
  const made: string[] = []
  let now = ''
  for (const word of text.split(/\s+/).filter(Boolean).flatMap(partsFor(room, width))) {
    const next = now ? `${now} ${word}` : word
    if (width(next) <= room || !now) now = next
    else {
      made.push(now)
      now = word
    }
  }
  if (now) made.push(now)
  if (made.length <= most) return made
  return [...made.slice(0, most - 1), shortened(made.slice(most - 1).join(' '), room, width)]
}

/** As much of a text as there is room for, with "…" where that is not all of it. */
export function shortened(text: string, room: number, width: (text: string) => number): string {
  if (width(text) <= room) return text
  const signs = [...text]
  let [fits, tooMany] = [0, signs.length]
  while (tooMany - fits > 1) {
    const middle = (fits + tooMany) >> 1
    if (width(`${signs.slice(0, middle).join('')}…`) <= room) fits = middle
    else tooMany = middle
  }
  return `${signs.slice(0, fits).join('').trimEnd()}…`
}

/** A word in parts that have room. */
const partsFor =
  (room: number, width: (text: string) => number) =>
  (word: string): string[] => {
    if (width(word) <= room) return [word]
    const parts: string[] = []
    let now = ''
    for (const sign of word) {
      if (now && width(now + sign) > room) {
        parts.push(now)
        now = ''
      }
      now += sign
    }
    return [...parts, now]
  }
