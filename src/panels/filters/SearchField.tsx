import type { KeyboardEvent } from 'react'
import { useClaimline } from '../../store/useStore'
import { shellWords } from '../../words/en/shell'
import './searchField.css'

const words = shellWords.search

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
      <span className="unseen">{words.name}</span>
      <input
        id="search"
        type="search"
        className="field"
        placeholder={words.placeholder}
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
