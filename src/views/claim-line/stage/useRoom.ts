import { type RefObject, useEffect, useLayoutEffect, useState } from 'react'

/** How much of the claims a stage shows. `texts` are the coder's words, for want of a quote. */
export type Room = {
  texts: 'all' | 'dated' | 'none'
  quotes: boolean
  /** Only the selected event's words are shown, of the others names and dates. */
  selectedOnly: boolean
  /** Of claims without a date only the names are shown. */
  bare: boolean
  /** Lines stand as close as they can. */
  tight: boolean
  /** Events that are closed to their claim lines: none, all but the selected one, all. */
  closed: 'none' | 'others' | 'all'
}

const ALL: Room = {
  texts: 'all',
  quotes: true,
  selectedOnly: false,
  bare: false,
  tight: false,
  closed: 'none',
}
const NAMES: Room = { ...ALL, texts: 'none', quotes: false, tight: true }

/** The most first. */
const ROOMS: readonly [Room, ...Room[]] = [
  ALL,
  { ...ALL, texts: 'dated' },
  { ...ALL, texts: 'none' },
  { ...ALL, selectedOnly: true },
  { ...ALL, texts: 'none', selectedOnly: true, tight: true },
  NAMES,
  { ...NAMES, bare: true },
  { ...NAMES, closed: 'others' },
  { ...NAMES, closed: 'all' },
]

/** How much a stage has room for without scrolling: less is tried until it fits.
 *  @param events how many there are: one alone is never closed
 *  @param drawn changes whenever something else is drawn */
export function useRoom(scroller: RefObject<HTMLElement | null>, events: number, drawn: string): Room {
  const [height, setHeight] = useState(0)
  const key = `${drawn} ${height}`
  const [tried, setTried] = useState({ key, at: 0 })
  const at = tried.key === key ? tried.at : 0
  useLayoutEffect(() => {
    const box = scroller.current
    const next = ROOMS[at + 1]
    if (!box || !next || (events === 1 && next.closed !== 'none')) return
    if (box.scrollHeight > box.clientHeight + 1) setTried({ key, at: at + 1 })
  })
  useEffect(() => {
    const box = scroller.current
    if (!box) return
    const observer = new ResizeObserver(() => setHeight(box.clientHeight))
    observer.observe(box)
    return () => observer.disconnect()
  }, [scroller])
  return ROOMS[at] ?? ROOMS[0]
}
