import { useClaimline } from '../../store/useStore'
import { filterWords } from '../../words/en/filters'
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
    </div>
  ) : null
}

function Sources() {
  const totals = useClaimline(({ answer }) => answer?.totals)
  return (
    <Section words={filterWords.sources} mark="voices" shown={totals?.sources} of={totals?.ofSources}>
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
  const totals = useClaimline(({ answer }) => answer?.totals)
  return (
    <Section words={filterWords.events} mark="subjects" shown={totals?.events} of={totals?.ofEvents}>
      <WithinBox />
      <Group filter="status" />
      <Group filter="stance" />
      <Group filter="place" />
      <Group filter="tag" />
      <Group filter="contradiction" />
    </Section>
  )
}
