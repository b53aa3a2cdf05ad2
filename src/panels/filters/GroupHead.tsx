import type { Filter } from '../../model/view'
import { ticking } from '../../store/choices'
import type { Choice } from '../../store/state'
import { useClaimline } from '../../store/useStore'
import { digits } from '../../words/en/digits'
import { FILTER_NAMES } from '../../words/en/labels'
import { ChoiceButton } from '../ChoiceButton'
import { lettingThrough } from './filterState'

type Props = { filter: Filter; list: string; open: boolean; onOpen: (open: boolean) => void }

/** A group's name, which opens and closes it, how much of it is ticked, and "all" and "none". */
export function GroupHead({ filter, list, open, onOpen }: Props) {
  const name = FILTER_NAMES[filter]
  return (
    <div className="filters-group-head">
      <h3 className="filters-group-name">
        <button
          type="button"
          className="plain"
          aria-expanded={open}
          aria-controls={list}
          onClick={() => onOpen(!open)}
        >
          {name}
        </button>
      </h3>
      <Share filter={filter} />
      <span className="filters-verbs">
        <Verb word="all" name={name} choice={ticking(filter, undefined)} />
        <Verb word="none" name={name} choice={ticking(filter, { only: [] })} />
      </span>
    </div>
  )
}

/** "5 of 6", where the filter is at work. */
function Share({ filter }: { filter: Filter }) {
  const ticked = useClaimline(({ view }) => view.filters[filter])
  const values = useClaimline(({ description }) => description?.values[filter] ?? [])
  if (!ticked) return null
  const through = lettingThrough(ticked, values).length
  return (
    <span className="filters-share">
      {digits(through)} of {digits(values.length)}
    </span>
  )
}

type VerbProps = { word: 'all' | 'none'; name: string; choice: Choice }

function Verb({ word, name, choice }: VerbProps) {
  const spoken = `${word === 'all' ? 'All' : 'None'} of ${name}`
  return (
    <ChoiceButton choice={choice} className="plain filters-verb" aria-label={spoken}>
      {word}
    </ChoiceButton>
  )
}
