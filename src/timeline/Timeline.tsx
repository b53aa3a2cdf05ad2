/** The timeline: vis-timeline's field of time, a tray for what has no date, an overview, the signs. */
import { useEffect, useRef, useState } from 'react'
import { defaultWindow } from '../model/window'
import { useClaimline, useStoreItself } from '../store/useStore'
import { chartIn } from './chart'
import { gestures, keepOneStop } from './gestures'
import { Legend } from './Legend'
import { Overview } from './Overview'
import { Tooltip } from './Tooltip'
import { Tray } from './Tray'
import './timeline.css'
import { wheelOn } from './wheel'

export function Timeline() {
  const store = useStoreItself()
  const body = useRef<HTMLDivElement>(null)
  const field = useRef<HTMLDivElement>(null)
  const [drawn, setDrawn] = useState(0)
  const extent = useClaimline(({ description }) => description?.extent ?? null)

  useEffect(() => {
    if (!field.current || !body.current || !extent) return
    const chart = chartIn(field.current, store.getState().view.window ?? defaultWindow(extent), {
      onWindow: (window) => store.getState().move({ window }),
      onDrawn: () => {
        setDrawn((times) => times + 1)
        const { answer } = store.getState()
        if (answer && body.current) keepOneStop(answer, body.current)
      },
    })
    const draw = () => {
      const { answer, description, view } = store.getState()
      if (!answer || !description?.extent) return
      chart.show(view.window ?? defaultWindow(description.extent))
      chart.draw(answer, description, view.event)
    }
    draw()
    const observer = new ResizeObserver(() => {
      chart.resize()
      draw()
    })
    observer.observe(field.current)
    const stops = [
      store.subscribe(draw),
      wheelOn(field.current, chart),
      gestures(body.current, store, chart),
      () => observer.disconnect(),
      chart.destroy,
    ]
    return () => {
      for (const stop of stops) stop()
    }
  }, [store, extent])

  return (
    <section className="timeline" aria-label="Timeline">
      {extent ? (
        <div className="timeline-body" ref={body}>
          <div className="timeline-field" ref={field} />
          <Tray field={field} drawn={drawn} />
          <Tooltip />
        </div>
      ) : (
        <p className="note">No event of this dataset has a date that can be drawn: the list has them all.</p>
      )}
      <Overview />
      <Legend />
    </section>
  )
}
