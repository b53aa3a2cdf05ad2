import type { ReactNode } from 'react'
import type { Differences } from '../../engine/engine'
import { Glyph } from '../../look/Glyph'
import { hullWords } from '../../model/dateWords'
import type { Hull } from '../../model/hull'
import { STATUS_WORDS } from '../../model/labels'
import type { Status } from '../../model/statuses'
import { useClaimline } from '../../store/useStore'
import { cutOff, type Entry, entriesOf } from './differenceEntries'

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
      {statuses && <Turned from={<StatusWords of={statuses[0]} />} to={<StatusWords of={statuses[1]} />} />}
      {dates && <Turned from={dateWords(dates[0])} to={dateWords(dates[1])} />}
      {gone && <p className="filters-turned">Nobody heard speaks of it</p>}
    </li>
  )
}

/** Before → now. */
function Turned({ from, to }: { from: ReactNode; to: ReactNode }) {
  return (
    <p className="filters-turned">
      <span className="filters-before">{from}</span>{' '}
      <span className="filters-now">
        <span aria-hidden="true">→</span> <span className="unseen">is now</span> {to}
      </span>
    </p>
  )
}

const StatusWords = ({ of }: { of: Status }) => (
  <>
    <Glyph sign={of} /> {STATUS_WORDS[of]}
  </>
)

const dateWords = (hull: Hull | null): string => (hull ? hullWords(hull) : 'no date')
