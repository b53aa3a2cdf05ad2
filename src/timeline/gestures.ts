/** Choosing marks by press and by key. The marks stand in vis-timeline's field, outside React, so the body listens. */
import type { Answer, Bundle } from '../engine/engine'
import { EVENT_TITLE } from '../look/ids'
import type { Span } from '../model/span'
import type { Store } from '../store/store'
import type { Chart } from './chart'
import { firstMark, isDirection, nextMark } from './keys'
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
    if (!button || (event.detail !== 0 && moved > STILL)) return
    // vis-timeline's gestures keep a press from giving the focus.
    stopAt(button.dataset.key ?? '', body)?.focus({ preventScroll: true })
    const again = event.detail === 0 && button.dataset.event === store.getState().view.event
    if (again) document.getElementById(EVENT_TITLE)?.focus()
    else press(button, store)
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
  const { answer, select, move } = store.getState()
  const { event, key } = button.dataset
  if (event !== undefined) select(event)
  const bundle = answer?.marks.find((mark): mark is Bundle => isBundle(mark) && mark.key === key)
  if (bundle) move({ window: roomFor(bundle) })
}

/** A fifth of the bundle's span more at either side, at least an hour. */
function roomFor({ from, to }: Bundle): Span {
  const margin = Math.max((to - from) / 5, 3_600_000)
  return { from: from - margin, to: to + margin }
}

/** Keeps exactly one mark in the tab order: the one that had it, else the first. */
export function keepOneStop({ lanes, marks }: Answer, body: HTMLElement): void {
  if (!body.querySelector('button.mark[tabindex="0"]')) stopAt(firstMark(lanes, marks), body)
}

function stopAt(key: string, body: HTMLElement): HTMLButtonElement | undefined {
  const all = [...body.querySelectorAll<HTMLButtonElement>('button.mark')]
  for (const mark of all) mark.tabIndex = mark.dataset.key === key ? 0 : -1
  return all.find((mark) => mark.dataset.key === key)
}

/** Puts the focus on a mark, bringing its time and its lane into sight first. */
function focusMark({ marks }: Answer, key: string, body: HTMLElement, chart: Chart): void {
  const mark = marks.find((candidate) => candidate.key === key)
  const focus = () => {
    const target = stopAt(key, body)
    target?.focus({ preventScroll: true })
    target?.querySelector('.spot, .count')?.scrollIntoView({ block: 'nearest', behavior: 'instant' })
  }
  if (!mark || chart.reveal(mark)) focus()
  else requestAnimationFrame(() => requestAnimationFrame(focus))
}
