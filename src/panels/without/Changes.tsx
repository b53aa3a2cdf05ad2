import type { ReactNode } from 'react'
import type { Differences, Listed, Named, Without } from '../../engine/engine'
import { goneWords, redatedWords, restatedWords, unlistedWords } from '../../words/en/withoutWords'
import { TurnedDate, TurnedStatus } from '../differences/Turned'

type Go = (event: string) => void

/** Lists the events that would disappear, change their status, or change their date, with links to them. */
export function Changes({ without: { gone, statuses, dates }, go }: { without: Without; go: Go }) {
  return (
    <>
      <Part name="gone" words={goneWords} events={gone} go={go} />
      <Part name="statuses" words={restatedWords} events={statuses} go={go}>
        {({ before, now }) => <TurnedStatus from={before.status} to={now.status} verb="would be" />}
      </Part>
      <Part name="dates" words={redatedWords} events={dates} go={go}>
        {({ before, now }) => <TurnedDate from={before.eventSpan} to={now.eventSpan} verb="would be" />}
      </Part>
    </>
  )
}

type PartProps<T> = {
  name: keyof Differences
  words: (events: number) => string
  events: Listed<T>
  go: Go
  /** What would change about one event. */
  children?: (event: T) => ReactNode
}

function Part<T extends Named>({ name, words, events: { count, first }, go, children }: PartProps<T>) {
  if (!count) return null
  const heading = `without-${name}`
  return (
    <section className="without-part" aria-labelledby={heading}>
      <h3 id={heading}>{words(count)}</h3>
      <ul>
        {first.map((event) => (
          <li key={event.id}>
            <button type="button" className="plain filters-event" dir="auto" onClick={() => go(event.id)}>
              {event.title}
            </button>
            {children?.(event)}
          </li>
        ))}
      </ul>
      {count > first.length && <p className="note">{unlistedWords(count - first.length)}</p>}
    </section>
  )
}
