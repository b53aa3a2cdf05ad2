/** TimelineJS as its documentation shows it: an object of events, its defaults. */
import type { PeerEvent } from '../stage'
import { fetched, sees, timed } from './firstDraw'
import './timelinejs.css'

type Parts = { year: number; month: number; day: number }
type Slide = { start_date: Parts; text: { headline: string }; group: string }

/** What is used of its global. */
declare const TL: {
  Timeline: new (
    id: string,
    data: { events: Slide[] },
    options: { script_path: string; font: null },
  ) => { on(event: 'loaded', then: () => void): void }
}

window.firstDraw = async (address) => {
  const events = await fetched<PeerEvent[]>(address)
  const slides = events.map(({ title, day, lane }): Slide => {
    const date = new Date(day)
    const parts = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
    return { start_date: parts, text: { headline: title }, group: lane }
  })
  let loaded = false
  const draw = () => {
    // Without a font: its own would be fetched from another host.
    const options = { script_path: new URL('./peer/js/', location.href).href, font: null }
    new TL.Timeline('timeline', { events: slides }, options).on('loaded', () => {
      loaded = true
    })
  }
  return timed(draw, () => loaded && sees('.tl-timemarker'))
}
