import { memo } from 'react'
import type { Matrix, MatrixColumn } from '../../engine/engine'
import { Glyph } from '../../look/Glyph'
import { STATUS_WORDS } from '../../model/labels'
import { COLUMN, LEAD, ROW, spelled } from './place'
import { ROLES } from './roles'
import { cellName, saidBy } from './words'

type Row = Matrix['rows'][number]

type Props = {
  position: number
  /** Undefined while its answer is on its way. */
  row: Row | undefined
  across: number[]
  columns: Matrix['columns']
  /** Position of the first of `columns`. */
  from: number
  grouped: boolean
  /** The column that the Tab key stops at; null in all rows but one. */
  stop: number | null
  selected: boolean
}

/** One event: its title, its status, and what the sources in sight say about it. */
export const MatrixRow = memo(function MatrixRow({
  position,
  row,
  across,
  columns,
  from,
  grouped,
  stop,
  selected,
}: Props) {
  const cell = (column: number, role = 'gridcell') => ({
    role,
    'data-at': spelled({ row: position, column }),
    'aria-colindex': column + 1,
    tabIndex: stop === column ? 0 : -1,
  })
  const status = row && STATUS_WORDS[row.status]
  return (
    <tr
      {...ROLES.row}
      aria-rowindex={position + 2}
      aria-selected={selected}
      className={selected ? 'matrix-row matrix-selected' : 'matrix-row'}
      style={{ transform: `translateY(${position * ROW}px)` }}
    >
      <th scope="row" {...cell(0, 'rowheader')} className="matrix-title" title={row?.title}>
        <span>{row?.title}</span>
      </th>
      <td {...cell(1)} className="matrix-status" aria-label={status} title={status}>
        {row && <Glyph sign={row.status} />}
      </td>
      {across.map((at) => (
        <td
          key={at}
          {...cell(at + LEAD)}
          {...named(row, columns[at - from], at)}
          className={grouped && begins(columns, at - from) ? 'matrix-cell matrix-begins' : 'matrix-cell'}
          style={{ left: `calc(var(--lead) + ${at * COLUMN}px)` }}
        >
          <Signs row={row} at={at} />
        </td>
      ))}
    </tr>
  )
}, sameRow)

/** Is a column the first of its affiliation? */
const begins = (columns: Matrix['columns'], i: number): boolean =>
  i > 0 && columns[i]?.under !== columns[i - 1]?.under

const claimsAt = (row: Row | undefined, at: number) =>
  row?.cells.find(({ column }) => column === at)?.claims ?? []

function named(row: Row | undefined, source: MatrixColumn | undefined, at: number) {
  if (!row || !source) return {}
  const claims = claimsAt(row, at)
  const name = cellName(source.name, claims, row.title)
  return claims.length ? { 'aria-label': name, title: name } : { 'aria-label': name }
}

/** One sign per stance; a figure where several claims share it. */
function Signs({ row, at }: { row: Row | undefined; at: number }) {
  return saidBy(claimsAt(row, at)).map(({ stance, how, count }) => (
    <span key={`${stance} ${how}`} className={`matrix-said matrix-${how}`}>
      <Glyph sign={stance} />
      {count > 1 && <span className="matrix-count">{count}</span>}
    </span>
  ))
}

/** Scrolling makes a new list of the same columns: no reason to draw a row again. */
function sameRow(a: Props, b: Props): boolean {
  return (
    a.row === b.row &&
    a.columns === b.columns &&
    a.grouped === b.grouped &&
    a.position === b.position &&
    a.stop === b.stop &&
    a.selected === b.selected &&
    a.across.length === b.across.length &&
    a.across.every((at, i) => at === b.across[i])
  )
}
