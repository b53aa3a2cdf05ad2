/** vis-timeline as its documentation shows it: items in a data set, its defaults, a bounded height. */
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
    const items = events.map(({ title, day }, id) => ({ id, content: title, start: day }))
    const options = { height: HEIGHT, ...(clustered ? { cluster: { maxItems: 1 } } : {}) }
    new Timeline(container, new DataSet(items), options)
  }
  const year = String(new Date(events[0]?.day ?? 0).getUTCFullYear())
  return timed(draw, () => axisShows(year) && sees(clustered ? '.vis-cluster' : '.vis-item'))
}

/** Its first drawing shows the week around today; only then it fits the window to the items. */
const axisShows = (year: string): boolean =>
  [...document.querySelectorAll('.vis-time-axis .vis-major')].some((label) => label.textContent === year)
