import { type Filter, VOICES } from '../../model/view'
import { setFilter } from '../../store/choices'
import { filterWords } from '../../words/en/filters'
import { FILTER_NAMES } from '../../words/en/sentences/labels'
import { ChoiceButton } from '../ChoiceButton'

const words = filterWords.group
const VOICE_FILTERS: readonly Filter[] = VOICES

/** Ticks all values of a group, or none. Arrow keys lead here from the list and the name. */
export function GroupVerbs({ filter }: { filter: Filter }) {
  const verb = (which: 'all' | 'none') => (
    <ChoiceButton
      choice={setFilter(filter, which === 'all' ? undefined : { only: [] })}
      className="plain link filters-verb"
      tabIndex={-1}
      aria-label={words.verbNames[which](FILTER_NAMES[filter])}
    >
      {words.verbs[which]}
    </ChoiceButton>
  )
  return (
    <p className="filters-verbs">
      {verb('all')} {verb('none')}
      <span className="filters-counted" aria-hidden="true">
        {words.counted[VOICE_FILTERS.includes(filter) ? 'voices' : 'subjects']}
      </span>
    </p>
  )
}
