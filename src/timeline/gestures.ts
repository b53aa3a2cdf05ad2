/** Choosing marks by press and by key. The marks stand in vis-timeline's field, outside React, so the body listens. */
import type { Answer, Bundle } from '../engine/engine'
import type { Span } from '../model/span'
import type { Store } from '../store/store'
import type { Chart } from './chart'
import { isDirection, nextMark } from './keys'
import { isBundle } from './words'

/** A press whose pointer moved further than this was a drag, px. */
const STILL = 5

/** @returns the way to stop listening */
export function gestures(body: HTMLElement, store: Store, chart: Chart): () => void {
  let pressedAt = { x: 0, y: 0 }
  const onPointerDown = ({ clientX, clientY }: PointerEvent) => {
    pressedAt = { x: clientX, y: clientY }
  }
  const onClick = (event: MouseEvent) => {
    const button = markAt(event.target)
    // A key's click has no position: `detail` is 0.
    const moved = Math.hypot(event.clientX - pressedAt.x, event.clientY - pressedAt.y)
    if (button && (event.detail === 0 || moved <= STILL)) press(button, store)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const button = markAt(event.target)
    const { answer } = store.getState()
    if (!button || !answer || !isDirection(event.key)) return
    event.preventDefault()
    focusMark(answer, nextMark(answer.lanes, answer.marks, button.dataset.key ?? '', event.key), body, chart)
  }
  body.addEventListener('pointerdown', onPointerDown, { capture: true })
  body.addEventListener('click', onClick)
  body.addEventListener('keydown', onKeyDown)
  return () => {
    body.removeEventListener('pointerdown', onPointerDown, { capture: true })
    body.removeEventListener('click', onClick)
    body.removeEventListener('keydown', onKeyDown)
  }
}

const markAt = (target: EventTarget | null): HTMLButtonElement | null =>
  target instanceof Element ? target.closest<HTMLButtonElement>('button.mark') : null

/** Selects the event of a mark; zooms to what a bundle holds. */
function press(button: HTMLButtonElement, store: Store): void {
  const { answer, select, choose } = store.getState()
  const { event, key } = button.dataset
  if (event !== undefined) select(event)
  const bundle = answer?.marks.find((mark): mark is Bundle => isBundle(mark) && mark.key === key)
  if (bundle) choose({ window: roomFor(bundle) })
}

/** A fifth of the bundle's span more at either side, at least an hour. */
function roomFor({ from, to }: Bundle): Span {
  const margin = Math.max((to - from) / 5, 3_600_000)
  return { from: from - margin, to: to + margin }
}

/** Puts the focus on a mark, bringing its lane and its time into sight first. It alone stays in the tab order. */
function focusMark({ marks }: Answer, key: string, body: HTMLElement, chart: Chart): void {
  const mark = marks.find((candidate) => candidate.key === key)
  if (mark) chart.reveal(mark)
  const inTray = [...body.querySelectorAll<HTMLButtonElement>('.tray button.mark')]
  const target = chart.element(key) ?? inTray.find((button) => button.dataset.key === key)
  if (!target) return
  for (const other of body.querySelectorAll<HTMLButtonElement>('button.mark[tabindex="0"]'))
    other.tabIndex = -1
  target.tabIndex = 0
  target.focus({ preventScroll: true })
  target.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' })
}
