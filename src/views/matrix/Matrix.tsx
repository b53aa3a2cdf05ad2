/** The matrix: events down, sources across, in each cell what that source says about that event. */
import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react'
import type { Matrix as Answered } from '../../engine/answer/row'
import { useClaimline, useStoreItself } from '../../store/useStore'
import { bringIn, LEAD, moved, type Place, pageOf, placeOf, spelled, within } from './cellPlace'
import { MatrixHead } from './MatrixHead'
import { MatrixRow } from './MatrixRow'
import { openClaims } from './openClaims'
import { ROLES } from './roles'
import { Signs } from './Signs'
import { useCells } from './useCells'
import './matrix.css'
import { matrixWords as words } from '../../words/en/views/matrix'

export function Matrix() {
  const { matrix, events } = useClaimline(({ answer }) => ({
    matrix: answer?.matrix ?? null,
    events: answer?.totals.events ?? 0,
  }))
  if (!matrix || !events) return null
  return (
    <div className="matrix">
      <Grid matrix={matrix} events={events} />
      <Signs />
    </div>
  )
}

function Grid({ matrix, events }: { matrix: Answered; events: number }) {
  const store = useStoreItself()
  const { selected, grouped } = useClaimline(({ view }) => ({
    selected: view.event,
    grouped: view.columns === 'affiliation',
  }))
  const box = useRef<HTMLDivElement>(null)
  const last = { row: events - 1, column: matrix.sources + LEAD - 1 }
  const { stop, setStop, goTo } = useStop(box, last)
  const { down, across } = useCells(box, { rows: events, columns: matrix.sources }, stop)
  const { from, columns } = matrix
  const rowAt = (position: number) => matrix.rows[position - from.row]

  useSelected(
    box,
    selected,
    matrix.rows.findIndex(({ id }) => id === selected),
    from.row,
  )

  const open = (at: Place | null) => {
    const row = at && rowAt(at.row)
    if (!at || !row) return
    const cell = row.cells.find(({ column }) => column === at.column - LEAD)
    if (cell || at.column < LEAD) openClaims(store, row.id, cell?.claims.map(({ id }) => id) ?? [])
  }
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const at = placeOf(event.target)
    if (!at || !box.current || event.altKey || event.metaKey) return
    const to = moved(at, event.key, event.ctrlKey, last, pageOf(box.current))
    if (to) goTo(to)
    else if (event.key === 'Enter' || event.key === ' ') open(at)
    else return
    event.preventDefault()
  }
  return (
    // Without the index, a box that scrolls is a stop of its own in Firefox.
    <div ref={box} className="matrix-box" tabIndex={-1}>
      <table
        {...ROLES.grid}
        aria-label={words.name}
        aria-rowcount={events + 1}
        aria-colcount={matrix.sources + LEAD}
        className="matrix-all"
        style={{ width: `calc(var(--lead) + ${matrix.sources} * var(--column))` }}
        onKeyDown={onKeyDown}
        onClick={({ target }) => open(placeOf(target))}
        onFocus={({ target }) => setStop(placeOf(target) ?? stop)}
      >
        <thead {...ROLES.rows}>
          <MatrixHead
            across={across}
            column={(position) => columns[position - from.column]}
            grouped={grouped}
          />
        </thead>
        <tbody {...ROLES.rows} className="matrix-body" style={{ height: `calc(${events} * var(--row))` }}>
          {down.map((position) => {
            const row = rowAt(position)
            return (
              <MatrixRow
                key={position}
                position={position}
                row={row}
                across={across}
                columns={columns}
                from={from.column}
                grouped={grouped}
                stop={stop.row === position ? stop.column : null}
                selected={row !== undefined && row.id === selected}
              />
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

/** Scrolls to the selected event's row once, when it is selected. The reader can scroll away from it. */
function useSelected(
  box: RefObject<HTMLDivElement | null>,
  selected: string | null,
  index: number,
  first: number,
) {
  const brought = useRef<string | null>(null)
  useEffect(() => {
    if (brought.current === selected) return
    brought.current = selected
    if (index >= 0 && box.current) bringIn(box.current, { row: first + index, column: 0 })
  }, [box, selected, index, first])
}

/** Holds the one cell that the Tab key reaches, and moves it by keys. */
function useStop(box: RefObject<HTMLDivElement | null>, last: Place) {
  const [wanted, setStop] = useState<Place>({ row: 0, column: 0 })
  const stop = within(wanted, last)
  const goes = useRef(false)
  const at = spelled(stop)
  useEffect(() => {
    if (goes.current)
      box.current?.querySelector<HTMLElement>(`[data-at="${at}"]`)?.focus({ preventScroll: true })
    goes.current = false
  }, [box, at])
  const goTo = (to: Place) => {
    goes.current = true
    if (box.current) bringIn(box.current, to)
    setStop(to)
  }
  return { stop, setStop, goTo }
}
