import type { Filter } from '../../model/view'
import { ticking } from '../../store/choices'
import { filterWords } from '../../words/en/filters'
import { FILTER_NAMES } from '../../words/en/labels'
import { ChoiceButton } from '../ChoiceButton'

const words = filterWords.group

/** Ticks all values of a group, or none. */
export function GroupVerbs({ filter }: { filter: Filter }) {
  const verb = (which: 'all' | 'none') => (
    <ChoiceButton
      choice={ticking(filter, which === 'all' ? undefined : { only: [] })}
      className="plain link filters-verb"
      aria-label={words.verbNames[which](FILTER_NAMES[filter])}
    >
      {words.verbs[which]}
    </ChoiceButton>
  )
  return (
    <p className="filters-verbs">
      {verb('all')} {verb('none')}
    </p>
  )
}
