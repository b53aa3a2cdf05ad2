/** The wheel over the field of time: it zooms at the pointer; with Shift, or turned sideways, it pans. Over the lanes'
 *  names it scrolls, as usual. */
import { isWheelOurs } from '../../../look/size/inFrame'
import type { Chart } from './chart'
import { timePanels } from './visElements'

/** A notch of a common mouse wheel, px. */
const NOTCH = 100
const LINE = 40
/** A notch shows a fifth more or less time, and pans by a tenth of the window. */
const ZOOM_PER_NOTCH = 1.2
const PAN_PER_NOTCH = 0.1

/** Listens before vis-timeline does. @returns stops listening */
export function wheelOn(container: HTMLElement, chart: Chart): () => void {
  function onWheel(event: WheelEvent): void {
    const { target } = event
    if (
      !isWheelOurs() ||
      !(target instanceof Node) ||
      !timePanels(container).some((panel) => panel.contains(target))
    )
      return
    event.preventDefault()
    event.stopPropagation()
    const unit = event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? 1 : LINE
    const sideways = event.shiftKey ? event.deltaX || event.deltaY : event.deltaX
    if (event.shiftKey || Math.abs(sideways) > Math.abs(event.deltaY)) {
      chart.pan(((sideways * unit) / NOTCH) * PAN_PER_NOTCH)
    } else {
      chart.zoom(ZOOM_PER_NOTCH ** ((event.deltaY * unit) / NOTCH), chart.timeAt(event.clientX))
    }
  }
  container.addEventListener('wheel', onWheel, { capture: true, passive: false })
  return () => container.removeEventListener('wheel', onWheel, { capture: true })
}
