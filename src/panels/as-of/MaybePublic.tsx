import type { Unsure } from '../../engine/answer/parts'
import { useClaimline } from '../../store/useStore'
import { inWords } from '../../words/en/dateWords'
import { moreMayWords } from '../../words/en/reportWords'
import './maybePublic.css'
import { digits } from '../../words/en/digits'

/** Claims that may have been public by the day of knowledge, but need not: told, and shown where asked for. */
export function MaybePublic() {
  const { asof, unsure, events, select } = useClaimline(({ view, answer, select }) => ({
    asof: view.asof,
    events: answer?.totals.events,
    unsure: answer?.reports.unsure ?? null,
    select,
  }))
  if (asof === null || !unsure) return null
  // A line stands here on every day, so that nothing jumps from day to day.
  if (!unsure.count) return events ? <p className="note">{moreMayWords(0)}</p> : null
  const rest = unsure.count - unsure.first.length
  return (
    <details className="maybe-public">
      <summary>{moreMayWords(unsure.count)}</summary>
      <ul>
        {unsure.first.map((one) => (
          <Claim key={one.claim} {...one} onSelect={() => select(one.event.id)} />
        ))}
        {rest > 0 && <li className="note">and {digits(rest)} more</li>}
      </ul>
    </details>
  )
}

function Claim({ event, source, reported, onSelect }: Unsure & { onSelect: () => void }) {
  return (
    <li>
      <button type="button" className="plain link" onClick={onSelect}>
        {event.title}
      </button>
      <span className="note">
        {source}, reported {inWords(reported)}
      </span>
    </li>
  )
}
