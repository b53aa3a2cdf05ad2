import { useRef } from 'react'
import { useClaimline } from '../../store/useStore'
import { chipsOf, type What } from './chipWords'
import './chips.css'

/** What is at work, each to be removed with a click. The focus goes on to the next chip, so that the keyboard
 *  does not lose its place. Where nothing is, a line of the same height says so: the first filter moves nothing. */
export function Chips() {
  const list = useRef<HTMLUListElement>(null)
  const { view, description, reset } = useClaimline(({ view, description, reset }) => ({
    view,
    description,
    reset,
  }))
  const remove = useRemove()
  if (!description) return null
  const chips = chipsOf(view, description.values)
  if (!chips.length)
    return <p className="note filters-unfiltered">Everybody is heard, everything is looked at.</p>
  function drop(what: What, at: number) {
    const others = [...(list.current?.querySelectorAll('button') ?? [])]
    others.at(at + 1)?.focus()
    remove(what)
  }
  return (
    <ul ref={list} className="filters-chips" aria-label="Active filters">
      {chips.map(({ what, words }, at) => (
        <li key={what}>
          <button
            type="button"
            className="plain filters-chip"
            aria-label={`Remove filter: ${words}`}
            onClick={() => drop(what, at)}
          >
            {words} <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
      <li>
        <button type="button" className="plain link filters-reset" onClick={reset}>
          Reset all
        </button>
      </li>
    </ul>
  )
}

/** Takes back what one chip, or one suggestion for an empty view, stands for. */
export function useRemove(): (what: What) => void {
  const { tick, choose } = useClaimline(({ tick, choose }) => ({ tick, choose }))
  return (what) => {
    if (what === 'q') choose({ q: '' })
    else if (what === 'within') choose({ within: false })
    else if (what === 'asof') choose({ asof: null })
    else tick(what, undefined)
  }
}
