/** Each source's own date as a tick within the band of an event. */
import type { Mark, Tick } from '../../engine/answer/lane'
import { DAY, type Span } from '../../model/time/span'

/** The ticks of a mark, not placed yet. They take the pointer but not the focus: the mark's description lists them. */
export function ticksOf({ ticks }: Mark): HTMLElement[] {
  if (!ticks) return []
  // The longest lie at the bottom, so that the pointer reaches each.
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

/** The time that a mark's box covers, ms: vis-timeline cuts boxes one window's length beyond the window, on each side. */
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
