/** The field of marks, drawn by vis-timeline, with what is laid over it: the tray, ties and the tooltip. */
import { useEffect, useRef, useState } from 'react'
import { windowInSight } from '../../model/time/window'
import { useClaimline, useStoreItself } from '../../store/useStore'
import { fieldAnswer } from './fieldAnswer'
import { Ties } from './Ties'
import { Tooltip } from './Tooltip'
import { Tray } from './Tray'
import { chartIn } from './vis/chart'
import { gestures } from './vis/gestures'
import { wheelOn } from './vis/wheel'

export function Field() {
  const store = useStoreItself()
  const body = useRef<HTMLDivElement>(null)
  const field = useRef<HTMLDivElement>(null)
  const [drawn, setDrawn] = useState(0)
  const tied = useClaimline(
    ({ view, answer }) => view.lanes === 'source' && !!answer?.selected?.contradictions.count,
  )
  const { extent, id } = useClaimline(({ description }) => ({
    extent: description?.extent ?? null,
    id: description?.revision ?? null,
  }))

  useEffect(() => {
    if (!field.current || !body.current || id === null) return
    const chart = chartIn(field.current, body.current, windowInSight(store.getState().view.window, extent), {
      onWindow: (window) => store.getState().move({ window }),
      onDrawn: (moved) => {
        if (moved) setDrawn((times) => times + 1)
        hands.drawn()
      },
      onLanes: (lanes) => store.getState().scrolled({ lanes }),
    })
    const hands = gestures(body.current, store, chart)
    const draw = () => {
      const { description, view, ...known } = store.getState()
      const answer = fieldAnswer(known.answer)
      if (!answer || description?.revision !== id) return
      chart.show(windowInSight(view.window, extent))
      chart.draw(answer, description, { selected: view.event, asof: view.asof !== null })
    }
    draw()
    const observer = new ResizeObserver(chart.resize)
    observer.observe(field.current)
    observer.observe(body.current)
    const stops = [
      store.subscribe(draw),
      wheelOn(field.current, chart),
      hands.stop,
      () => observer.disconnect(),
      chart.destroy,
    ]
    return () => {
      for (const stop of stops) stop()
    }
  }, [store, extent, id])

  return (
    <div className={extent ? 'timeline-body' : 'timeline-body dateless'} tabIndex={-1} ref={body}>
      <div className="timeline-field" ref={field} />
      <Tray field={field} drawn={drawn} />
      {tied && <Ties field={field} drawn={drawn} />}
      <Tooltip />
    </div>
  )
}
