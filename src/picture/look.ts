/** How pictures look: the colours and letters of the page, in a light and a dark theme. A file cannot use the page's style
 *  sheet, so its colours stand here once more; a test compares them with `look/page.css`. */
import type { Theme } from '../model/view'

const COLOURS = {
  paper: ['#faf9f5', '#14161a'],
  band: ['#f3f1ea', '#181b20'],
  ink: ['#1b1d22', '#eceae4'],
  soft: ['#5a5f6a', '#a5aab5'],
  hair: ['#e4e1d9', '#2e323a'],
  edge: ['#878a92', '#6b707b'],
  asserts: ['#1f5fa8', '#85b6f2'],
  denies: ['#b83a17', '#f08a66'],
  doubts: ['#8a5f00', '#dcae45'],
  quiet: ['#646972', '#989ea9'],
} as const

export type Colour = keyof typeof COLOURS
export type Palette = Record<Colour, string>

export const paletteOf = (theme: Theme): Palette => {
  const at = theme === 'light' ? 0 : 1
  return Object.fromEntries(Object.entries(COLOURS).map(([name, both]) => [name, both[at]])) as Palette
}

export const FACES = {
  serif: '"Source Serif 4 Variable", Georgia, "Times New Roman", serif',
  sans: '"Source Sans 3 Variable", "Segoe UI", Helvetica, Arial, sans-serif',
} as const

/** @property size px */
export type Type = { size: number; face?: keyof typeof FACES; weight?: number }

/** What everything that is drawn needs to know. */
export type Look = {
  colours: Palette
  /** How wide a text is, px. @param font as CSS spells it */
  measure: (font: string) => (text: string) => number
}

export const fontOf = ({ size, face = 'sans', weight = 400 }: Type): string =>
  `${weight} ${size}px ${FACES[face]}`

export const widthIn = ({ measure }: Look, type: Type): ((text: string) => number) => measure(fontOf(type))

/** Those of the faces that come with the page. */
export const FAMILIES = ['Source Serif 4 Variable', 'Source Sans 3 Variable']
