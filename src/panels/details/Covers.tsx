import { Fragment } from 'react'
import { detailsWords } from '../../words/en/details'
import { CodersText } from '../Datum'

const words = detailsWords.covers

/** What is taken as the event. Tags stand here too, since a search may have found the event by one. */
export function Covers({ summary, tags }: { summary: string; tags: readonly string[] }) {
  if (!summary && !tags.length) return null
  return (
    <section className="details-section" aria-labelledby="event-covers">
      <h3 className="details-heading" id="event-covers">
        {words.heading}
      </h3>
      {summary && (
        <p>
          <CodersText text={summary} block />
        </p>
      )}
      {tags.length > 0 && (
        <p className="note">
          {words.tagged}{' '}
          {tags.map((tag, i) => (
            <Fragment key={tag}>
              {i > 0 && ', '}
              <CodersText text={tag} />
            </Fragment>
          ))}
        </p>
      )}
    </section>
  )
}
