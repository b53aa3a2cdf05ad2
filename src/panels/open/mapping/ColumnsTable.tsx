import { useId } from 'react'
import type { Mapping } from '../../../model/mapping'
import { mappingTableWords } from '../../../words/en/data/mappingTable'
import type { ColumnsInquiry } from './draft'
import { likelyRole, ROLES, type Role, roleOf, unusedIn, withRole } from './roles'
import type { Column } from './tableColumns'
import './columnsTable.css'

const words = mappingTableWords.table

type Props = {
  inquiry: ColumnsInquiry
  columns: readonly Column[]
  mapping: Mapping
  onChange: (mapping: Mapping) => void
}

/** Rows that are shown of the table. */
const SHOWN = 4

/** The first rows as they stand in the table, with a choice over each column, and the columns that nothing is read from. */
export function ColumnsTable({ inquiry, columns, mapping, onChange }: Props) {
  const id = useId()
  const set = (label: string, role: Role | '') => onChange(withRole(mapping, label, role, columns))
  // The button goes away; the choice that it made takes the focus.
  const use = (label: string, role: Role) => {
    set(label, role)
    document.getElementById(`${id}-${columns.findIndex((one) => one.label === label)}-role`)?.focus()
  }
  return (
    <div className="mapping-part">
      <h3 className="section-name">{words.caption}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be scrolled by keyboard, too */}
      <section className="columns-scroll" tabIndex={0} aria-label={words.caption}>
        <table className="columns-table">
          <thead>
            <tr>
              {columns.map(({ label }, i) => (
                <th key={label} scope="col" className={roleOf(mapping, label) ? '' : 'is-unused'}>
                  <bdi id={`${id}-${i}`}>{label}</bdi>
                  <select
                    id={`${id}-${i}-role`}
                    className="field"
                    aria-label={words.choice(i + 1)}
                    aria-describedby={`${id}-${i}`}
                    value={roleOf(mapping, label)}
                    onChange={({ target }) => set(label, target.value as Role | '')}
                  >
                    {(['', ...ROLES] as const).map((role) => (
                      <option key={role} value={role}>
                        {words.roles[role]}
                      </option>
                    ))}
                  </select>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {inquiry.rows.slice(0, SHOWN).map((cells, row) => (
              <tr key={row}>
                {columns.map(({ label }, i) => (
                  <td key={label} dir="auto">
                    {cells[i]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <Unused columns={unusedIn(mapping, columns)} mapping={mapping} onUse={use} />
    </div>
  )
}

type UnusedProps = {
  columns: readonly Column[]
  mapping: Mapping
  onUse: (label: string, role: Role) => void
}

function Unused({ columns, mapping, onUse }: UnusedProps) {
  if (!columns.length) return <p className="note">{words.allUsed}</p>
  return (
    <section className="columns-unused" aria-label={words.unused(columns.length)}>
      <p>{words.unused(columns.length)}</p>
      <ul>
        {columns.map((column) => {
          const role = likelyRole(mapping, column)
          return (
            <li key={column.label}>
              <button type="button" className="button" onClick={() => onUse(column.label, role)}>
                {words.use(column.label, words.roles[role])}
              </button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
