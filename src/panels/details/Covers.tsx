import { Datum } from './Datum'

/** What is taken as the event. Tags stand here too, since a search may have found the event by one. */
export function Covers({ summary, tags }: { summary: string; tags: readonly string[] }) {
  if (!summary && !tags.length) return null
  return (
    <section className="details-section">
      <h3 className="section-name">What counts</h3>
      {summary && (
        <p dir="auto">
          <Datum text={summary} />
        </p>
      )}
      {tags.length > 0 && (
        <p className="note">
          Tagged <Datum text={tags.join(', ')} />
        </p>
      )}
    </section>
  )
}
