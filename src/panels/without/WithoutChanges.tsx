import type { ReactNode } from 'react'
import type { Differences, Listed, Named, Without } from '../../engine/answer/changes'
import { withoutWords as words } from '../../words/en/without'
import { CodersText } from '../Datum'
import { TurnedDate, TurnedStatus } from '../differences/Turned'

type Go = (event: string) => void

/** Lists the events that would disappear, change their status, or change their date, with links to them. */
export function Changes({ without: { gone, statuses, dates }, go }: { without: Without; go: Go }) {
  return (
    <>
      <Part name="gone" head={words.gone} events={gone} go={go} />
      <Part name="statuses" head={words.statuses} events={statuses} go={go}>
        {({ before, now }) => <TurnedStatus from={before.status} to={now.status} verb={words.wouldBe} />}
      </Part>
      <Part name="dates" head={words.dates} events={dates} go={go}>
        {({ before, now }) => <TurnedDate from={before.eventSpan} to={now.eventSpan} verb={words.wouldBe} />}
      </Part>
    </>
  )
}

type PartProps<T> = {
  name: keyof Differences
  head: (events: number) => string
  events: Listed<T>
  go: Go
  /** What would change about one event. */
  children?: (event: T) => ReactNode
}

function Part<T extends Named>({ name, head, events: { count, first }, go, children }: PartProps<T>) {
  if (!count) return null
  const heading = `without-${name}`
  return (
    <section className="without-part" aria-labelledby={heading}>
      <h3 id={heading}>{head(count)}</h3>
      <ul>
        {first.map((event) => (
          <li key={event.id}>
            <button type="button" className="plain event-link" onClick={() => go(event.id)}>
              <CodersText text={event.title} find="" />
            </button>
            {children?.(event)}
          </li>
        ))}
      </ul>
      {count > first.length && <p className="note">{words.unlisted(count - first.length)}</p>}
    </section>
  )
}
