import type { PageAnswer } from '../../store/state'
import { useClaimline } from '../../store/useStore'
import { differenceParts, everybodyWords, unknownDayWords } from '../../words/en/differenceWords'
import { DifferenceList } from './DifferenceList'
import './differences.css'
import { voicesFiltered } from '../../model/filters'

/** What is other than if everybody were heard: loud where somebody is left out, one quiet line where nobody is. */
export function Differences() {
  const { answer, view } = useClaimline(({ answer, view }) => ({ answer, view }))
  if (!answer) return null
  if (!voicesFiltered(view)) {
    return <p className="note filters-everybody">{everybodyWords(answer.totals.ofSources)}</p>
  }
  return (
    <section className="filters-differences" aria-label="What differs">
      <Sentence answer={answer} />
      {view.asof !== null && answer.unknownDay > 0 && (
        <p className="filters-unknown">{unknownDayWords(answer.unknownDay)}</p>
      )}
      <DifferenceList differs={answer.differs} />
    </section>
  )
}

function Sentence({ answer: { totals, differs } }: { answer: PageAnswer }) {
  const [share, ...rest] = differenceParts({
    sources: totals.sources,
    ofSources: totals.ofSources,
    statuses: differs.statuses.count,
    dates: differs.dates.count,
    gone: differs.gone.count,
  })
  return (
    <p>
      <strong>{rest.length ? `${share};` : share}</strong> {rest.join('; ')}
    </p>
  )
}
