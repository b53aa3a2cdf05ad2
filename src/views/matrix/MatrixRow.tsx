import { memo } from 'react'
import type { Matrix, MatrixClaim } from '../../engine/answer/row'
import { Glyph } from '../../look/Glyph'
import { CodersText } from '../../panels/Datum'
import { useClaimline } from '../../store/useStore'
import { beforeWords } from '../../words/en/sentences/eventSentences'
import { matrixWords as words } from '../../words/en/views/matrix'
import { stancesOf } from '../../words/stancesOf'
import { LEAD, spelled } from './cellPlace'
import { ROLES } from './roles'

type Row = Matrix['rows'][number]

type Props = {
  position: number
  /** Undefined until it is answered. */
  row: Row | undefined
  across: number[]
  columns: Matrix['columns']
  /** Position of the first of `columns`. */
  from: number
  grouped: boolean
  /** The column at which the Tab key stops; null in all rows but one. */
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
  const asof = useClaimline(({ view }) => view.asof !== null)
  const status = row && words.statusCell(row, asof)
  return (
    <tr
      {...ROLES.row}
      aria-rowindex={position + 2}
      aria-selected={selected}
      data-row={row?.id}
      className={['matrix-row', selected && 'matrix-selected', row?.before && 'matrix-changed']
        .filter(Boolean)
        .join(' ')}
      style={{ transform: `translateY(calc(${position} * var(--row)))` }}
    >
      <th
        scope="row"
        {...cellAt(position, 0, stop === 0)}
        {...ROLES.rowHead}
        className="matrix-title"
        title={row?.title}
      >
        <span>{row && <CodersText text={row.title} />}</span>
      </th>
      <td {...cellAt(position, 1, stop === 1)} className="matrix-status" aria-label={status} title={status}>
        {row && <Glyph sign={row.status} />}
        {row?.before && (
          <span className="matrix-before">
            <span>{beforeWords(asof)}</span> <Glyph sign={row.before} />
          </span>
        )}
      </td>
      {across.map((at) => (
        <Cell
          key={at}
          position={position}
          at={at}
          title={row?.title}
          source={columns[at - from]?.name}
          claims={row?.cells.find(({ column }) => column === at)?.claims}
          begins={grouped && begins(columns, at - from)}
          stop={stop === at + LEAD}
        />
      ))}
    </tr>
  )
}, sameRow)

/** Is a column the first of its affiliation? */
const begins = (columns: Matrix['columns'], i: number): boolean =>
  i > 0 && columns[i]?.under !== columns[i - 1]?.under

type CellProps = {
  position: number
  at: number
  title: string | undefined
  source: string | undefined
  claims: MatrixClaim[] | undefined
  begins: boolean
  stop: boolean
}

/** One sign per stance, with a number where several claims share it. */
const Cell = memo(function Cell({ position, at, title, source, claims = NONE, begins, stop }: CellProps) {
  const name = title && source && words.cell(source, stancesOf(claims), title)
  return (
    <td
      {...cellAt(position, at + LEAD, stop)}
      aria-label={name || undefined}
      title={(claims.length && name) || undefined}
      className={begins ? 'matrix-cell matrix-begins' : 'matrix-cell'}
      style={{ left: `calc(var(--lead) + ${at} * var(--column))` }}
    >
      {stancesOf(claims).map(({ stance, how, count }) => (
        <span key={`${stance} ${how}`} className={`matrix-said matrix-${how}`}>
          <Glyph sign={stance} />
          {count > 1 && <span className="matrix-count">{count}</span>}
        </span>
      ))}
    </td>
  )
})

const NONE: MatrixClaim[] = []

const cellAt = (row: number, column: number, stop: boolean) => ({
  role: 'gridcell',
  'data-at': spelled({ row, column }),
  'aria-colindex': column + 1,
  tabIndex: stop ? 0 : -1,
})

/** Compares columns: scrolling makes new arrays of the same columns, and rows need not be drawn again for them. */
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
