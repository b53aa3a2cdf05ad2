import { type CSSProperties, memo } from 'react'
import { Glyph } from '../../look/Glyph'
import { Hits } from '../../look/Hits'
import { STANCES } from '../../model/claim'
import { STATUSES } from '../../model/statuses'
import type { Filter } from '../../model/view'
import { type Choice, keeping, toggling } from '../../store/choices'
import type { Expecting } from '../../store/usePrefetch'
import { digits } from '../../words/digits'

type Props = {
  filter: Filter
  value: string
  label: string
  /** Events that have it, all other filters kept. */
  events: number
  ticked: boolean
  /** Letters to mark in the label. */
  find: string
  choose: (choice: Choice) => void
  expecting: Expecting
  /** For a source: asks what rests on it. */
  onWithout: ((value: string) => void) | null
}

/** One value: a box, its name, the count of its events, and "only" and "without…", which come with pointer or focus.
 *  Of hundreds, those whose count and box stay as they are are not drawn anew, nor are the names of the others. */
export const Value = memo((props: Props) => {
  const { filter, value, label, events, ticked, find, choose, expecting, onWithout } = props
  const [toggle, keep] = [toggling(filter, value), keeping(filter, value)]
  const count = digits(events)
  return (
    <div className={events ? 'filters-value' : 'filters-value filters-nothing'}>
      <label className="filters-label" {...expecting(toggle)}>
        <input
          type="checkbox"
          className="filters-box"
          aria-label={`${label}, ${count} ${events === 1 ? 'event' : 'events'}`}
          checked={ticked}
          onChange={() => choose(toggle)}
        />
        <Name filter={filter} value={value} label={label} find={find} />
        <span className="filters-count">{count}</span>
      </label>
      <span className="filters-asides" style={besides(count)}>
        <button
          type="button"
          className="plain"
          aria-label={`Only ${label}`}
          onClick={() => choose(keep)}
          {...expecting(keep)}
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
