import type { UncertainReport } from '../../engine/answer/parts'
import { useClaimline } from '../../store/useStore'
import { moreReportsWords, reportedByWords, uncertainWords } from '../../words/en/sentences/reportWords'
import { CodersText, Sentence } from '../Datum'
import './uncertainReports.css'

/** Claims that may have been public by the day of knowledge, but need not: how many, and a list that can be opened. */
export function UncertainReports() {
  const { asof, uncertain, events, select } = useClaimline(({ view, answer, select }) => ({
    asof: view.asof,
    events: answer?.totals.events,
    uncertain: answer?.reports.uncertain ?? null,
    select,
  }))
  if (asof === null || !uncertain) return null
  // There is a line on every day, so that nothing jumps from day to day.
  if (!uncertain.count) return events ? <p className="note">{uncertainWords(0)}</p> : null
  const rest = uncertain.count - uncertain.first.length
  return (
    <details className="uncertain-reports">
      <summary>{uncertainWords(uncertain.count)}</summary>
      <ul>
        {uncertain.first.map((one) => (
          <Claim key={one.claim} {...one} onSelect={() => select(one.event.id)} />
        ))}
        {rest > 0 && <li className="note">{moreReportsWords(rest)}</li>}
      </ul>
    </details>
  )
}

function Claim({ event, source, reported, onSelect }: UncertainReport & { onSelect: () => void }) {
  return (
    <li>
      <button type="button" className="plain link" onClick={onSelect}>
        <CodersText text={event.title} find="" />
      </button>
      <span className="note">
        <Sentence text={reportedByWords(source, reported)} data={[source]} />
      </span>
    </li>
  )
}
