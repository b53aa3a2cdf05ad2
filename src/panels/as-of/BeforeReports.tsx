import { voicesFiltered } from '../../model/filters'
import { formatDay } from '../../model/time/days'
import { useClaimline } from '../../store/useStore'
import { beforeReportsWords } from '../../words/en/reportWords'

/** For a day of knowledge before anything was reported: says so, with the ways out. */
export function BeforeReports() {
  const { view, first, choose } = useClaimline(({ view, answer, choose }) => ({
    view,
    first: answer?.reports.first ?? null,
    choose,
  }))
  if (view.asof === null || first === null) return null
  const day = formatDay(first)
  return (
    <section className="filters-empty" aria-label="Nothing is in view">
      <h2>Nothing was reported yet</h2>
      <p>{beforeReportsWords(view.asof, day, voicesFiltered({ ...view, asof: null }))}</p>
      <ul>
        <li>
          <button type="button" className="button strong" onClick={() => choose({ asof: day })}>
            Go to the first report
          </button>
        </li>
        <li>
          <button type="button" className="button" onClick={() => choose({ asof: null })}>
            Everything known
          </button>
        </li>
      </ul>
    </section>
  )
}
