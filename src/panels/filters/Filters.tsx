import { clearing, subjectsFiltered, voicesFiltered } from '../../model/filters'
import { SUBJECTS, VOICES } from '../../model/view'
import type { Choice } from '../../store/state'
import { useClaimline } from '../../store/useStore'
import { filterWords } from '../../words/en/filters'
import { Differences } from '../differences/Differences'
import { AtLeast } from './AtLeast'
import './filters.css'
import { Group } from './Group'
import { Section } from './Section'
import { WithinBox } from './WithinBox'

/** All filters: those of sources, which change statuses, and those of events, which only choose. */
export function Filters() {
  const described = useClaimline((state) => state.description !== null)
  return described ? (
    <div className="filters">
      <Sources />
      <Events />
      <Unfiltered />
    </div>
  ) : null
}

const ALL_SOURCES: Choice = ({ view }) => ({ filters: clearing(view.filters, VOICES), asof: null })
const ALL_EVENTS: Choice = ({ view }) => ({
  filters: clearing(view.filters, SUBJECTS),
  q: '',
  within: false,
})

function Sources() {
  const { view, totals } = useClaimline(({ view, answer }) => ({ view, totals: answer?.totals }))
  return (
    <Section
      words={filterWords.sources}
      mark="voices"
      count={totals && filterWords.group.some(totals.sources, totals.ofSources)}
      reset={voicesFiltered(view) ? ALL_SOURCES : null}
    >
      <Differences />
      <Group filter="affiliation" startsOpen />
      <Group filter="source" />
      <Group filter="publisher" />
      <Group filter="kind" />
      <Group filter="reliability">
        <AtLeast />
      </Group>
    </Section>
  )
}

function Events() {
  const { view, totals } = useClaimline(({ view, answer }) => ({ view, totals: answer?.totals }))
  return (
    <Section
      words={filterWords.events}
      mark="subjects"
      count={totals && filterWords.group.some(totals.events, totals.ofEvents)}
      reset={subjectsFiltered(view) ? ALL_EVENTS : null}
    >
      <WithinBox />
      <Group filter="status" />
      <Group filter="stance" />
      <Group filter="place" />
      <Group filter="tag" />
      <Group filter="contradiction" />
    </Section>
  )
}

/** Where nothing is filtered, a line says so. */
function Unfiltered() {
  const filtered = useClaimline(({ view }) => voicesFiltered(view) || subjectsFiltered(view))
  return filtered ? null : <p className="note filters-unfiltered">{filterWords.changes.everything}</p>
}
