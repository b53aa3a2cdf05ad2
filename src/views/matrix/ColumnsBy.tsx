import { useId } from 'react'
import { COLUMNS, type ColumnsBy as Order } from '../../model/view'
import { useClaimline } from '../../store/useStore'
import './columnsBy.css'

const COLUMNS_WORDS: Record<Order, string> = {
  affiliation: 'Affiliation',
  first: 'First to report',
  name: 'Name',
  claims: 'Most claims',
}

/** Chooses the order of the matrix's columns, its sources. */
export function ColumnsBy() {
  const id = useId()
  const { columns, choose } = useClaimline(({ view, choose }) => ({ columns: view.columns, choose }))
  return (
    <div className="columns-by">
      <label htmlFor={id}>Columns by</label>
      <select
        id={id}
        className="field"
        value={columns}
        onChange={({ target }) => choose({ columns: target.value as Order })}
      >
        {COLUMNS.map((by) => (
          <option key={by} value={by}>
            {COLUMNS_WORDS[by]}
          </option>
        ))}
      </select>
    </div>
  )
}
