/** The elements of marks, kept by the marks' keys and filled anew only where they would look different. */
import type { Mark, Tile } from '../../../../engine/answer/lane'
import type { Span } from '../../../../model/time/span'
import { markName, tileName } from '../../../../words/en/views/marks'
import { boxOf, placeTicks } from '../../tickMarks'
import { bounded } from './boundedSpan'
import { fillMark, type Look, lookOf, newMark } from './elements'
import type { Spot } from './layout'
import { fillTile, isEven, isTile, newTile } from './tile'

/** Elements by their marks' keys. `look`: all that an element shows, as one text; of a tile, its count and bins. */
export type Drawn = Map<string, { shown: Mark | Tile; look: string; element: HTMLElement }>

export function elementOf(drawn: Drawn, mark: Mark | Tile, marked: Look): HTMLElement {
  const known = drawn.get(mark.key)
  if (isTile(mark)) return tileElement(drawn, mark, known?.shown)
  const look = lookOf(mark, marked)
  const button = known?.element instanceof HTMLButtonElement ? known.element : newMark(mark.key)
  if (known?.look !== look) fillMark(button, mark, marked)
  drawn.set(mark.key, { shown: mark, look, element: button })
  return button
}

function tileElement(drawn: Drawn, tile: Tile, shown: Mark | Tile | undefined): HTMLElement {
  const known = drawn.get(tile.key)
  const look = tileLook(tile)
  if (known && (shown === tile || known.look === look)) return known.element
  const element = known?.element ?? newTile(tile)
  fillTile(element, tile)
  drawn.set(tile.key, { shown: tile, look, element })
  return element
}

const tileLook = ({ count, layers }: Tile): string => JSON.stringify([count, layers])

const UNPLACED: Spot = { row: 0, room: 0, lines: 1, side: 'right', sign: null, under: 0, above: false }

/** Places a single mark in its row, its sign and title in their places, and its ticks. */
export function placeMark(
  element: HTMLElement,
  mark: Mark,
  { row, room, lines, side, sign, under, above }: Spot = UNPLACED,
  window: Span,
  width: number,
): void {
  element.style.setProperty('--row', String(row))
  element.style.setProperty('--room', `${room}px`)
  if (sign === null) element.style.removeProperty('--sign')
  else element.style.setProperty('--sign', `${sign}px`)
  element.style.setProperty('--lines', String(lines))
  element.classList.toggle('titled', room > 0)
  element.classList.toggle('titled-lines', lines > 1)
  element.classList.toggle('titled-left', side === 'left')
  element.classList.toggle('titled-over', side === 'over')
  element.classList.toggle('titled-under', side === 'under')
  element.style.setProperty('--under', `${under}px`)
  element.classList.toggle('above', above)
  if (mark.ticks)
    placeTicks(element, mark.ticks.first, boxOf(bounded(mark), window), width / (window.to - window.from))
}

/** Names a mark for assistive technology, where its name is another than it was.
 *  @param lane its lane's name @param place its place in its lane, "2 of 5 in this row"; '' where it has none
 *  @param asof is a day of knowledge set? */
export function nameMark(
  element: HTMLElement,
  mark: Mark | Tile,
  lane: string,
  place: string,
  asof: boolean,
): void {
  const base = isTile(mark) ? tileName(mark, lane, isEven(mark)) : markName(mark, asof)
  const name = place ? `${base}. ${place}` : base
  if (element.getAttribute('aria-label') !== name) element.setAttribute('aria-label', name)
}
