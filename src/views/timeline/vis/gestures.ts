/** Selects marks by pointer and by key. vis-timeline places the marks outside React, so the element around them listens. */
import type { Tile } from '../../../engine/answer/lane'
import { EVENT_TITLE } from '../../../look/ids'
import type { Store } from '../../../store/store'
import { fieldAnswer } from '../fieldAnswer'
import type { Chart } from './chart'
import { type Focus, focusIn, stopAt } from './markFocus'
import { type Direction, isDirection, nextMark, stopOf } from './markKeys'
import { densest, insideOf, isEven, isTile } from './tile'

/** A press whose pointer moved further than this was a drag, px. */
const STILL = 5

export type Gestures = { drawn: Focus['drawn']; stop: () => void }

/** @returns `drawn`, to be called after each drawing, and `stop`, which stops listening */
export function gestures(body: HTMLElement, store: Store, chart: Chart): Gestures {
  const focus = focusIn(body, store, chart)
  let pressedAt = { x: 0, y: 0 }
  const onPointerDown = ({ clientX, clientY }: PointerEvent) => {
    pressedAt = { x: clientX, y: clientY }
  }
  const onClick = (event: MouseEvent) => {
    const button = markAt(event.target)
    // A click by key has `detail` 0.
    const byKey = event.detail === 0
    const moved = Math.hypot(event.clientX - pressedAt.x, event.clientY - pressedAt.y)
    if (!button || (!byKey && moved > STILL)) return
    // vis-timeline keeps a press from moving the focus.
    stopAt(button.dataset.key ?? '', body)?.focus({ preventScroll: true })
    const again = byKey && button.dataset.event === store.getState().view.event
    const tile = tileOf(button)
    if (tile) open(tile, byKey ? densest(tile) : chart.timeAt(event.clientX))
    else if (again) document.getElementById(EVENT_TITLE)?.focus()
    else if (button.dataset.event !== undefined) store.getState().select(button.dataset.event)
  }
  const tileOf = ({ dataset }: HTMLElement): Tile | undefined =>
    store.getState().answer?.marks?.find((mark): mark is Tile => isTile(mark) && mark.key === dataset.key)

  /** Zooms in on an instant of a tile; where zooming in would separate nothing, lists the events of its time. */
  function open(tile: Tile, at: number): void {
    const { move, choose, ...known } = store.getState()
    const answer = fieldAnswer(known.answer)
    const { from, to } = tile
    if (isEven(tile)) choose({ show: 'list', within: true, window: { from, to } })
    else move({ window: insideOf(tile, at) })
    if (answer && !isEven(tile)) focus.go({ to: 'nearest', lane: tile.lane, at, not: answer })
  }

  const onKeyDown = (event: KeyboardEvent) => {
    const button = markAt(event.target)
    if (!button || !isDirection(event.key)) return
    event.preventDefault()
    walk(button.dataset.key ?? '', event.key)
  }
  function walk(key: string, direction: Direction): void {
    const answer = fieldAnswer(store.getState().answer)
    if (!answer) return
    const next = nextMark(answer, key, direction)
    const here = stopOf(answer, key)
    if (next) focus.go({ to: 'mark', key: next.key })
    else if (here) focus.go({ to: 'beyond', here, step: direction === 'ArrowUp' ? -1 : 1 })
  }
  body.addEventListener('pointerdown', onPointerDown, { capture: true })
  body.addEventListener('click', onClick)
  body.addEventListener('keydown', onKeyDown)
  return {
    drawn: focus.drawn,
    stop() {
      body.removeEventListener('pointerdown', onPointerDown, { capture: true })
      body.removeEventListener('click', onClick)
      body.removeEventListener('keydown', onKeyDown)
    },
  }
}

const markAt = (target: EventTarget | null): HTMLButtonElement | null =>
  target instanceof Element ? target.closest<HTMLButtonElement>('button.mark') : null
