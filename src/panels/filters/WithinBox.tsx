import { useClaimline } from '../../store/useStore'
import type { Choice } from '../../store/verbs'
import { filterWords } from '../../words/en/filters'
import { ChoiceBox } from '../ChoiceBox'
import './values.css'

const TOGGLE: Choice = ({ view }) => ({ within: !view.within })

/** Only events that the timeline's window meets. */
export function WithinBox() {
  const within = useClaimline(({ view }) => view.within)
  return (
    <ChoiceBox choice={TOGGLE} checked={within} className="filters-label filters-within">
      <span className="filters-text">{filterWords.events.within}</span>
    </ChoiceBox>
  )
}
