import { useId } from 'react'
import { COLUMNS, type ColumnsBy as Order } from '../../model/view'
import { useClaimline } from '../../store/useStore'
import './columnsBy.css'
import { matrixWords as words } from '../../words/en/views/matrix'

/** Chooses the order of the matrix's columns, its sources. */
export function ColumnsBy() {
  const id = useId()
  const { columns, choose } = useClaimline(({ view, choose }) => ({ columns: view.columns, choose }))
  return (
    <div className="columns-by">
      <label htmlFor={id}>{words.columnsBy}</label>
      <select
        id={id}
        className="field"
        value={columns}
        onChange={({ target }) => choose({ columns: target.value as Order })}
      >
        {COLUMNS.map((by) => (
          <option key={by} value={by}>
            {words.columns[by]}
          </option>
        ))}
      </select>
    </div>
  )
}
