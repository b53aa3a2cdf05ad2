import { parseDay } from '../../model/time/days'
import { dropHider, resetFilters } from '../../store/choices'
import { useClaimline } from '../../store/useStore'
import { filterWords } from '../../words/en/filters'
import { timelineWords } from '../../words/en/views/timeline'
import { BeforeReports } from '../as-of/BeforeReports'
import { ChoiceButton } from '../ChoiceButton'
import './nothingInView.css'

const words = filterWords.nothing

/** What the page says where the filters leave no event: which single filter to drop, and how many events each would bring
 *  back. */
export function NothingInView() {
  const { answer, asof, show } = useClaimline(({ answer, view }) => ({
    answer,
    asof: view.asof,
    show: view.show,
  }))
  if (!answer || answer.totals.events) return null
  // The timeline says it by itself.
  if (!answer.totals.ofEvents)
    return show === 'timeline' ? null : <p className="note">{timelineWords.noEvent}</p>
  const { relaxations, totals, reports } = answer
  if (asof !== null && reports.first !== null && (parseDay(asof) ?? 0) < reports.first)
    return <BeforeReports />
  return (
    <section className="filters-empty" aria-label={words.title}>
      <h2>{words.title}</h2>
      <p>{relaxations.length ? words.some : words.none}</p>
      <ul>
        {relaxations.map(({ what, events }) => (
          <li key={what}>
            <ChoiceButton choice={dropHider(what)} onChosen={toMain} className="button">
              {words.way(filterWords.relax[what], events)}
            </ChoiceButton>
          </li>
        ))}
        <li>
          <ChoiceButton choice={resetFilters} onChosen={toMain} className="button strong">
            {words.way(words.all, totals.ofEvents)}
          </ChoiceButton>
        </li>
      </ul>
    </section>
  )
}

/** The buttons go with what they undo. */
const toMain = () => document.querySelector('main')?.focus()
