import type { Hider } from '../../model/filters'
import { parseDay } from '../../model/time/days'
import { everything, lettingAll } from '../../store/choices'
import { useClaimline } from '../../store/useStore'
import { BeforeReports } from '../as-of/BeforeReports'
import { ChoiceButton } from '../ChoiceButton'
import './nothingInView.css'
import { digits } from '../../words/en/digits'

const WAYS: Record<Hider, string> = {
  source: 'Hear every source',
  publisher: 'Hear every publisher',
  affiliation: 'Hear every affiliation',
  kind: 'Hear every kind of source',
  reliability: 'Hear sources of every reliability',
  asof: 'Hear what became known later',
  stance: 'Look at every stance',
  status: 'Look at every status',
  place: 'Look at every place',
  tag: 'Look at every tag',
  contradiction: 'Look at every contradiction',
  q: 'Drop the search',
  within: 'Look beyond the window',
}

/** What the page says where the filters leave no event: which single filter to drop, and how many events each would bring
 *  back. */
export function NothingInView() {
  const { answer, asof } = useClaimline(({ answer, view }) => ({ answer, asof: view.asof }))
  if (!answer || answer.totals.events || !answer.totals.ofEvents) return null
  const { relaxations, totals, reports } = answer
  if (asof !== null && reports.first !== null && (parseDay(asof) ?? 0) < reports.first)
    return <BeforeReports />
  return (
    <section className="filters-empty" aria-label="Nothing is in view">
      <h2>Nothing is in view</h2>
      <p>
        {relaxations.length
          ? 'The filters together leave no event. To see some again:'
          : 'The filters together leave no event, and no single one of them is the reason.'}
      </p>
      <ul>
        {relaxations.map(({ what, events }) => (
          <li key={what}>
            <ChoiceButton choice={lettingAll(what)} className="button">
              {WAYS[what]} ({eventsWords(events)})
            </ChoiceButton>
          </li>
        ))}
        <li>
          <ChoiceButton choice={everything} className="button strong">
            Drop all filters ({eventsWords(totals.ofEvents)})
          </ChoiceButton>
        </li>
      </ul>
    </section>
  )
}

const eventsWords = (count: number): string => `${digits(count)} ${count === 1 ? 'event' : 'events'}`
