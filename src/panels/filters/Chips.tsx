import { useRef } from 'react'
import type { Hider } from '../../model/filters'
import { everything, lettingAll } from '../../store/choices'
import { useExpecting } from '../../store/usePrefetch'
import { useClaimline } from '../../store/useStore'
import { chipsOf } from './chipWords'
import './chips.css'

/** What is at work, each to be removed with a click. The focus goes on to the next chip, so that the keyboard
 *  does not lose its place. Where nothing is, a line of the same height says so: the first filter moves nothing. */
export function Chips() {
  const list = useRef<HTMLUListElement>(null)
  const { view, description, choose } = useClaimline(({ view, description, choose }) => ({
    view,
    description,
    choose,
  }))
  const expecting = useExpecting()
  if (!description) return null
  const chips = chipsOf(view, description.values)
  if (!chips.length)
    return <p className="note filters-unfiltered">Everybody is heard, everything is looked at.</p>
  function drop(what: Hider, at: number) {
    const others = [...(list.current?.querySelectorAll('button') ?? [])]
    others.at(at + 1)?.focus()
    choose(lettingAll(what))
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
            {...expecting(lettingAll(what))}
          >
            {words} <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
      <li>
        <button
          type="button"
          className="plain link filters-reset"
          onClick={() => choose(everything)}
          {...expecting(everything)}
        >
          Reset all
        </button>
      </li>
    </ul>
  )
}
