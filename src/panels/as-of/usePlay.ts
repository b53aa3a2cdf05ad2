import { useCallback, useEffect, useState } from 'react'
import { formatDay } from '../../model/time/days'
import { useStoreItself } from '../../store/useStore'

/** How long each reported day stays in sight, ms. */
const PACE = 1200

/** Plays through the reported days, one entry of history in all: starting is a choice, each step a movement. Escape,
 *  the last day, and any other change of the day of knowledge stop it. */
export function usePlay(): { playing: boolean; play: () => void; pause: () => void } {
  const store = useStoreItself()
  const [playing, setPlaying] = useState(false)

  function play() {
    const { view, answer, choose } = store.getState()
    const start = view.asof === null ? null : answer?.reports.next
    const day = start ?? answer?.reports.first
    if (day === null || day === undefined) return
    choose({ asof: formatDay(day) })
    setPlaying(true)
  }

  /** Writes the day that it stopped at; the address has its entry already. */
  const pause = useCallback(() => {
    setPlaying(false)
    store.getState().choose({})
  }, [store])

  useEffect(() => {
    if (!playing) return
    let shown = store.getState().view.asof
    const step = () => {
      const { answer, move } = store.getState()
      const next = answer?.reports.next ?? null
      if (next === null) return pause()
      shown = formatDay(next)
      move({ asof: shown })
      if (next === answer?.reports.last) pause()
    }
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      event.preventDefault()
      pause()
    }
    /** So that the next day comes together with its answer. */
    const prefetchNext = () => {
      const { answer, prefetch } = store.getState()
      const next = answer?.reports.next ?? null
      prefetch(next === null ? null : () => ({ asof: formatDay(next) }))
    }
    const timer = setInterval(step, PACE)
    const unsubscribe = store.subscribe(({ view, answer }, before) => {
      if (view.asof !== shown) setPlaying(false)
      else if (answer !== before.answer) prefetchNext()
    })
    document.addEventListener('keydown', onKeyDown, { capture: true })
    return () => {
      clearInterval(timer)
      unsubscribe()
      store.getState().prefetch(null)
      document.removeEventListener('keydown', onKeyDown, { capture: true })
    }
  }, [playing, pause, store])

  return { playing, play, pause }
}
