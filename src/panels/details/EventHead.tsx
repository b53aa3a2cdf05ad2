import { EVENT_TITLE } from '../../look/ids'
import { Marked } from './Marked'

/** Where it is said to have happened, and what it is called. */
export function EventHead({ place, title }: { place: string; title: string }) {
  return (
    <header>
      {place && (
        <p className="section-name">
          <Marked text={place} />
        </p>
      )}
      <h2 className="details-title" id={EVENT_TITLE} tabIndex={-1} dir="auto">
        <Marked text={title} />
      </h2>
    </header>
  )
}
