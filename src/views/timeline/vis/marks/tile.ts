/** Density tiles: their elements, and the window that opening one leads to. */
import type { Mark, Tile } from '../../../../engine/answer/lane'
import { colourOf, type Sign } from '../../../../look/glyphs'
import type { Span } from '../../../../model/time/span'
import { centred, SHORTEST } from '../../../../model/time/window'
import { heightsOf, type LayerOutline, layerOutlines, type Most } from '../../density/densityOutline'
import { PATTERNS, patternId } from '../../density/patterns'
import { SVG } from '../../signPatterns'
import { ROW } from './markBox'

export const isTile = (mark: Mark | Tile): mark is Tile => 'bins' in mark

/** The share of a tile's length that is shown when it is opened. */
const SHARE = 1 / 4

/** Would zooming in separate nothing? True where each mark spans the whole tile, or the window would become shorter
 *  than allowed. */
export const isEven = ({ bins, from, to }: Tile): boolean =>
  (to - from) * SHARE < SHORTEST || bins.every((bin) => bin === bins[0])

/** The window that opens a tile around an instant, ms. */
export const insideOf = ({ from, to }: Tile, at: number): Span =>
  centred({ from, to: from + (to - from) * SHARE }, at)

/** The middle of the densest part of a tile, ms. */
export const densest = ({ bins, from, to }: Tile): number =>
  from + ((bins.indexOf(Math.max(...bins)) + 0.5) / bins.length) * (to - from)

/** An empty tile. */
export function newTile({ key }: Tile): HTMLElement {
  const element = document.createElement('button')
  element.className = 'mark tile'
  const svg = document.createElementNS(SVG, 'svg')
  svg.setAttribute('preserveAspectRatio', 'none')
  svg.setAttribute('aria-hidden', 'true')
  element.append(svg)
  element.type = 'button'
  element.tabIndex = -1
  element.dataset.key = key
  return element
}

/** Fills a tile in place with its histogram, one layer for each stance or status: heights are square roots of counts,
 *  to be scaled by `scaleTile`. As a vector it is sharp at any length and takes the theme's colours. A tile through
 *  which only marks of others pass has no count. */
export function fillTile(element: HTMLElement, tile: Tile): void {
  element.firstElementChild?.replaceChildren(...layerOutlines(tile).map(layerElement).reverse())
  if (tile.count) element.dataset.count = String(tile.count)
  else delete element.dataset.count
}

function layerElement({ sign, d }: LayerOutline): Node {
  const path = emptyLayer(sign).cloneNode() as SVGPathElement
  path.setAttribute('d', d)
  return path
}

const emptyLayers = new Map<Sign, SVGPathElement>()

/** A layer without its outline, filled with its pattern; to be copied, which costs less than making it. Browsers draw
 *  patterns anew in every frame of a pan, so a layer has one only where an even colour would not do. */
function emptyLayer(sign: LayerOutline['sign']): SVGPathElement {
  const known = emptyLayers.get(sign)
  if (known) return known
  const path = document.createElementNS(SVG, 'path')
  const { d: pattern, ground } = PATTERNS[sign]
  path.setAttribute('class', colourOf(sign))
  path.setAttribute('fill', pattern ? `url(#${patternId(sign)})` : 'currentColor')
  if (!pattern && ground < 1) path.setAttribute('fill-opacity', String(ground))
  emptyLayers.set(sign, path)
  return path
}

/** Scales a tile's histogram by its `viewBox`: a transform in a style would cost time in every frame.
 *  @param most what its whole height stands for @param rows of its lane that it is high */
export function scaleTile(element: HTMLElement, { bins }: Tile, most: Most, rows: number): void {
  const [svg, { above, both }] = [element.firstElementChild, heightsOf(most)]
  const box = `0 ${-above} ${bins.length} ${both}`
  const line = `${(100 * above) / both}%`
  if (element.style.getPropertyValue('--line') !== line) element.style.setProperty('--line', line)
  if (svg && svg.getAttribute('viewBox') !== box) svg.setAttribute('viewBox', box)
  const size = `${rows * ROW}px`
  if (element.style.height !== size) element.style.height = size
}
