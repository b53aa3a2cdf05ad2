/** vis-timeline as its documentation shows it: items in a data set, its defaults, a bounded height. */
import { DataSet } from 'vis-data/esnext'
import { Timeline } from 'vis-timeline/esnext'
import 'vis-timeline/styles/vis-timeline-graph2d.min.css'
import type { PeerEvent } from '../stage'
import { fetched, sees, timed } from './firstDraw'

/** Px, about what the app gives to its timeline. */
const HEIGHT = 600

/** Its first drawing shows the week around today and ends by fitting the window to the items; the next one, which also
 *  makes the clusters, is the first view. */
const FIRST_VIEW = 2

window.firstDraw = async (address, clustered) => {
  const events = await fetched<PeerEvent[]>(address)
  const container = document.querySelector<HTMLElement>('#timeline')
  if (!container) throw new Error('The page has no element to draw in.')
  let drawings = 0
  const draw = () => {
    const items = events.map(({ title, day }, id) => ({ id, content: title, start: day }))
    const options = { height: HEIGHT, ...(clustered ? { cluster: { maxItems: 1 } } : {}) }
    const timeline = new Timeline(container, new DataSet(items), options)
    timeline.on('changed', () => {
      drawings++
    })
  }
  return timed(draw, () => drawings >= FIRST_VIEW && sees('.vis-item'))
}
