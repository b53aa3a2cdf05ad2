import { useId } from 'react'
import { SORTS, type Sort } from '../../model/view'
import { useClaimline } from '../../store/useStore'
import { LanesBy } from '../timeline/LanesBy'

const WORDS: Record<Sort, string> = { date: 'date', title: 'title', status: 'status', claims: 'claims' }

/** What has a row, and in which order the rows stand. */
export function RowsBy() {
  const id = useId()
  const { sort, choose } = useClaimline(({ view, choose }) => ({ sort: view.sort, choose }))
  return (
    <span className="cl-rows-by">
      <LanesBy />
      <label htmlFor={id}>sorted by</label>
      <select
        id={id}
        value={sort.by}
        onChange={({ target }) => choose({ sort: { by: target.value as Sort, reverse: false } })}
      >
        {SORTS.map((by) => (
          <option key={by} value={by}>
            {WORDS[by]}
          </option>
        ))}
      </select>
      {sort.reverse && ', reversed'}
    </span>
  )
}
