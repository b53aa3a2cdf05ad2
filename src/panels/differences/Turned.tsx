import type { ReactNode } from 'react'
import type { Change } from '../../engine/answer/changes'
import { Glyph } from '../../look/Glyph'
import type { EventSpan } from '../../model/judgement/eventSpan'
import type { Status } from '../../model/statuses'
import { filterWords } from '../../words/en/filters'
import { spanWords } from '../../words/en/sentences/dateWords'
import { STATUS_WORDS } from '../../words/en/sentences/labels'

type Told<T> = {
  from: T
  to: T
  /** What the arrow between the two says: "is now". */
  verb?: string
}

/** One status → another. */
export const TurnedStatus = ({ from, to, verb }: Told<Status>) => (
  <Turned from={<StatusWords of={from} />} to={<StatusWords of={to} />} verb={verb} />
)

/** One date of an event → another. */
export const TurnedDate = ({ from, to, verb }: Told<Change['now']['eventSpan']>) => (
  <Turned from={dateWords(from)} to={dateWords(to)} verb={verb} />
)

/** One text → another. */
export function Turned({
  from,
  to,
  verb = filterWords.changes.isNow,
}: {
  from: ReactNode
  to: ReactNode
  verb?: string | undefined
}) {
  return (
    <p className="filters-turned">
      <span className="filters-before">{from}</span>{' '}
      <span className="filters-now">
        <span aria-hidden="true">→</span> <span className="unseen">{verb}</span> {to}
      </span>
    </p>
  )
}

const StatusWords = ({ of }: { of: Status }) => (
  <>
    <Glyph sign={of} /> {STATUS_WORDS[of]}
  </>
)

const dateWords = (eventSpan: EventSpan | null): string =>
  eventSpan ? spanWords(eventSpan) : filterWords.changes.noDate
