import { useRef } from 'react'
import { FILTERS_HEAD } from '../../look/ids'
import { dropHider, resetFilters } from '../../store/choices'
import { useClaimline } from '../../store/useStore'
import { filterWords } from '../../words/en/filters'
import { ChoiceButton } from '../ChoiceButton'
import { Sentence } from '../Datum'
import { chipsOf } from './chipWords'
import './chips.css'

/** The active filters, each removed with a click. The focus then goes to the next chip; after the last, to the filters'
 *  heading, or to the page's main part where the filters are hidden. */
export function Chips() {
  const list = useRef<HTMLUListElement>(null)
  const { view, description } = useClaimline(({ view, description }) => ({ view, description }))
  if (!description) return null
  const chips = chipsOf(view, description.values)
  if (!chips.length) return null
  const focusAfter = (at: number) => {
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])]
    // The last button resets all, and goes with the last chip.
    const next = buttons[at + 1] ?? null
    if (next && chips.length > 1) next.focus()
    else leave()
  }
  const leave = () => (document.getElementById(FILTERS_HEAD) ?? document.querySelector('main'))?.focus()
  return (
    <ul ref={list} className="filters-chips" aria-label={filterWords.chips.name}>
      {chips.map(({ what, words, data }, at) => (
        <li key={what}>
          <ChoiceButton
            choice={dropHider(what)}
            onChosen={() => focusAfter(at)}
            className="plain filters-chip"
            aria-label={filterWords.chips.remove(words)}
          >
            <Sentence text={words} data={data} /> <span aria-hidden="true">×</span>
          </ChoiceButton>
        </li>
      ))}
      <li>
        <ChoiceButton choice={resetFilters} onChosen={leave} className="plain link filters-reset">
          {filterWords.chips.reset}
        </ChoiceButton>
      </li>
    </ul>
  )
}
