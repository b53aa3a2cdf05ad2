import { voicesFiltered } from '../../model/filters'
import { formatDay } from '../../model/time/days'
import { useClaimline } from '../../store/useStore'
import { filterWords } from '../../words/en/filters'
import { beforeReportsWords } from '../../words/en/sentences/reportWords'

const words = filterWords.nothing

/** For a day of knowledge before anything was reported: says so, with the ways out. */
export function BeforeReports() {
  const { view, first, choose } = useClaimline(({ view, answer, choose }) => ({
    view,
    first: answer?.reports.first ?? null,
    choose,
  }))
  if (view.asof === null || first === null) return null
  const day = formatDay(first)
  const go = (asof: string | null) => {
    // The buttons go with what they undo.
    document.querySelector('main')?.focus()
    choose({ asof })
  }
  return (
    <section className="filters-empty" aria-label={words.title}>
      <h2>{words.notYet}</h2>
      <p>{beforeReportsWords(view.asof, day, voicesFiltered({ ...view, asof: null }))}</p>
      <ul>
        <li>
          <button type="button" className="button strong" onClick={() => go(day)}>
            {words.toFirst}
          </button>
        </li>
        <li>
          <button type="button" className="button" onClick={() => go(null)}>
            {words.latest}
          </button>
        </li>
      </ul>
    </section>
  )
}
