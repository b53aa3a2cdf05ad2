import { type FocusEvent, type ReactNode, useMemo, useState } from 'react'
import { LazyVirtualList } from '../../look/late/lazyVirtualList'
import type { FilterValue } from '../../model/description'
import { passes } from '../../model/filters'
import type { Filter } from '../../model/view'
import { useClaimline } from '../../store/useStore'
import { Value } from './Value'
import './values.css'

/** Height of a value of one line, px. */
const LINE = 28

/** Up to so many values of a group are all on the page; of more, those in sight are: each answer counts them anew. */
export const MOST_AT_ONCE = 60

/** A list of more values than this is cut to about seven rows and scrolls, unless all are asked for. */
export const MOST_UNCUT = 10

type Props = { filter: Filter; values: FilterValue[]; find: string; whole: boolean }

/** The rows of a group: all of a short list, those in sight of a very long one. */
export function Values({ filter, values, find, whole }: Props) {
  const [chosen, setChosen] = useState<string | null>(null)
  const isThere = values.some(({ value }) => value === chosen)
  const stop = isThere ? chosen : (values[0]?.value ?? null)
  const row = useRow(filter, find)
  const onFocus = ({ target }: FocusEvent) => {
    const value = target.closest<HTMLElement>('.filters-value')?.dataset.value
    if (value !== undefined) setChosen(value)
  }
  const isLong = values.length > MOST_AT_ONCE
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the boxes in it are what has the focus.
    <div onFocus={onFocus}>
      {isLong ? (
        <LazyVirtualList
          className="filters-values filters-cut"
          count={values.length}
          line={LINE}
          keyOf={(i) => values[i]?.value ?? i}
          item={(i) => values[i] && row(values[i], values[i].value === stop)}
        />
      ) : (
        <ul
          className={values.length > MOST_UNCUT && !whole ? 'filters-values filters-cut' : 'filters-values'}
        >
          {values.map((value) => (
            <li key={value.value}>{row(value, value.value === stop)}</li>
          ))}
        </ul>
      )}
    </div>
  )
}

/** How one value is drawn, with its count as the latest answer has it. */
function useRow(filter: Filter, find: string): (value: FilterValue, isStop: boolean) => ReactNode {
  const previewWithout = useClaimline((state) => state.previewWithout)
  const all = useClaimline(({ description }) => description?.values[filter] ?? [])
  const counts = useClaimline(({ answer }) => answer?.counts[filter])
  const ticked = useClaimline(({ view }) => view.filters[filter])
  const position = useMemo(() => new Map(all.map(({ value }, i) => [value, i])), [all])
  return ({ value, label, events }, isStop) => (
    <Value
      filter={filter}
      value={value}
      label={label}
      events={counts?.[position.get(value) ?? -1] ?? events}
      ticked={passes(ticked, value)}
      find={find}
      isStop={isStop}
      onWithout={filter === 'source' && passes(ticked, value) ? previewWithout : null}
    />
  )
}
