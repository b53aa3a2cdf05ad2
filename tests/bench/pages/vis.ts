/** vis-timeline as its documentation shows it: items and groups in data sets, its defaults, a bounded height. */
import { DataSet } from 'vis-data/esnext'
import { Timeline } from 'vis-timeline/esnext'
import 'vis-timeline/styles/vis-timeline-graph2d.min.css'
import type { PeerEvent } from '../stage'
import { fetched, sees, timed } from './firstDraw'

/** Px, about what the app gives to its timeline. */
const HEIGHT = 600

window.firstDraw = async (address, clustered) => {
  const events = await fetched<PeerEvent[]>(address)
  const container = document.querySelector<HTMLElement>('#timeline')
  if (!container) throw new Error('The page has no element to draw in.')
  const draw = () => {
    const lanes = [...new Set(events.map(({ lane }) => lane))]
    const items = events.map(({ title, from, to, lane }, id) => ({
      id,
      content: title,
      start: from,
      end: to,
      group: lane,
    }))
    new Timeline(container, new DataSet(items), new DataSet(lanes.map((id) => ({ id, content: id }))), {
      height: HEIGHT,
      ...(clustered ? { cluster: { maxItems: 1 } } : {}),
    })
  }
  return timed(draw, () => sees('.vis-item'))
}
