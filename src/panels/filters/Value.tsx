import { type CSSProperties, memo } from 'react'
import { Glyph } from '../../look/Glyph'
import { Hits } from '../../look/Hits'
import { STANCES } from '../../model/claim'
import { digits } from '../../model/digits'
import { STATUSES } from '../../model/statuses'
import type { Filter } from '../../model/view'
import type { Expecting } from './expecting'

type Props = {
  filter: Filter
  value: string
  label: string
  /** Events that have it, all other filters kept. */
  events: number
  ticked: boolean
  /** Letters to mark in the label. */
  find: string
  onToggle: (filter: Filter, value: string) => void
  onOnly: (value: string) => void
  /** Handlers that tell that one of these may be next. */
  beforeToggle: (value: string) => Expecting
  beforeOnly: (value: string) => Expecting
  /** For a source: asks what rests on it. */
  onWithout: ((value: string) => void) | null
}

/** One value: a box, its name, the count of its events, and "only" and "without…", which come with pointer or focus.
 *  Of hundreds, those whose count and box stay as they are are not drawn anew, nor are the names of the others. */
export const Value = memo((props: Props) => {
  const { filter, value, label, events, ticked, find, onToggle, onOnly, onWithout } = props
  const { beforeToggle, beforeOnly } = props
  const count = digits(events)
  return (
    <div className={events ? 'filters-value' : 'filters-value filters-nothing'}>
      <label className="filters-label" {...beforeToggle(value)}>
        <input
          type="checkbox"
          className="filters-box"
          aria-label={`${label}, ${count} ${events === 1 ? 'event' : 'events'}`}
          checked={ticked}
          onChange={() => onToggle(filter, value)}
        />
        <Name filter={filter} value={value} label={label} find={find} />
        <span className="filters-count">{count}</span>
      </label>
      <span className="filters-asides" style={besides(count)}>
        <button
          type="button"
          className="plain"
          aria-label={`Only ${label}`}
          onClick={() => onOnly(value)}
          {...beforeOnly(value)}
        >
          only
        </button>
        {onWithout && (
          <button
            type="button"
            className="plain"
            aria-label={`Without ${label}…`}
            onClick={() => onWithout(value)}
          >
            without…
          </button>
        )}
      </span>
    </div>
  )
})

/** Leaves the whole count to be read, however long it is. */
const besides = (count: string) => ({ '--letters': Math.max(3, count.length) }) as CSSProperties

const Name = memo(({ filter, value, label, find }: Pick<Props, 'filter' | 'value' | 'label' | 'find'>) => (
  <>
    <Sign filter={filter} value={value} />
    <span className="filters-text">
      <Hits text={label} q={find} />
    </span>
  </>
))

/** Statuses and stances stand beside their signs, so that the list also explains the timeline. */
function Sign({ filter, value }: { filter: Filter; value: string }) {
  const signs = { status: STATUSES, stance: STANCES }
  if (filter !== 'status' && filter !== 'stance') return null
  const sign = signs[filter].find((known) => known === value)
  return sign ? <Glyph sign={sign} /> : null
}
