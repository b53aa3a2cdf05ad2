import { Marked } from './Marked'

/** Where focus can be moved when an event was opened or brought back. */
export const TITLE_ID = 'event-title'

/** Where it is said to have happened, and what it is called. */
export function EventHead({ place, title }: { place: string; title: string }) {
  return (
    <header>
      {place && (
        <p className="section-name">
          <Marked text={place} />
        </p>
      )}
      <h2 className="details-title" id={TITLE_ID} tabIndex={-1} dir="auto">
        <Marked text={title} />
      </h2>
    </header>
  )
}
