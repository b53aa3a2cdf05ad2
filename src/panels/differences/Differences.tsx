import { voicesFiltered } from '../../model/filters'
import { useClaimline } from '../../store/useStore'
import { filterWords } from '../../words/en/filters'
import { unknownDayWords } from '../../words/en/sentences/differenceWords'
import { DifferenceList } from './DifferenceList'
import './differences.css'

const words = filterWords.changes

/** What changes since sources are left out, or later claims; nothing where all are included. It goes by the view that the
 *  answer is to: nothing is said of a later one before its own is here. */
export function Differences() {
  const { answer, view } = useClaimline(({ answer, answered }) => ({ answer, view: answered?.view }))
  if (!answer || !view || !voicesFiltered(view)) return null
  const { totals, differs, unknownDay } = answer
  return (
    <section className="filters-differences" aria-label={words.region}>
      <p>
        {words.sentence({
          sources: totals.sources,
          ofSources: totals.ofSources,
          statuses: differs.statuses.count,
          dates: differs.dates.count,
          gone: differs.gone.count,
        })}
      </p>
      {view.asof !== null && unknownDay > 0 && (
        <p className="filters-unknown">{unknownDayWords(unknownDay)}</p>
      )}
      <DifferenceList differs={differs} />
    </section>
  )
}
