import { useDeferredValue, useId, useMemo } from 'react'
import { countsBy, type EventWay } from '../../../../import/mapping/eventWays'
import type { Mapping } from '../../../../model/mapping'
import { mappingWords } from '../../../../words/en/data/mapping'
import type { ColumnsInquiry } from '../draft'
import { type Column, columnNamed } from '../tableColumns'
import { ColumnOptions } from './Field'

const words = mappingWords.what.sameEvent

export type EventProps = {
  inquiry: ColumnsInquiry
  /** Are its rows all rows of the table? */
  whole: boolean
  columns: readonly Column[]
  mapping: Mapping
  /** The same with the answers about dates. */
  answered: Mapping
  onChange: (mapping: Mapping) => void
}

type Way = 'title' | 'dates' | 'place' | 'row' | 'column'
type By = Mapping['event']

/** Which rows are one event, with what comes of each answer: how many events there are, and how many contradictions. */
export function EventField({ inquiry, whole, columns, mapping, answered, onChange }: EventProps) {
  const id = useId()
  const { event, ...rest } = mapping
  const chosen = wayOf(event)
  const ways = waysOf(mapping, columns)
  const column = columnOf(ways.get('column'))
  const counted = useDeferredValue(answered)
  const counts = useMemo(() => countsOf(counted, columns, inquiry), [counted, columns, inquiry])
  const choose = (by: By) => onChange(by ? { ...rest, event: by } : rest)
  return (
    <fieldset className="mapping-choice mapping-events" aria-describedby={`${id}-hint`}>
      <legend className="mapping-question">{words.label}</legend>
      <p id={`${id}-hint`} className="note">
        {words.hint}. {!whole && words.counted(inquiry.rows.length)}
      </p>
      {[...ways].map(([way, by]) => {
        const count = counts.get(way)
        return (
          <div key={way} className="mapping-answer">
            <label>
              <input
                type="radio"
                name={id}
                checked={chosen === way}
                aria-describedby={`${id}-${way}`}
                onChange={() => choose(by)}
              />
              {words[way]}
            </label>
            {way === 'column' && (
              <select
                className="field"
                aria-label={words.ofColumn}
                value={column}
                onChange={({ target }) => choose({ column: target.value })}
              >
                <ColumnOptions columns={columns} />
              </select>
            )}
            <span id={`${id}-${way}`} className="mapping-count note">
              {count && words.counts(count)}
            </span>
          </div>
        )
      })}
    </fieldset>
  )
}

const wayOf = (by: By): Way => (!by ? 'title' : 'same' in by ? by.same : 'column' in by ? 'column' : 'row')

const columnOf = (by: By): string => (by && 'column' in by ? by.column : '')

/** The answers that this table can have: by the place only where it has one. */
function waysOf({ event, title, place }: Mapping, columns: readonly Column[]): Map<Way, By> {
  const ways = new Map<Way, By>([
    ['title', undefined],
    ['dates', { same: 'dates' }],
  ])
  if (place || wayOf(event) === 'place') ways.set('place', { same: 'place' })
  ways.set('row', { each: 'row' })
  const column =
    columnNamed(columns, columnOf(event)) ??
    columns.find(({ label, values }) => values.length > 0 && !title.columns.includes(label))
  if (column) ways.set('column', { column: column.label })
  return ways
}

function countsOf(
  mapping: Mapping,
  columns: readonly Column[],
  { header, rows, file }: ColumnsInquiry,
): ReadonlyMap<Way, EventWay> {
  if (!mapping.title.columns.length) return new Map()
  return new Map(
    [...waysOf(mapping, columns)].map(([way, by]) => [way, countsBy(by, mapping, header, rows, file)]),
  )
}
