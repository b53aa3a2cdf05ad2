/** Each source's own date as a tick within the band of an event. */
import type { Mark, Tick } from '../../engine/engine'
import { DAY, type Span } from '../../model/time/span'

/** The ticks of a mark, still without their places. They take the pointer, but are no stops of the keyboard: the mark's
 *  tooltip and description list them. */
export function ticksOf({ ticks }: Mark): HTMLElement[] {
  if (!ticks) return []
  // The longest lie lowest, so that each can be pointed at.
  const elements = ticks.first
    .map((tick, i) => ({ length: tick.to - tick.from, i }))
    .sort((a, b) => b.length - a.length)
    .map(({ length, i }) => tickElement(length, i))
  if (!ticks.more) return elements
  const more = document.createElement('span')
  more.className = 'ticks-more'
  more.textContent = `+${ticks.more}`
  return [...elements, more]
}

function tickElement(length: number, i: number): HTMLElement {
  const tick = document.createElement('span')
  tick.className = length > DAY ? 'tick spanning' : 'tick'
  tick.dataset.tick = String(i)
  return tick
}

/** The time that a mark's box covers, ms: vis-timeline ends boxes one window beyond the window at either side. */
export function boxOf({ from, to }: Span, window: Span): Span {
  const length = window.to - window.from
  return { from: Math.max(from, window.from - length), to: Math.min(to, window.to + length) }
}

/** Places the ticks of a mark in its box. @param scale px per ms */
export function placeTicks(mark: HTMLElement, ticks: Tick[], box: Span, scale: number): void {
  ticks.forEach(({ from, to }, i) => {
    const style = mark.querySelector<HTMLElement>(`[data-tick="${i}"]`)?.style
    style?.setProperty('--from', `${(from - box.from) * scale}px`)
    style?.setProperty('--length', `${(to - from) * scale}px`)
  })
}
