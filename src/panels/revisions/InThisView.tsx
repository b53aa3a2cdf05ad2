import { revisionWords as words } from '../../words/en/data/revisions'
import { digits } from '../../words/en/digits'
import { CodersText } from '../Datum'
import { Turned, TurnedDate, TurnedStatus } from '../differences/Turned'
import type { Compared } from './comparing'
import { LISTED } from './RevisionList'
import { isSameDate, type ShownOtherwise } from './viewChanges'

const TOTALS = ['events', 'sources', 'claims'] as const

/** Which statuses, dates and numbers differ in the view that is shown. */
export function InThisView({ compared, go }: { compared: Compared; go: (event: string) => void }) {
  const { shown, totals } = compared
  const counts = TOTALS.filter((key) => totals.before[key] !== totals.now[key])
  return (
    <section className="revisions-part" aria-label={words.inView}>
      <h3>{words.inView}</h3>
      {counts.map((key) => (
        <p key={key}>{words.totals[key](digits(totals.before[key]), digits(totals.now[key]))}</p>
      ))}
      {!counts.length && !shown.length && <p>{words.sameInView}</p>}
      <ul>
        {shown.slice(0, LISTED).map((event) => (
          <li key={event.id}>
            <Otherwise event={event} go={go} />
          </li>
        ))}
      </ul>
      {shown.length > LISTED && <p className="note">{words.more(shown.length - LISTED)}</p>}
    </section>
  )
}

function Otherwise({
  event: { id, title, before, now },
  go,
}: {
  event: ShownOtherwise
  go: (id: string) => void
}) {
  return (
    <>
      {now ? (
        <button type="button" className="plain event-link" onClick={() => go(id)}>
          <CodersText text={title} find="" />
        </button>
      ) : (
        <p className="revisions-title">
          <CodersText text={title} find="" />
        </p>
      )}
      {before && now && before.status !== now.status && <TurnedStatus from={before.status} to={now.status} />}
      {before && now && !isSameDate(before, now) && <TurnedDate from={before.eventSpan} to={now.eventSpan} />}
      {before && now && before.claims !== now.claims && (
        <Turned from={words.claimsThen(before.claims)} to={words.claimsThen(now.claims)} />
      )}
      {!now && <p className="filters-turned">{words.onlyThen}</p>}
      {!before && <p className="filters-turned">{words.onlyNow}</p>}
    </>
  )
}
