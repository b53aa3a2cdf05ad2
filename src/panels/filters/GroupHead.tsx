import type { Filter } from '../../model/view'
import { useClaimline } from '../../store/useStore'
import { filterWords } from '../../words/en/filters'
import { FILTER_NAMES } from '../../words/en/sentences/labels'
import { Explain } from '../Explain'
import { lettingThrough } from './filterState'

const words = filterWords.group

type Props = { filter: Filter; list: string; open: boolean; onOpen: (open: boolean) => void }

/** A group's name, which opens and closes it, how much of it is ticked, and what its word means. */
export function GroupHead({ filter, list, open, onOpen }: Props) {
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
          {FILTER_NAMES[filter]}
        </button>
      </h3>
      <Share filter={filter} />
      <Explain word={FILTER_NAMES[filter]} text={filterWords.explained[filter]} isStop={false} />
    </div>
  )
}

/** "all 41"; "3 of 10" where the filter is at work. */
function Share({ filter }: { filter: Filter }) {
  const ticked = useClaimline(({ view }) => view.filters[filter])
  const values = useClaimline(({ description }) => description?.values[filter] ?? [])
  const through = lettingThrough(ticked, values).length
  return (
    <span className={ticked ? 'filters-share active' : 'filters-share'}>
      {ticked ? words.some(through, values.length) : words.all(values.length)}
    </span>
  )
}
