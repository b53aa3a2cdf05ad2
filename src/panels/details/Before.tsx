import type { ReactNode } from 'react'
import type { Standing } from '../../engine/answer/changes'
import type { Detail } from '../../engine/answer/eventDetail'
import { Glyph } from '../../look/Glyph'
import type { EventSpan } from '../../model/judgement/eventSpan'
import type { Status } from '../../model/statuses'
import { useClaimline } from '../../store/useStore'
import { detailsWords } from '../../words/en/details'
import { spanWords } from '../../words/en/sentences/dateWords'
import { STATUS_WORDS } from '../../words/en/sentences/labels'

const words = detailsWords.status

/** What the choice of sources or the day of knowledge changes about this event; nothing where it changes nothing. */
export function Before({ detail }: { detail: Detail }) {
  const early = useClaimline(({ view }) => view.asof !== null)
  const { before, spoken, status, eventSpan } = detail
  if (!before) return null
  const newStatus = !spoken || before.status !== status
  const newDate = spoken && eventSpanWords(before.eventSpan) !== eventSpanWords(eventSpan)
  return (
    <div className="details-before">
      {newStatus && (
        <p>
          {early ? words.inTheWholeRecord : words.was} <StatusName status={before.status} />
          {spoken && !early && (
            <>
              {words.now} <StatusName status={status} />
            </>
          )}
        </p>
      )}
      {newDate && <p>{dateLine(before, eventSpan, early)}</p>}
    </div>
  )
}

export const StatusName = ({ status }: { status: Status }) => (
  <span className="details-status-name">
    <Glyph sign={status} /> {STATUS_WORDS[status]}
  </span>
)

const dateLine = (before: Standing, now: EventSpan | null, early: boolean): ReactNode =>
  early
    ? `${words.dateInTheWholeRecord} ${eventSpanWords(before.eventSpan)}`
    : `${words.dateWas} ${eventSpanWords(before.eventSpan)}${words.now} ${eventSpanWords(now)}`

export const eventSpanWords = (eventSpan: EventSpan | null): string =>
  eventSpan ? spanWords(eventSpan) : words.noDate
