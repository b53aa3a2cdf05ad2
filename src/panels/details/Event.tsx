import { type ReactNode, useState } from 'react'
import type { Detail } from '../../engine/answer/eventDetail'
import { leftOutWords } from '../../words/en/sentences/eventSentences'
import { ChainSwitch } from './ChainSwitch'
import { Covers } from './Covers'
import { Contradictions } from './contradictions/Contradictions'
import { DatesGiven } from './DatesGiven'
import { EventBar } from './EventBar'
import { EventHead } from './EventHead'
import { Evidence } from './evidence/Evidence'
import { OutOfView } from './OutOfView'
import { StatusReason } from './StatusReason'
import { WriteAbout } from './WriteAbout'

/** What an event comes to, who says so and who denies it; then its dates, contradictions and chain. */
export function Event({ detail, line }: { detail: Detail; line: ReactNode }) {
  // The reader's, from event to event; in no link.
  const [chained, setChained] = useState(false)
  const { included, leftOut, contradictions } = detail
  return (
    <>
      <EventBar detail={detail} />
      <EventHead id={detail.id} place={detail.place} title={detail.title} />
      <OutOfView hiddenBy={detail.hiddenBy} />
      <StatusReason detail={detail} />
      {line}
      {detail.spoken && <Evidence detail={detail} />}
      {leftOut > 0 && <p className="note details-left-out">{leftOutWords(leftOut)}</p>}
      {detail.spoken && <DatesGiven detail={detail} />}
      {contradictions.count > 0 && <Contradictions {...contradictions} />}
      {included.length > 0 && <ChainSwitch included={included} chained={chained} chain={setChained} />}
      <WriteAbout event={detail.id} />
      <Covers summary={detail.summary} tags={detail.tags} />
    </>
  )
}
