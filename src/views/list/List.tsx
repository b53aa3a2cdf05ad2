import { lazy, Suspense } from 'react'
import type { Row } from '../../engine/engine'
import { MOST_AT_ONCE } from '../../store/rowsInSight'
import { useClaimline } from '../../store/useStore'
import { ListRow } from './ListRow'
import { ShortRows } from './ShortRows'
import { SortHead } from './SortHead'
import './list.css'

/** The bundled record's list is short: what draws a long one is loaded only then. */
const LongRows = lazy(async () => ({ default: (await import('./LongRows')).LongRows }))

const NONE: Row[] = []

/** The events in view as a table: the same as on the timeline, in step with it. */
export function List() {
  const { total, rows, list, from, see, position } = useClaimline(({ answer, rowsAt, view, see }) => ({
    total: answer?.totals.events ?? 0,
    rows: answer?.rows ?? NONE,
    list: rowsAt?.list ?? '',
    from: rowsAt?.from ?? 0,
    see,
    // An answer tells the position of its own selected event only.
    position: answer?.selected?.id === view.event ? (answer?.selected?.position ?? null) : null,
  }))
  const { event, q, select } = useClaimline(({ view, select }) => ({ event: view.event, q: view.q, select }))
  if (!total) return null
  const long = total > MOST_AT_ONCE
  const row = (one: Row, position: number, stop: boolean) => (
    <ListRow
      key={long ? position : one.id}
      row={one}
      position={position}
      selected={one.id === event}
      q={q}
      stop={stop}
      onSelect={select}
    />
  )
  const whole = <ShortRows list={list} rows={rows} selected={event} row={row} />
  return (
    // One box each: a long list that becomes a short one begins at its top, and the other way round.
    <div key={long ? 'long' : 'short'} className={long ? 'list list-long' : 'list'}>
      <table className="list-table" aria-label="Events" aria-rowcount={total + 1}>
        <SortHead />
        {long ? (
          <Suspense fallback={whole}>
            <LongRows
              list={list}
              from={from}
              count={total}
              rows={rows}
              see={see}
              selected={{ event, position }}
              row={row}
            />
          </Suspense>
        ) : (
          whole
        )}
      </table>
    </div>
  )
}
