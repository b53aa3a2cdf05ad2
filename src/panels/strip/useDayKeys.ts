import { type KeyboardEvent, useEffect, useState } from 'react'
import type { Reports } from '../../engine/answer/parts'
import { formatDay, parseDay } from '../../model/time/days'
import { DAY } from '../../model/time/span'
import { useClaimline } from '../../store/useStore'

/** Keys lead from one day of knowledge to another. The answer tells which days are next to the day that it is about, so
 *  a key that is pressed before the answer to the one before waits for it.
 *  @param set takes the new day, null for everything
 *  @returns the handler for pressed keys */
export function useDayKeys(reports: Reports, set: (day: string | null) => void) {
  const asof = useClaimline(({ view }) => view.asof)
  const isAnswered = useClaimline(({ view, answered }) => answered?.view.asof === view.asof)
  const [pressed, setPressed] = useState<string | null>(null)

  useEffect(() => {
    if (pressed === null || !isAnswered) return
    setPressed(null)
    const to = dayByKey(pressed, reports, asof)
    if (to !== undefined) set(to)
  })

  return (event: KeyboardEvent) => {
    if (dayByKey(event.key, reports, asof) === undefined) return
    event.preventDefault()
    setPressed(event.key)
  }
}

/** A page key goes by so many days. */
const PAGE = 7 * DAY

/** The day that a key leads to: `asof` where there is none further, null after the last, undefined for a key that leads
 *  nowhere. */
function dayByKey(key: string, reports: Reports, asof: string | null): string | null | undefined {
  const { first, last, previous, next } = reports
  const to = (day: number | null, none = asof) => (day === null ? none : formatDay(day))
  if (key === 'ArrowLeft' || key === 'ArrowDown') return to(previous)
  if (key === 'ArrowRight' || key === 'ArrowUp') return to(next, null)
  if (key === 'Home') return to(first)
  if (key === 'End') return to(last)
  const by = { PageDown: -PAGE, PageUp: PAGE }[key]
  if (by === undefined) return undefined
  if (first === null || last === null) return asof
  const day = asof === null ? last : (parseDay(asof) ?? last)
  return to(Math.min(Math.max(day + by, first), last))
}
