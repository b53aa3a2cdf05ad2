/** The signs of stances and statuses: shapes first, colour second, so that either alone can be missed.
 *  Stances are round, statuses square: what one source says is never mistaken for what all of them come to. */
import type { Stance } from '../model/claim'
import type { Status } from '../model/statuses'

export type Sign = Stance | Status | 'hollow'
/** An SVG element in a 14 × 14 field. */
export type Shape = { tag: 'circle' | 'path' | 'rect'; attributes: Record<string, string | number> }

const LINE = { fill: 'none', stroke: 'currentColor', 'stroke-width': 1.6 }
const FULL = { fill: 'currentColor' }

const ring: Shape = { tag: 'circle', attributes: { cx: 7, cy: 7, r: 5.2, ...LINE } }
const square: Shape = {
  tag: 'rect',
  attributes: { x: 1.8, y: 1.8, width: 10.4, height: 10.4, rx: 1.5, ...LINE },
}
const path = (d: string, paint: Shape['attributes']): Shape => ({ tag: 'path', attributes: { d, ...paint } })

const SIGNS: Record<Sign, Shape[]> = {
  asserts: [{ tag: 'circle', attributes: { cx: 7, cy: 7, r: 6, ...FULL } }],
  denies: [ring, path('M4.6 4.6l4.8 4.8M9.4 4.6l-4.8 4.8', LINE)],
  doubts: [ring, path('M7 1.8a5.2 5.2 0 0 1 0 10.4z', FULL)],
  neither: [ring],
  silent: [{ ...ring, attributes: { ...ring.attributes, 'stroke-dasharray': '2.2 1.9' } }],
  hollow: [ring, { tag: 'circle', attributes: { cx: 7, cy: 7, r: 1.7, ...FULL } }],
  contested: [path('M1.2 2.2L6.4 7 1.2 11.8zM12.8 2.2L7.6 7l5.2 4.8z', FULL)],
  denied: [square, path('M4.8 4.8l4.4 4.4M9.2 4.8L4.8 9.2', LINE)],
  unconfirmed: [{ ...square, attributes: { ...square.attributes, 'stroke-dasharray': '2.4 1.9' } }],
  corroborated: [
    { tag: 'rect', attributes: { x: 1, y: 2, width: 5.4, height: 10, rx: 1.2, ...FULL } },
    { tag: 'rect', attributes: { x: 7.6, y: 2, width: 5.4, height: 10, rx: 1.2, ...FULL } },
  ],
  'one-sided': [square, path('M2 2h5v10H2z', FULL)],
  'single-source': [
    square,
    { tag: 'rect', attributes: { x: 4.9, y: 4.9, width: 4.2, height: 4.2, rx: 0.8, ...FULL } },
  ],
}

/** Which of the four colours of the look a sign bears, as a class name. */
const COLOURS: Record<Sign, string> = {
  asserts: 'asserts',
  denies: 'denies',
  doubts: 'doubts',
  neither: 'quiet',
  silent: 'quiet',
  hollow: 'quiet',
  contested: 'denies',
  denied: 'denies',
  unconfirmed: 'quiet',
  corroborated: 'asserts',
  'one-sided': 'asserts',
  'single-source': 'asserts',
}

export const shapesOf = (sign: Sign): Shape[] => SIGNS[sign]
export const colourOf = (sign: Sign): string => COLOURS[sign]

const SVG = 'http://www.w3.org/2000/svg'

/** A sign as a DOM element, for what is drawn outside React. Beside words it is hidden from assistive technology. */
export function glyphElement(sign: Sign): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg')
  svg.setAttribute('viewBox', '0 0 14 14')
  svg.setAttribute('class', `glyph ${colourOf(sign)}`)
  svg.setAttribute('aria-hidden', 'true')
  for (const { tag, attributes } of shapesOf(sign)) {
    const shape = document.createElementNS(SVG, tag)
    for (const [name, value] of Object.entries(attributes)) shape.setAttribute(name, String(value))
    svg.append(shape)
  }
  return svg
}
