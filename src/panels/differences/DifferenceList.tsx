import { useState } from 'react'
import type { Differences } from '../../engine/answer/changes'
import { useClaimline } from '../../store/useStore'
import { filterWords } from '../../words/en/filters'
import { CodersText } from '../Datum'
import { cutOff, type Entry, entriesOf } from './differenceEntries'
import { TurnedDate, TurnedStatus } from './Turned'

const words = filterWords.changes

/** Which events change: with all sources included, and now. Drawn only where it is open: each click changes all of it. */
export function DifferenceList({ differs }: { differs: Differences }) {
  const [open, setOpen] = useState(false)
  const entries = entriesOf(differs)
  if (!entries.length) return null
  return (
    <details className="filters-which" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className="link">{words.which}</summary>
      {open && (
        <ul>
          {entries.map((entry) => (
            <Item key={entry.id} entry={entry} />
          ))}
        </ul>
      )}
      {open && cutOff(differs) && <p className="note">{words.more}</p>}
    </details>
  )
}

function Item({ entry: { id, title, statuses, dates, gone } }: { entry: Entry }) {
  const select = useClaimline((state) => state.select)
  return (
    <li>
      <button type="button" className="plain event-link" onClick={() => select(id)}>
        <CodersText text={title} find="" />
      </button>
      {statuses && <TurnedStatus from={statuses[0]} to={statuses[1]} />}
      {dates && <TurnedDate from={dates[0]} to={dates[1]} />}
      {gone && <p className="filters-turned">{words.gone}</p>}
    </li>
  )
}
