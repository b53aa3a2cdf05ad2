/** Density tiles: their elements, and the window that opening one leads to. */
import type { Mark, Tile } from '../../../engine/engine'
import type { Span } from '../../../model/time/span'
import { centred, SHORTEST } from '../../../model/time/window'
import { tileName } from '../markWords'

export const isTile = (mark: Mark | Tile): mark is Tile => 'bins' in mark

/** The share of a tile's length that is shown when it is opened. */
const SHARE = 1 / 4

/** Would zooming in separate nothing? Either each of its marks spans all of it, or the window would become shorter than
 *  the shortest. */
export const isEven = ({ bins, from, to }: Tile): boolean =>
  (to - from) * SHARE < SHORTEST || bins.every((bin) => bin === bins[0])

/** The window that opens a tile around an instant, ms. */
export const insideOf = ({ from, to }: Tile, at: number): Span =>
  centred({ from, to: from + (to - from) * SHARE }, at)

/** The middle of the part of a tile in which most stand, ms. */
export const densest = ({ bins, from, to }: Tile): number =>
  from + ((bins.indexOf(Math.max(...bins)) + 0.5) / bins.length) * (to - from)

/** The most marks that any part of the tiles holds, rounded up to a power of two: the scale that all of them share
 *  stays while one pans. */
export const mostIn = (tiles: readonly Tile[]): number =>
  2 ** Math.ceil(Math.log2(tiles.reduce((most, { bins }) => Math.max(most, ...bins), 1)))

/** An empty tile. */
export function newTile({ key }: Tile): HTMLElement {
  const element = document.createElement('button')
  element.className = 'mark tile'
  const svg = document.createElementNS(SVG, 'svg')
  svg.setAttribute('preserveAspectRatio', 'none')
  svg.setAttribute('aria-hidden', 'true')
  svg.append(document.createElementNS(SVG, 'path'))
  element.append(svg)
  element.type = 'button'
  element.tabIndex = -1
  element.dataset.key = key
  return element
}

const SVG = 'http://www.w3.org/2000/svg'

/** Fills a tile in place with its histogram: heights are square roots of counts, to be scaled by `scaleTile`. As a vector
 *  it is sharp at any length and takes the theme's colours. A tile through which only marks of others pass has no count. */
export function fillTile(element: HTMLElement, tile: Tile, laneLabel: string): void {
  element.firstElementChild?.firstElementChild?.setAttribute('d', outline(tile.bins))
  if (tile.count) element.dataset.count = String(tile.count)
  else delete element.dataset.count
  element.setAttribute('aria-label', tileName(tile, laneLabel, isEven(tile)))
}

/** Scales a tile's histogram by its `viewBox`: a transform in a style would cost time in every frame.
 *  @param most marks in a part that is as high as its lane */
export function scaleTile(element: HTMLElement, { bins }: Tile, most: number): void {
  const [svg, height] = [element.firstElementChild, Math.sqrt(most)]
  const box = `0 ${-height} ${bins.length} ${height}`
  if (svg && svg.getAttribute('viewBox') !== box) svg.setAttribute('viewBox', box)
}

/** The outline of a histogram as an SVG path, upwards: "M0 0V-2H1V-3H2V0z". */
export function outline(bins: readonly number[]): string {
  let height = 0
  const steps = bins.map((bin, i) => {
    const next = -Math.round(Math.sqrt(bin) * 1000) / 1000
    if (next === height) return ''
    height = next
    return `H${i}V${next}`
  })
  return `M0 0${steps.join('')}H${bins.length}V0z`
}
