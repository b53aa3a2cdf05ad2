import { useClaimline } from '../../../store/useStore'
import { pageWords as words } from '../../../words/en/share/page'

/** Of a published page: what its author says of it, and whether its data is as it was published. */
export function PageNote() {
  const { published, revision } = useClaimline(({ published, description }) => ({
    published,
    revision: description?.revision,
  }))
  if (!published) return null
  const { summary, credit, license, language } = published
  const foot = [credit, license && words.licence(license)].filter(Boolean)
  return (
    <section className="start-page" lang={language || undefined} aria-label={words.about}>
      {summary && <p dir="auto">{summary}</p>}
      {foot.length > 0 && (
        <p className="note" dir="auto">
          {foot.join(' · ')}
        </p>
      )}
      {revision === published.revision && <p className="note">{words.unchanged(revision)}</p>}
    </section>
  )
}
