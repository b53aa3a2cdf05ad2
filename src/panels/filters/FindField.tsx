import type { KeyboardEvent } from 'react'
import { filterWords } from '../../words/en/filters'

const words = filterWords.group

type Props = { name: string; of: number; find: string; onFind: (find: string) => void }

/** Looks for letters in a long group. Escape empties it, and only then reaches a dialog around it. */
export function FindField({ name, of, find, onFind }: Props) {
  function clear(event: KeyboardEvent) {
    if (event.key !== 'Escape' || !find) return
    event.preventDefault()
    event.stopPropagation()
    onFind('')
  }
  return (
    <input
      type="search"
      className="field filters-find"
      aria-label={words.find(name)}
      placeholder={words.findAmong(of)}
      value={find}
      onChange={({ target }) => onFind(target.value)}
      onKeyDown={clear}
    />
  )
}
