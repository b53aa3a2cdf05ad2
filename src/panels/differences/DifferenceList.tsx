import type { Differences } from '../../engine/engine'
import { useClaimline } from '../../store/useStore'
import { cutOff, type Entry, entriesOf } from './differenceEntries'
import { TurnedDate, TurnedStatus } from './Turned'

/** Which events are other: as everybody tells them, and as they are told now. */
export function DifferenceList({ differs }: { differs: Differences }) {
  const entries = entriesOf(differs)
  if (!entries.length) return null
  return (
    <details className="filters-which">
      <summary className="link">Show which</summary>
      <ul>
        {entries.map((entry) => (
          <Item key={entry.id} entry={entry} />
        ))}
      </ul>
      {cutOff(differs) && <p className="note">There are more: these are the first of each kind.</p>}
    </details>
  )
}

function Item({ entry: { id, title, statuses, dates, gone } }: { entry: Entry }) {
  const select = useClaimline((state) => state.select)
  return (
    <li>
      <button type="button" className="plain filters-event" onClick={() => select(id)}>
        {title}
      </button>
      {statuses && <TurnedStatus from={statuses[0]} to={statuses[1]} />}
      {dates && <TurnedDate from={dates[0]} to={dates[1]} />}
      {gone && <p className="filters-turned">Nobody heard speaks of it</p>}
    </li>
  )
}
