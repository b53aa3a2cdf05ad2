/** The patterns of densities, one for each stance and status, so that they are told apart without colours. Each repeats
 *  a square of 1 × 1: `ground`: how strong the colour is all over; `d`: where it is full. */
import { colourOf, type Sign } from '../../look/glyphs'

type Pattern = { ground: number; d: string }

const SOLID: Pattern = { ground: 1, d: '' }
const DIAGONAL: Pattern = { ground: 0.15, d: 'M0 .5L.5 0H1L0 1zM1 .5V1H.5z' }
const CHECKS: Pattern = { ground: 0.1, d: 'M0 0H.5V.5H0zM.5 .5H1V1H.5z' }
const ACROSS: Pattern = { ground: 0.15, d: 'M0 .25H1V.75H0z' }
const UPRIGHT: Pattern = { ground: 0.3, d: 'M.25 0H.75V1H.25z' }
const LIGHT: Pattern = { ground: 0.3, d: '' }
const DOTS: Pattern = { ground: 0, d: 'M.3 .3H.7V.7H.3z' }

export const PATTERNS: Record<Exclude<Sign, 'hollow'>, Pattern> = {
  asserts: SOLID,
  denies: DIAGONAL,
  doubts: ACROSS,
  neither: LIGHT,
  silent: DOTS,
  contested: DIAGONAL,
  denied: CHECKS,
  unconfirmed: DOTS,
  corroborated: SOLID,
  'one-sided': UPRIGHT,
  'single-source': LIGHT,
}

export const SVG = 'http://www.w3.org/2000/svg'

export const patternId = (sign: Sign): string => `density-${sign}`

/** An element that holds the patterns of all that are not evenly coloured, to be put into the page once, and a function that fits them to the scale of
 *  densities. */
export function signPatterns(): { element: SVGSVGElement; fit(height: number): void } {
  const element = document.createElementNS(SVG, 'svg')
  element.setAttribute('class', 'sign-patterns')
  element.setAttribute('aria-hidden', 'true')
  const patterns = Object.entries(PATTERNS)
    .filter(([, { d }]) => d)
    .map(([sign, one]) => patternElement(sign as Sign, one))
  element.append(...patterns)
  return {
    element,
    /** @param height of a square, in the units in which densities are drawn; it is as wide as a part of a tile */
    fit(height) {
      for (const pattern of patterns) pattern.setAttribute('height', String(height))
    },
  }
}

function patternElement(sign: Sign, { ground, d }: Pattern): SVGPatternElement {
  const pattern = document.createElementNS(SVG, 'pattern')
  const attributes = { id: patternId(sign), class: colourOf(sign), width: 1, height: 1 }
  const units = { patternUnits: 'userSpaceOnUse', viewBox: '0 0 1 1', preserveAspectRatio: 'none' }
  for (const [name, value] of Object.entries({ ...attributes, ...units }))
    pattern.setAttribute(name, String(value))
  const all = document.createElementNS(SVG, 'path')
  all.setAttribute('d', 'M0 0H1V1H0z')
  all.setAttribute('fill-opacity', String(ground))
  const full = document.createElementNS(SVG, 'path')
  full.setAttribute('d', d)
  pattern.append(all, full)
  return pattern
}
