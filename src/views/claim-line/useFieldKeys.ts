/** What keys do in the field: move between stops, zoom, and lead along ties to what contradicts a claim. */
import type { KeyboardEvent, RefObject } from 'react'
import { letterKeysOn } from '../../look/keys/letterKeys'
import type { Span } from '../../model/time/span'
import { type Scale, zoomedFolded } from './geometry/timeScale'
import { nextStop, stopAt } from './stops'
import { unitsIn } from './units'
import type { TieWay } from './useTieWay'

/** With one press so much more time is shown, or so much less. */
const ZOOM = 1.6

type Sight = {
  field: RefObject<HTMLElement | null>
  time: RefObject<HTMLElement | null>
  ties: TieWay
  scale: Scale
  folds: readonly Span[]
  window: Span
  onWindow: (window: Span | null) => void
}

/** @returns what listens to keys */
export function useFieldKeys({ field, time, ties, scale, folds, window, onWindow }: Sight) {
  const letters: Record<string, (at: HTMLElement) => void> = {
    '+': (at) => zoom(1 / ZOOM, at),
    '=': (at) => zoom(1 / ZOOM, at),
    '-': (at) => zoom(ZOOM, at),
    '0': () => onWindow(null),
    t: ties.go,
  }
  function zoom(factor: number, at: HTMLElement): void {
    onWindow(zoomedFolded(window, folds, factor, middleOf(at, scale, time.current)))
  }

  return (event: KeyboardEvent) => {
    const at = stopAt(event.target)
    if (!at || !field.current || event.metaKey || event.altKey) return
    const act = event.ctrlKey || !letterKeysOn() ? undefined : letters[event.key]
    const next = act ? null : nextStop(field.current, at, event.nativeEvent)
    if (!act && !next) return
    event.preventDefault()
    act?.(at)
    if (!next) return
    ties.leave()
    next.focus()
  }
}

/** The instant of a sign; of a name, the middle of what is in sight. */
function middleOf(stop: HTMLElement, scale: Scale, time: HTMLElement | null): number {
  const { left, width } = stop.getBoundingClientRect()
  const x = unitsIn(time, left + width / 2)
  return scale.timeAt(stop.dataset.stop === '' || x > scale.width ? scale.width / 2 : x)
}
