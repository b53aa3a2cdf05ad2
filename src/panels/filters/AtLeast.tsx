import { useId } from 'react'
import { passes } from '../../model/filters'
import { atLeast, JUDGED, leastOf } from '../../model/gradeFilter'
import { setFilter } from '../../store/choices'
import { useClaimline } from '../../store/useStore'
import { filterWords } from '../../words/en/filters'
import { RELIABILITY_WORDS } from '../../words/en/sentences/labels'
import './atLeast.css'

const words = filterWords.atLeast

/** Ticks a letter and all above it. What cannot be judged is never among them. */
export function AtLeast() {
  const id = useId()
  const { ticked, values, choose } = useClaimline(({ view, description, choose }) => ({
    ticked: view.filters.reliability,
    values: description?.values.reliability,
    choose,
  }))
  const letters = JUDGED.filter((least) => values?.some(({ value }) => !passes(atLeast(least), value)))
  const chosen = letters.find((least) => least === leastOf(ticked))
  return (
    <div className="at-least">
      <label htmlFor={id}>{words.name}</label>
      <select
        id={id}
        className="field"
        aria-describedby={`${id}-note`}
        value={chosen ?? ''}
        onChange={({ target }) => {
          const least = letters.find((letter) => letter === target.value)
          choose(setFilter('reliability', least && atLeast(least)))
        }}
      >
        <option value="">{ticked && !chosen ? words.asTicked : words.any}</option>
        {letters.map((least) => (
          <option key={least} value={least}>
            {RELIABILITY_WORDS[least]}
          </option>
        ))}
      </select>
      <p className="note" id={`${id}-note`}>
        {words.note}
      </p>
    </div>
  )
}
