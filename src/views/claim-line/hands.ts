/** Wheel and pointer over the field: zoom at the pointer, and pan. */
import { isWheelOurs } from '../../look/size/inFrame'
import type { Span } from '../../model/time/span'
import { pannedFolded, type Scale, zoomedFolded } from './geometry/timeScale'

/** A notch of a common mouse wheel, px. */
const NOTCH = 100
const LINE = 40
/** A notch shows a fifth more or less time, and pans by a tenth of the window. */
const ZOOM_PER_NOTCH = 1.2
const PAN_PER_NOTCH = 0.1
/** A press whose pointer moved further than this is a drag, px. */
const STILL = 5

/** `xOf`: from the page's pixels to the units of the scale. */
export type Sight = { window: Span; folds: readonly Span[]; scale: Scale; xOf: (clientX: number) => number }

/** @param sight what is in sight now, and where it stands on the page
 *  @returns the way to stop */
export function listen(field: HTMLElement, sight: () => Sight, move: (window: Span) => void): () => void {
  function onWheel(event: WheelEvent): void {
    if (!isWheelOurs() || !isOverTime(event.target) || (event.ctrlKey === false && event.altKey)) return
    event.preventDefault()
    const { window, folds, scale, xOf } = sight()
    const unit = event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? 1 : LINE
    const sideways = event.shiftKey ? event.deltaX || event.deltaY : event.deltaX
    if (event.shiftKey || Math.abs(sideways) > Math.abs(event.deltaY)) {
      move(pannedFolded(window, folds, ((sideways * unit) / NOTCH) * PAN_PER_NOTCH))
    } else {
      const factor = ZOOM_PER_NOTCH ** ((event.deltaY * unit) / NOTCH)
      move(zoomedFolded(window, folds, factor, scale.timeAt(xOf(event.clientX))))
    }
  }

  let from: { clientX: number; window: Span } | null = null
  let dragged = false
  const onDown = (event: PointerEvent) => {
    dragged = false
    if (event.button !== 0 || !isOverTime(event.target)) return
    from = { clientX: event.clientX, window: sight().window }
  }
  const onMove = (event: PointerEvent) => {
    if (!from) return
    if (!dragged && Math.abs(event.clientX - from.clientX) < STILL) return
    if (!dragged) field.setPointerCapture(event.pointerId)
    dragged = true
    const { folds, scale, xOf } = sight()
    move(pannedFolded(from.window, folds, (xOf(from.clientX) - xOf(event.clientX)) / scale.width))
  }
  const onUp = () => {
    from = null
  }
  /** The click that ends a drag chooses nothing. */
  const onClick = (event: MouseEvent) => {
    if (dragged) event.stopPropagation()
    dragged = false
  }
  field.addEventListener('wheel', onWheel, { passive: false })
  field.addEventListener('pointerdown', onDown)
  field.addEventListener('pointermove', onMove)
  field.addEventListener('pointerup', onUp)
  field.addEventListener('pointercancel', onUp)
  field.addEventListener('click', onClick, { capture: true })
  return () => {
    field.removeEventListener('wheel', onWheel)
    field.removeEventListener('pointerdown', onDown)
    field.removeEventListener('pointermove', onMove)
    field.removeEventListener('pointerup', onUp)
    field.removeEventListener('pointercancel', onUp)
    field.removeEventListener('click', onClick, { capture: true })
  }
}

/** Over the names of rows the wheel scrolls, as usual. */
const isOverTime = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('.cl-field, .cl-time') !== null
