import { Glyph } from '../../look/Glyph'
import { Hits } from '../../look/Hits'
import { STANCES } from '../../model/claim'
import { STATUSES } from '../../model/statuses'
import type { Filter } from '../../model/view'

type Props = {
  filter: Filter
  value: string
  label: string
  /** Events that have it, all other filters kept. */
  events: number
  ticked: boolean
  /** Letters to mark in the label. */
  find: string
  onToggle: () => void
  onOnly: () => void
}

/** One value: a box, its name, the count of its events, and "only", which comes with pointer or focus. */
export function Value({ filter, value, label, events, ticked, find, onToggle, onOnly }: Props) {
  const count = events.toLocaleString()
  return (
    <div className={events ? 'filters-value' : 'filters-value filters-nothing'}>
      <label className="filters-label">
        <input
          type="checkbox"
          className="filters-box"
          aria-label={`${label}, ${count} ${events === 1 ? 'event' : 'events'}`}
          checked={ticked}
          onChange={onToggle}
        />
        <Sign filter={filter} value={value} />
        <span className="filters-text">
          <Hits text={label} q={find} />
        </span>
        <span className="filters-count">{count}</span>
      </label>
      <button type="button" className="plain filters-only" aria-label={`Only ${label}`} onClick={onOnly}>
        only
      </button>
    </div>
  )
}

/** Statuses and stances stand beside their signs, so that the list also explains the timeline. */
function Sign({ filter, value }: { filter: Filter; value: string }) {
  const signs = { status: STATUSES, stance: STANCES }
  if (filter !== 'status' && filter !== 'stance') return null
  const sign = signs[filter].find((known) => known === value)
  return sign ? <Glyph sign={sign} /> : null
}
