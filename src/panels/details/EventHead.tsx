import { EVENT_TITLE } from '../../look/ids'
import { Datum } from './Datum'

/** Where it is said to have happened, and what it is called. */
export function EventHead({ place, title }: { place: string; title: string }) {
  return (
    <header>
      {place && (
        <p className="section-name">
          <Datum text={place} />
        </p>
      )}
      <h2 className="details-title" id={EVENT_TITLE} tabIndex={-1} dir="auto">
        <Datum text={title} />
      </h2>
    </header>
  )
}
