/** Selects marks by pointer and by key. vis-timeline places the marks outside React, so the element around them listens. */
import type { Tile } from '../../../engine/answer/lane'
import { EVENT_TITLE } from '../../../look/ids'
import { letterKeysOn } from '../../../look/keys/letterKeys'
import { alongTie, type Trail } from '../../../look/keys/tieTrail'
import { say } from '../../../look/said'
import type { Store } from '../../../store/store'
import { announcedWords } from '../../../words/en/announced'
import { fieldAnswer } from '../fieldAnswer'
import type { Chart } from './chart'
import { type Focus, focusIn, stopAt } from './marks/markFocus'
import { type Direction, isDirection, nextMark, stopOf } from './marks/markKeys'
import { densest, insideOf, isEven, isTile } from './marks/tile'

/** A press whose pointer moved further than this was a drag, px. */
const STILL = 5
/** With one press of a key so much more time is shown, or so much less. */
const ZOOM = 1.6

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
    if (!button || event.ctrlKey || event.metaKey || event.altKey) return
    const act = letterKeysOn() ? letters[event.key] : undefined
    if (!act && !isDirection(event.key)) return
    event.preventDefault()
    if (act) act(button)
    else if (isDirection(event.key)) walk(button.dataset.key ?? '', event.key)
  }
  const letters: Record<string, (mark: HTMLElement) => unknown> = {
    '+': (mark) => zoom(1 / ZOOM, mark),
    '=': (mark) => zoom(1 / ZOOM, mark),
    '-': (mark) => zoom(ZOOM, mark),
    '0': () => store.getState().move({ window: null }),
    t: goAlong,
  }
  function zoom(factor: number, mark: HTMLElement): void {
    const { left, width } = (mark.querySelector('.spot') ?? mark).getBoundingClientRect()
    chart.zoom(factor, mark.closest('.tray') ? undefined : chart.timeAt(left + width / 2))
  }
  /** Along a tie to what contradicts a claim, in whichever lane, and back. */
  let trail: Trail | null = null
  async function goAlong({ dataset: { key = '', event = '' } }: HTMLElement): Promise<void> {
    const { view, tiedTo } = store.getState()
    if (view.lanes !== 'source') {
      say(announcedWords.tieElsewhere)
      return
    }
    const tied = await tiedTo({ event, claims: [key] })
    if (!tied) return
    const way = alongTie(
      tied.map(({ claim }) => claim),
      key,
      trail,
    )
    trail = way?.trail ?? null
    const found = tied.find(({ claim }) => claim === way?.next)
    if (!found) say(announcedWords.noTie)
    else if (found.row === null) say(announcedWords.tieHidden)
    else focus.go({ to: 'claim', key: found.claim, lane: found.source })
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
