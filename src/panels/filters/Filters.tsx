import { clearing, subjectsFiltered, voicesFiltered } from '../../model/filters'
import { SUBJECTS, VOICES } from '../../model/view'
import type { Choice } from '../../store/state'
import { useClaimline } from '../../store/useStore'
import { Differences } from '../differences/Differences'
import { AtLeast } from './AtLeast'
import './filters.css'
import { Group } from './Group'
import { Section } from './Section'
import { WithinBox } from './WithinBox'

/** The column of filters. Who is heard stands apart, on its own ground behind a rule of ink, since it recomputes;
 *  what is looked at only chooses. */
export function Filters() {
  const described = useClaimline((state) => state.description !== null)
  return described ? (
    <div className="filters">
      <Kinds />
      <Heard />
      <LookedAt />
    </div>
  ) : null
}

/** Both kinds at a glance, though the second stands further down than the window reaches. */
function Kinds() {
  const show = (kind: string) =>
    document.querySelector(`.filters-${kind}`)?.scrollIntoView({ block: 'start' })
  return (
    <nav className="filters-kinds" aria-label="Kinds of filters">
      <button type="button" className="plain link" onClick={() => show('voices')}>
        Who is heard
      </button>
      <button type="button" className="plain link" onClick={() => show('subjects')}>
        What is looked at
      </button>
    </nav>
  )
}

const ALL_VOICES: Choice = ({ view }) => ({ filters: clearing(view.filters, VOICES), asof: null })
const ALL_SUBJECTS: Choice = ({ view }) => ({
  filters: clearing(view.filters, SUBJECTS),
  q: '',
  within: false,
})

function Heard() {
  const { view, graded } = useClaimline(({ view, description }) => ({
    view,
    graded: description?.values.reliability.some(({ value }) => value !== 'F'),
  }))
  return (
    <Section
      name="Who is heard"
      about="Leaving someone out recomputes statuses, dates and counts."
      mark="voices"
      reset={voicesFiltered(view) ? ALL_VOICES : null}
    >
      <Group filter="affiliation" />
      <Group filter="source" />
      <Group filter="publisher" />
      <Group filter="kind" />
      <Group filter="reliability">{graded && <AtLeast />}</Group>
      <Differences />
    </Section>
  )
}

function LookedAt() {
  const view = useClaimline((state) => state.view)
  return (
    <Section
      name="What is looked at"
      about="Chooses events; changes nothing about them."
      mark="subjects"
      reset={subjectsFiltered(view) ? ALL_SUBJECTS : null}
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
