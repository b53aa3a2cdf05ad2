import { useEffect, useRef } from 'react'
import { EVENT_TITLE } from '../../look/ids'
import { SHOWN_HEADING, shown } from '../../model/bounds'
import { lookWords } from '../../words/en/look'
import { CodersText } from '../Datum'
import { arriveAt } from './focus'

/** Where it is said to have happened, and what it is called. The title has the focus once a reader opened the event. */
export function EventHead({ id, place, title }: { id: string; place: string; title: string }) {
  const heading = useRef<HTMLHeadingElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: each event is arrived at once
  useEffect(() => {
    if (heading.current) arriveAt(heading.current)
  }, [id])
  return (
    <header>
      {place && (
        <p className="details-place">
          <CodersText text={place} />
        </p>
      )}
      <h2 className="details-title" id={EVENT_TITLE} tabIndex={-1} ref={heading}>
        <CodersText text={shown(title, SHOWN_HEADING)} block />
      </h2>
      {title.length > SHOWN_HEADING && (
        <details>
          <summary>{lookWords.wholeTitle}</summary>
          <CodersText text={title} block />
        </details>
      )}
    </header>
  )
}
