import { useRef } from 'react'
import { everything, lettingAll } from '../../store/choices'
import { useClaimline } from '../../store/useStore'
import { ChoiceButton } from '../ChoiceButton'
import { chipsOf } from './chipWords'
import './chips.css'

/** What is at work, each to be removed with a click. The focus goes on to the next chip, so that the keyboard
 *  does not lose its place. Where nothing is, a line of the same height says so: the first filter moves nothing. */
export function Chips() {
  const list = useRef<HTMLUListElement>(null)
  const { view, description } = useClaimline(({ view, description }) => ({ view, description }))
  if (!description) return null
  const chips = chipsOf(view, description.values)
  if (!chips.length)
    return <p className="note filters-unfiltered">Everybody is heard, everything is looked at.</p>
  const focusAfter = (at: number) => {
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])]
    buttons.at(at + 1)?.focus()
  }
  return (
    <ul ref={list} className="filters-chips" aria-label="Active filters">
      {chips.map(({ what, words }, at) => (
        <li key={what}>
          <ChoiceButton
            choice={lettingAll(what)}
            onChosen={() => focusAfter(at)}
            className="plain filters-chip"
            aria-label={`Remove filter: ${words}`}
          >
            {words} <span aria-hidden="true">×</span>
          </ChoiceButton>
        </li>
      ))}
      <li>
        <ChoiceButton choice={everything} className="plain link filters-reset">
          Reset all
        </ChoiceButton>
      </li>
    </ul>
  )
}
