import type { Hider } from '../../model/filters'
import { parseDay } from '../../model/time/days'
import { everything, lettingAll } from '../../store/choices'
import { useExpecting } from '../../store/usePrefetch'
import { useClaimline } from '../../store/useStore'
import { BeforeReports } from '../as-of/BeforeReports'
import './empty.css'
import { digits } from '../../words/digits'

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

/** Where filters leave nothing: which single one to loosen, by how many events each would bring back. */
export function Loosen() {
  const { answer, asof, choose } = useClaimline(({ answer, view, choose }) => ({
    answer,
    asof: view.asof,
    choose,
  }))
  const expecting = useExpecting()
  if (!answer || answer.totals.events || !answer.totals.ofEvents) return null
  const { loosen, totals, reports } = answer
  if (asof !== null && reports.first !== null && (parseDay(asof) ?? 0) < reports.first)
    return <BeforeReports />
  return (
    <section className="filters-empty" aria-label="Nothing is in view">
      <h2>Nothing is in view</h2>
      <p>
        {loosen.length
          ? 'The filters together leave no event. To see some again:'
          : 'The filters together leave no event, and no single one of them is the reason.'}
      </p>
      <ul>
        {loosen.map(({ what, events }) => (
          <li key={what}>
            <button
              type="button"
              className="button"
              onClick={() => choose(lettingAll(what))}
              {...expecting(lettingAll(what))}
            >
              {WAYS[what]} ({eventsWords(events)})
            </button>
          </li>
        ))}
        <li>
          <button
            type="button"
            className="button strong"
            onClick={() => choose(everything)}
            {...expecting(everything)}
          >
            Drop all filters ({eventsWords(totals.ofEvents)})
          </button>
        </li>
      </ul>
    </section>
  )
}

const eventsWords = (count: number): string => `${digits(count)} ${count === 1 ? 'event' : 'events'}`
