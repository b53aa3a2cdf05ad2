import { type KeyboardEvent, memo, useEffect, useRef } from 'react'
import type { Row } from '../../engine/engine'
import { Glyph } from '../../look/Glyph'
import { Hits } from '../../look/Hits'
import { EVENT_TITLE } from '../../look/ids'
import { hullWords } from '../../model/dateWords'
import { STATUS_WORDS } from '../../model/labels'
import type { Sort } from '../../model/view'
import { useClaimline } from '../../store/useStore'
import { heardWords } from './words'
import './list.css'

/** Rows added each time that a reader asks for more. */
const PAGE = 100

const COLUMNS: { by: Sort; label: string }[] = [
  { by: 'date', label: 'When' },
  { by: 'title', label: 'Event' },
  { by: 'status', label: 'Status' },
  { by: 'claims', label: 'Heard' },
]

/** The events in view as a table: the same as on the timeline, in step with it. */
export function List() {
  const { rows, total, sort, see } = useClaimline(({ answer, view, see }) => ({
    rows: answer?.rows ?? NONE,
    total: answer?.totals.events ?? 0,
    sort: view.sort,
    see,
  }))
  if (!total) return null
  return (
    <div className="list">
      <table className="list-table" aria-label="Events" aria-rowcount={total + 1}>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <SortHead key={column.by} {...column} sort={sort} />
            ))}
          </tr>
        </thead>
        <tbody onKeyDown={stepRows}>
          {rows.map((row, i) => (
            <ListRow key={row.id} row={row} position={i + 2} />
          ))}
        </tbody>
      </table>
      {rows.length < total && (
        <button type="button" className="button list-more" onClick={() => see(0, rows.length + PAGE)}>
          Show more: {rows.length.toLocaleString()} of {total.toLocaleString()} are listed
        </button>
      )}
    </div>
  )
}

const NONE: Row[] = []

function SortHead({ by, label, sort }: { by: Sort; label: string; sort: { by: Sort; reverse: boolean } }) {
  const choose = useClaimline(({ choose }) => choose)
  const active = sort.by === by
  const order = sort.reverse ? 'descending' : 'ascending'
  return (
    <th scope="col" aria-sort={active ? order : 'none'}>
      <button
        type="button"
        className="plain section-name"
        onClick={() => choose({ sort: { by, reverse: active && !sort.reverse } })}
      >
        {label}
        <span className="list-arrow" aria-hidden="true">
          {active ? (sort.reverse ? '↓' : '↑') : ''}
        </span>
      </button>
    </th>
  )
}

function ListRow({ row, position }: { row: Row; position: number }) {
  const selected = useClaimline(({ view }) => view.event === row.id)
  const self = useRef<HTMLTableRowElement>(null)
  useEffect(() => {
    if (selected && self.current) bringIntoBox(self.current)
  }, [selected])
  return (
    <tr
      ref={self}
      aria-rowindex={position}
      aria-selected={selected}
      className={selected ? 'list-selected' : ''}
    >
      <Cells row={row} selected={selected} />
    </tr>
  )
}

type CellsProps = { row: Row; selected: boolean }

/** Each answer tells its rows anew. */
const sameCells = (before: CellsProps, now: CellsProps): boolean =>
  JSON.stringify(before) === JSON.stringify(now)

/** What an event shows stays as it is while others come and go above it. */
const Cells = memo(({ row, selected }: CellsProps) => {
  const { select, q } = useClaimline(({ view, select }) => ({ select, q: view.q }))
  return (
    <>
      <td className="list-when">
        {row.hull ? hullWords(row.hull) : 'no date'}
        {row.rivals > 1 && <span className="list-rival"> · rival dates ({row.rivals})</span>}
        {row.rivals <= 1 && row.differ && <span className="list-differ"> · dates differ</span>}
      </td>
      <th scope="row">
        <button
          type="button"
          className="plain list-title"
          aria-pressed={selected}
          onClick={() => (selected ? document.getElementById(EVENT_TITLE)?.focus() : select(row.id))}
        >
          <Hits text={row.title} q={q} />
        </button>
      </th>
      <td className="list-status">
        <span>
          <Glyph sign={row.status} /> {STATUS_WORDS[row.status]}
        </span>
        {row.rivals > 1 && <span className="list-rival"> rival dates</span>}
      </td>
      <td className="list-heard">{heardWords(row)}</td>
    </>
  )
}, sameCells)

/** Scrolls the list so that a row is in sight below its head; never the page, where the timeline comes first. */
function bringIntoBox(row: HTMLElement): void {
  const box = row.closest<HTMLElement>('.list')
  if (!box || box.scrollHeight <= box.clientHeight) return
  const head = box.querySelector('thead')?.getBoundingClientRect().height ?? 0
  const [inner, outer] = [row.getBoundingClientRect(), box.getBoundingClientRect()]
  if (inner.top < outer.top + head) box.scrollTop -= outer.top + head - inner.top
  else if (inner.bottom > outer.bottom) box.scrollTop += inner.bottom - outer.bottom
}

/** Up and down step from title to title. */
function stepRows(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowUp: -1, ArrowDown: 1 }[event.key]
  if (!step) return
  const titles = [...event.currentTarget.querySelectorAll<HTMLElement>('.list-title')]
  const next = titles[titles.indexOf(document.activeElement as HTMLElement) + step]
  if (!next) return
  event.preventDefault()
  next.focus()
}
