import { useState } from 'react'
import type { Detail } from '../../engine/engine'
import { ChainSwitch } from './ChainSwitch'
import { Covers } from './Covers'
import { Contradictions } from './contradictions/Contradictions'
import { DatesGiven } from './DatesGiven'
import { EventBar } from './EventBar'
import { EventHead } from './EventHead'
import { OutOfView } from './OutOfView'
import { StatusReason } from './StatusReason'

/** What is said of one event, by whom, and what it comes to. */
export function Event({ detail }: { detail: Detail }) {
  // The reader's, from event to event; in no link.
  const [chained, setChained] = useState(false)
  return (
    <>
      <EventBar previous={detail.previous} next={detail.next} />
      <EventHead place={detail.place} title={detail.title} />
      <OutOfView hiddenBy={detail.hiddenBy} />
      <StatusReason detail={detail} />
      {detail.spoken && <DatesGiven detail={detail} />}
      <Covers summary={detail.summary} tags={detail.tags} />
      {detail.contradictions.count > 0 && <Contradictions {...detail.contradictions} />}
      <ChainSwitch included={detail.included} leftOut={detail.leftOut} chained={chained} chain={setChained} />
    </>
  )
}
