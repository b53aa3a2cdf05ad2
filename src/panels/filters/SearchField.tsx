import type { KeyboardEvent } from 'react'
import { useClaimline } from '../../store/useStore'
import './fields.css'

/** Longest search that a link carries, in characters. */
const MOST = 200

/** The search. Its id is what `/` looks for. */
export function SearchField() {
  const { q, move } = useClaimline(({ view, move }) => ({ q: view.q, move }))
  function clear(event: KeyboardEvent) {
    if (event.key !== 'Escape' || !q) return
    event.preventDefault()
    event.stopPropagation()
    move({ q: '' })
  }
  return (
    <label className="filters-search">
      <span className="unseen">Search</span>
      <input
        id="search"
        type="search"
        className="field"
        placeholder="Search"
        maxLength={MOST}
        value={q}
        onChange={({ target }) => move({ q: target.value })}
        onKeyDown={clear}
      />
      <span className="filters-key" aria-hidden="true">
        /
      </span>
    </label>
  )
}
