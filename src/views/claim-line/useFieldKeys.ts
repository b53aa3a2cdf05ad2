/** What keys do in the field: move between stops, zoom, and lead along ties to what contradicts a claim. */
import { type KeyboardEvent, type RefObject, useRef } from 'react'
import type { ClaimLine, ClaimLines } from '../../engine/answer/claimLine'
import { letterKeysOn } from '../../look/letterKeys'
import { say } from '../../look/said'
import { alongTie, type Trail } from '../../look/tieTrail'
import type { Span } from '../../model/time/span'
import { announcedWords } from '../../words/en/announced'
import { type Scale, zoomedFolded } from './geometry/timeScale'
import { nameOf, nextStop, stopAt } from './stops'
import { claimsOf, signsByClaim } from './ties'
import { unitsIn } from './units'

/** With one press so much more time is shown, or so much less. */
const ZOOM = 1.6

type Sight = {
  field: RefObject<HTMLElement | null>
  time: RefObject<HTMLElement | null>
  lines: ClaimLines
  scale: Scale
  folds: readonly Span[]
  window: Span
  onWindow: (window: Span | null) => void
}

/** @returns what listens to keys */
export function useFieldKeys({ field, time, lines, scale, folds, window, onWindow }: Sight) {
  const trail = useRef<Trail | null>(null)

  const letters: Record<string, (at: HTMLElement) => void> = {
    '+': (at) => zoom(1 / ZOOM, at),
    '=': (at) => zoom(1 / ZOOM, at),
    '-': (at) => zoom(ZOOM, at),
    '0': () => onWindow(null),
    t: goAlong,
  }
  function zoom(factor: number, at: HTMLElement): void {
    onWindow(zoomedFolded(window, folds, factor, middleOf(at, scale, time.current)))
  }

  function goAlong(at: HTMLElement): void {
    const row = lines.lines.find(({ id }) => id === nameOf(at).row)
    if (!row || !field.current) return
    const signs = signsByClaim(field.current)
    const others = at.dataset.stop === '' ? contradictedIn(row, signs) : contradictorsOf(row, at, signs)
    const way = alongTie([...others.keys()], at.dataset.stop ?? '', trail.current)
    if (!way) say(announcedWords.noTie)
    trail.current = way && at.dataset.stop !== '' ? way.trail : null
    others.get(way?.next ?? '')?.focus()
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
    trail.current = null
    next.focus()
  }
}

type Signs = ReadonlyMap<string, HTMLElement>

/** Signs by their keys, each once, in the order of the claims. */
const byKey = (claims: readonly string[], signs: Signs): Map<string, HTMLElement> =>
  new Map(claims.flatMap((id) => signs.get(id) ?? []).map((sign) => [sign.dataset.stop ?? '', sign]))

/** The signs in this row and in others that contradict a sign. */
function contradictorsOf({ claims }: ClaimLine, at: HTMLElement, signs: Signs): Map<string, HTMLElement> {
  const own = new Set(claimsOf(at))
  const others = byKey(
    claims.filter(({ id }) => own.has(id)).flatMap(({ against }) => against),
    signs,
  )
  others.delete(at.dataset.stop ?? '')
  return others
}

/** From a row's name: the signs in it that something contradicts. */
const contradictedIn = ({ claims }: ClaimLine, signs: Signs): Map<string, HTMLElement> =>
  byKey(
    claims.filter(({ against }) => against.length > 0).map(({ id }) => id),
    signs,
  )

/** The instant of a sign; of a name, the middle of what is in sight. */
function middleOf(stop: HTMLElement, scale: Scale, time: HTMLElement | null): number {
  const { left, width } = stop.getBoundingClientRect()
  const x = unitsIn(time, left + width / 2)
  return scale.timeAt(stop.dataset.stop === '' || x > scale.width ? scale.width / 2 : x)
}
