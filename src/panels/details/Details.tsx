import { useEffect, useRef, useState } from 'react'
import { useClaimline } from '../../store/useStore'
import { Claims } from './Claims'
import { Contradictions } from './Contradictions'
import { DatesGiven } from './DatesGiven'
import { EventBar } from './EventBar'
import { EventHead } from './EventHead'
import { HowCoded } from './HowCoded'
import { Nothing } from './Nothing'
import { OutOfView } from './OutOfView'
import { StatusReason } from './StatusReason'
import { WhatCounts } from './WhatCounts'
import './details.css'

/** What is said of the selected event, by whom, and what it comes to. */
export function Details() {
  const detail = useClaimline((state) => state.answer?.selected ?? null)
  // The reader's, from event to event; in no link.
  const [chained, setChained] = useState(false)
  const scroller = useRef<HTMLElement>(null)
  const id = detail?.id ?? null
  useEffect(() => {
    // Another event is read from its beginning.
    if (id !== null && scroller.current) scroller.current.scrollTop = 0
  }, [id])
  return (
    <aside className="details" aria-label="Event details" ref={scroller}>
      {detail ? (
        <>
          <EventBar previous={detail.previous} next={detail.next} />
          <EventHead place={detail.place} title={detail.title} />
          <OutOfView hiddenBy={detail.hiddenBy} />
          <StatusReason detail={detail} />
          {detail.spoken && <DatesGiven detail={detail} />}
          <WhatCounts summary={detail.summary} tags={detail.tags} />
          {detail.contradictions.count > 0 && <Contradictions {...detail.contradictions} />}
          <Claims heard={detail.heard} unheard={detail.unheard} chained={chained} chain={setChained} />
        </>
      ) : (
        <Nothing />
      )}
      <HowCoded />
    </aside>
  )
}
