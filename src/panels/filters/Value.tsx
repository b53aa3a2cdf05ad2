import { type CSSProperties, memo } from 'react'
import { Glyph } from '../../look/Glyph'
import { Hits } from '../../look/Hits'
import { STANCES } from '../../model/claim'
import { STATUSES } from '../../model/statuses'
import type { Filter } from '../../model/view'
import { onlyValue, toggleValue } from '../../store/choices'
import { digits } from '../../words/en/digits'
import { filterWords } from '../../words/en/filters'
import { ChoiceBox } from '../ChoiceBox'
import { ChoiceButton } from '../ChoiceButton'
import { CodersText } from '../Datum'

const words = filterWords.group

type Props = {
  filter: Filter
  value: string
  label: string
  /** Events that have it, all other filters kept. */
  events: number
  ticked: boolean
  /** Letters to mark in the label. */
  find: string
  /** Is it the one of its list that the Tab key comes to? */
  isStop: boolean
  /** For a source: asks what rests on it. */
  onWithout: ((value: string) => void) | null
}

/** One value: a box, its name, the count of its events, and "only" and "without…", which come with pointer or focus and
 *  to which arrow keys lead.
 *  Of hundreds, those whose count and box stay as they are are not drawn anew, nor are the names of the others. */
export const Value = memo((props: Props) => {
  const { filter, value, label, events, ticked, find, isStop, onWithout } = props
  const count = digits(events)
  return (
    <div className={events ? 'filters-value' : 'filters-value filters-nothing'} data-value={value}>
      <ChoiceBox
        choice={toggleValue(filter, value)}
        checked={ticked}
        name={words.value(label, events)}
        isStop={isStop}
        className="filters-label"
      >
        <Name filter={filter} value={value} label={label} find={find} />
        <span className="filters-count">{count}</span>
      </ChoiceBox>
      <span className="filters-asides" style={besides(count)}>
        <ChoiceButton
          choice={onlyValue(filter, value)}
          className="plain"
          tabIndex={-1}
          aria-label={words.onlyName(label)}
        >
          {words.only}
        </ChoiceButton>
        {onWithout && (
          <button
            type="button"
            className="plain"
            tabIndex={-1}
            aria-label={words.withoutName(label)}
            onClick={() => onWithout(value)}
          >
            {words.without}
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
      {OF_DATA.has(filter) ? <CodersText text={label} find={find} /> : <Hits text={label} q={find} />}
    </span>
  </>
))

/** Filters whose values are texts of the data; others have words of the page. */
const OF_DATA: ReadonlySet<Filter> = new Set(['source', 'publisher', 'affiliation', 'place', 'tag'])

/** Statuses and stances stand beside their signs, so that the list also explains the timeline. */
function Sign({ filter, value }: { filter: Filter; value: string }) {
  const signs = { status: STATUSES, stance: STANCES }
  if (filter !== 'status' && filter !== 'stance') return null
  const sign = signs[filter].find((known) => known === value)
  return sign ? <Glyph sign={sign} /> : null
}
