import type { MatrixColumn } from '../../engine/answer/row'
import { CodersText } from '../../panels/Datum'
import { matrixWords as words } from '../../words/en/views/matrix'
import { LEAD } from './cellPlace'
import { ROLES } from './roles'

type Props = {
  /** Positions of the columns on the page. */
  across: number[]
  column: (position: number) => MatrixColumn | undefined
  grouped: boolean
}

/** The names of the sources, written upwards, below those of their affiliations. */
export function MatrixHead({ across, column, grouped }: Props) {
  return (
    <tr {...ROLES.row} aria-rowindex={1} className={grouped ? 'matrix-head matrix-grouped' : 'matrix-head'}>
      <th scope="col" {...ROLES.columnHead} aria-colindex={1} className="matrix-corner section-name">
        {words.event}
      </th>
      <th scope="col" {...ROLES.columnHead} aria-colindex={2} className="matrix-corner matrix-corner-status">
        <span className="unseen">{words.status}</span>
      </th>
      {grouped && <Sides across={across} column={column} />}
      {across.map((position) => {
        const source = column(position)
        const name = source ? words.source(source.name, source.under) : undefined
        return (
          <th
            key={position}
            scope="col"
            {...ROLES.columnHead}
            aria-colindex={position + LEAD + 1}
            aria-label={name}
            title={name}
            className="matrix-source"
            style={{ left: `calc(var(--lead) + ${position} * var(--column))` }}
          >
            <span
              className={
                (source?.name.length ?? 0) > TWO_LINES
                  ? 'matrix-source-name matrix-long'
                  : 'matrix-source-name'
              }
            >
              <span>{source && <CodersText text={source.name} />}</span>
            </span>
          </th>
        )
      })}
    </tr>
  )
}

/** Letters of a name that two lines hold; a longer one takes three. */
const TWO_LINES = 48

/** The names of the affiliations above the columns that are drawn. */
function Sides({ across, column }: Omit<Props, 'grouped'>) {
  return sidesOf(across, column).map(({ under, from, to }) => (
    <td
      key={from}
      aria-hidden="true"
      title={under}
      className={to - from > 1 ? 'matrix-side' : 'matrix-side matrix-side-narrow'}
      style={{
        left: `calc(var(--lead) + ${from} * var(--column))`,
        width: `calc(${to - from} * var(--column))`,
      }}
    >
      <span className="section-name">
        <CodersText text={under} />
      </span>
    </td>
  ))
}

/** Groups neighbouring columns of one affiliation. */
function sidesOf(across: number[], column: Props['column']) {
  const sides: { under: string; from: number; to: number }[] = []
  for (const position of across) {
    const under = column(position)?.under
    const last = sides.at(-1)
    if (under === undefined) continue
    if (last?.under === under && last.to === position) last.to++
    else sides.push({ under, from: position, to: position + 1 })
  }
  return sides
}
