/** In which zone clock times are told. It belongs to the reader, not to the view: no link carries it, and this browser
 *  remembers it. */
import { useSyncExternalStore } from 'react'
import { CLOCK_ZONES, type ClockZone, tellClocksIn } from '../words/clockZone'
import { scrollPositions } from './keptScroll'

const KEY = 'claimline-clocks'
const listeners = new Set<() => void>()
let zone = remembered()
tellClocksIn(zone)

export function chooseClockZone(chosen: ClockZone): void {
  const scrollBack = scrollPositions()
  zone = chosen
  tellClocksIn(zone)
  try {
    if (zone === 'utc') localStorage.removeItem(KEY)
    else localStorage.setItem(KEY, zone)
  } catch {
    // Storage is switched off: the choice holds until the page is left.
  }
  for (const listener of listeners) listener()
  scrollBack()
}

/** Whoever shows clock times draws them anew when it changes. */
export const useClockZone = (): ClockZone =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => zone,
  )

function remembered(): ClockZone {
  try {
    return CLOCK_ZONES.find((known) => known === localStorage.getItem(KEY)) ?? 'utc'
  } catch {
    // Storage is switched off.
    return 'utc'
  }
}
