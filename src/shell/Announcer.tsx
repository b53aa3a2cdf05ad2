import { useEffect, useRef, useState } from 'react'
import { type View, VOICES } from '../model/view'
import type { PageAnswer } from '../store/state'
import { useClaimline } from '../store/useStore'
import { dayWords } from '../words/en/dateWords'
import { filterWords } from '../words/en/filters'
import { stripWords } from '../words/en/strip'

/** Says once what a choice of sources or of a day has changed, for whoever does not see it. Which events are shown is
 *  said by their number (Total.tsx). */
export function Announcer() {
  const { answer, view } = useClaimline(({ answer, answered }) => ({ answer, view: answered?.view ?? null }))
  const last = useRef<View | null>(null)
  const [said, setSaid] = useState('')
  useEffect(() => {
    if (!answer || !view) return
    const before = last.current
    last.current = view
    if (before && before.data === view.data) setSaid((now) => changeWords(before, view, answer) ?? now)
  }, [answer, view])
  return <output className="unseen">{said}</output>
}

/** Null where neither sources nor the day have changed. */
function changeWords(before: View, now: View, { totals, differs }: PageAnswer): string | null {
  if (before.asof !== now.asof) {
    if (now.asof === null) return stripWords.announced.latest(totals.events, totals.ofEvents)
    return stripWords.announced.asOf(dayWords(now.asof), totals.events)
  }
  if (VOICES.every((voice) => before.filters[voice] === now.filters[voice])) return null
  return filterWords.changes.sentence({
    sources: totals.sources,
    ofSources: totals.ofSources,
    statuses: differs.statuses.count,
    dates: differs.dates.count,
    gone: differs.gone.count,
  })
}
