/** The patterns of densities as elements of the page. */
import { colourOf, type Sign } from '../../look/glyphs'
import { PATTERNS, type Pattern, patternId } from './density/patterns'

export const SVG = 'http://www.w3.org/2000/svg'

/** An element that holds the patterns of all that are not evenly coloured, to be put into the page once, and a function that
 *  fits them to the scale of densities. */
export function signPatterns(): { element: SVGSVGElement; fit(height: number): void } {
  const element = document.createElementNS(SVG, 'svg')
  element.setAttribute('class', 'sign-patterns')
  element.setAttribute('aria-hidden', 'true')
  const patterns = Object.entries(PATTERNS)
    .filter(([, { d }]) => d)
    .map(([sign, one]) => patternElement(sign as Sign, one))
  element.append(...patterns)
  let fitted = 0
  return {
    element,
    /** @param height of a square, in the units in which densities are drawn; it is as wide as a part of a tile */
    fit(height) {
      // Setting it draws all that has a pattern anew.
      if (height === fitted) return
      fitted = height
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
