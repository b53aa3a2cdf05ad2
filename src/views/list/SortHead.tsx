import type { Sort } from '../../model/view'
import { useClaimline } from '../../store/useStore'
import { listWords as words } from '../../words/en/views/list'

const COLUMNS: readonly Sort[] = ['date', 'title', 'status', 'claims']

/** The heads of the columns. Each sorts by its column. */
export function SortHead() {
  const { sort, choose } = useClaimline(({ view, choose }) => ({ sort: view.sort, choose }))
  return (
    <thead>
      <tr aria-rowindex={1}>
        {COLUMNS.map((by) => {
          const active = sort.by === by
          const order = sort.reverse ? 'descending' : 'ascending'
          return (
            <th key={by} scope="col" aria-sort={active ? order : 'none'}>
              <button
                type="button"
                className="plain section-name"
                onClick={() => choose({ sort: { by, reverse: active && !sort.reverse } })}
              >
                {words.columns[by]}
                <span className="list-arrow" aria-hidden="true">
                  {active ? (sort.reverse ? '↓' : '↑') : ''}
                </span>
              </button>
            </th>
          )
        })}
      </tr>
    </thead>
  )
}
