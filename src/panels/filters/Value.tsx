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
  /** For a source: asks what rests on it. */
  onWithout: (() => void) | null
}

/** One value: a box, its name, the count of its events, and "only" and "without…", which come with pointer or focus. */
export function Value({ filter, value, label, events, ticked, find, onToggle, onOnly, onWithout }: Props) {
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
      <span className="filters-asides">
        <button type="button" className="plain" aria-label={`Only ${label}`} onClick={onOnly}>
          only
        </button>
        {onWithout && (
          <button type="button" className="plain" aria-label={`Without ${label}…`} onClick={onWithout}>
            without…
          </button>
        )}
      </span>
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
